import { openCase, openListed, outlinesOf } from './open-case.js';

/** Says that outlines are of another image than was found, and opens it with them. @throws the engine's coded errors. */
export async function pairByHand(outlines: number, image: number): Promise<void> {
  const { listing } = openCase.get();
  if (listing === undefined) return;
  const others = listing.pairs.filter((pair) => pair.outlines !== outlines);
  const mended = { ...listing, pairs: [...others, { image, outlines, rule: 'hand' as const }] };
  openCase.set({ listing: mended });
  await openListed(image, outlinesOf(mended, image));
}
