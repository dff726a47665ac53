import { type IndexedObjects, indexedObjects } from '@radscore/host-web';
import * as z from 'zod';

let opened: Promise<IndexedObjects> | undefined;

/** What is kept of each piece of work, for the page and its engine. @throws RAD-STORE-UNAVAILABLE. */
export function keptObjects(): Promise<IndexedObjects> {
  opened ??= indexedObjects('work');
  return opened;
}

/** Under which keys something of a piece of work is kept; `outline` and `file` are beginnings of keys. */
export const keysOf = (work: string) => ({
  all: `${work}/`,
  looks: `${work}/looks`,
  outline: `${work}/outline/`,
  file: `${work}/file/`,
  view: `${work}/view`,
  measured: `${work}/measured`,
});

const triple = z.tuple([z.int(), z.int(), z.int()]);

/** An outline as it is kept: the bits of its box. */
export const keptOutlineSchema = z.object({
  /** Absent where it is that of the files. */
  name: z.string().optional(),
  box: z.object({ lower: triple, upper: triple }).optional(),
  bits: z.instanceof(Uint8Array),
});

/** How the outlines look, in their order. */
export const keptLooksSchema = z.object({
  at: z.number(),
  /** Whether they were in no file that was saved. */
  unsaved: z.boolean(),
  active: z.int().optional(),
  list: z.array(z.object({ id: z.int(), colour: z.string(), visible: z.boolean() })),
});

export type KeptLooks = z.infer<typeof keptLooksSchema>;
