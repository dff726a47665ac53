import type { ContactTile } from '@radscore/report';
import { type ExtractionRequest, slicePreview } from '@radscore/study';
import { readCase } from '@radscore/study/node';

/** A window for the liver in portal venous CT, HU. */
const liverWindow = [-20, 200] as const;

/** The picture of each case: the slice with the largest cut through its first region, with the outlines of all its regions. */
export async function contactTiles(requests: readonly ExtractionRequest[]): Promise<ContactTile[]> {
  const tiles: ContactTile[] = [];
  for (const request of requests) {
    const { image, rows } = await readCase(request);
    const masks = rows[0]!.regions.map(({ mask }) => mask);
    const { slice, ...picture } = slicePreview(image, masks, liverWindow);
    tiles.push({ title: `${request.id}, slice ${slice + 1}`, ...picture });
  }
  return tiles;
}
