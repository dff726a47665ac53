import { packBoxed } from '@radscore/image';
import { jobError } from '@radscore/jobs';
import { type Call, handOver } from '../call.js';
import { type KeptLooks, keptLooksSchema, keptObjects, keptOutlineSchema, keysOf } from '../kept-objects.js';
import { enterSegment, type OpenedSegment } from '../opened-case.js';

export interface OutlinesToKeep {
  /** Name of the piece of work. */
  readonly work: string;
  readonly looks: KeptLooks;
}

/**
 * Keeps the outlines as they are now; only those that have changed since are written.
 *
 * @throws RAD-STORE-*; RAD-WORKER-DIED where this piece of work is not the one that is open: what is open would be kept under its name.
 */
export const keepOutlines: Call<OutlinesToKeep, void> = async ({ work, looks }, { session }) => {
  const { segments, names, kept } = session;
  if (session.work !== work) throw jobError('RAD-WORKER-DIED', { detail: 'another case is open' });
  const objects = await keptObjects();
  const keys = keysOf(work);
  const written = kept.get(work);
  const changed = [...segments.values()].filter((each) => written?.get(each.id) !== each);
  const before = written?.keys() ?? (await objects.all(keys.outline)).keys();
  const gone = [...before].filter((id) => !segments.has(Number(id))).map((id) => keys.outline + id);
  await objects.put(
    [
      ...changed.map(({ id, name, box, bits }) => {
        const own = names.get(id) === name ? {} : { name };
        return [keys.outline + id, { ...own, box, bits }] as const;
      }),
      [keys.looks, looks],
    ],
    gone,
  );
  kept.clear();
  kept.set(work, new Map(segments));
};

export interface KeptOutlines {
  readonly segments: readonly OpenedSegment[];
  readonly looks: KeptLooks;
}

/** Puts the outlines that were kept in place of those that are open; undefined where none were. @throws RAD-STORE-UNAVAILABLE. */
export const openKeptOutlines: Call<{ readonly work: string }, KeptOutlines | undefined> = async (
  { work },
  { session },
) => {
  const { image, segments, names, kept } = session;
  const objects = await keptObjects();
  const keys = keysOf(work);
  const looks = keptLooksSchema.safeParse(await objects.get(keys.looks));
  if (image === undefined || !looks.success) return undefined;
  const all = await objects.all(keys.outline);
  const found = looks.data.list.flatMap(({ id }) => {
    const outline = keptOutlineSchema.safeParse(all.get(String(id)));
    // Without its file it is called as one of a label image that names nothing.
    return outline.success
      ? [{ id, ...outline.data, name: outline.data.name ?? names.get(id) ?? `label${id + 1}` }]
      : [];
  });
  if (found.length < looks.data.list.length) return undefined;
  segments.clear();
  const { geometry } = image;
  const opened = found.map(({ id, name, box, bits }) =>
    enterSegment(session, geometry, { name, segment: packBoxed({ geometry, box, bits }) }, id),
  );
  kept.clear();
  kept.set(work, new Map(segments));
  const result: KeptOutlines = { segments: opened, looks: looks.data };
  return handOver(
    result,
    opened.map(({ bits }) => bits.buffer),
  );
};
