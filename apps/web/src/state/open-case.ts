import type { IdentityVerdict } from '@radscore/cases';
import type { ErrorData, Progress } from '@radscore/core';
import type { DroppedFiles } from '@radscore/host-web';
import type { Triple, Volume } from '@radscore/image';
import type { FilesToOpen } from '../engine/calls/open-files.js';
import { ask } from '../engine/engine.js';
import type { Listing } from '../engine/listing.js';
import type { OpenedCase } from '../engine/opened-case.js';
import { type Plane, type PlaneName, planesOf } from '../viewing/planes.js';
import { usualWindow } from '../viewing/usual-window.js';
import { resetView } from '../viewing/view-state.js';
import { colourOf, segments } from './segments.js';
import { createStore } from './store.js';

/** A case that is open in this tab. */
export interface OpenCase {
  readonly image: Volume & { readonly unit?: string };
  readonly planes: Readonly<Record<PlaneName, Plane>>;
  readonly oriented: boolean;
  readonly identity: IdentityVerdict;
  /** For the eyes at this screen alone: it is never kept. */
  readonly patientId?: string;
  readonly notes: readonly ErrorData[];
  /** How it is called on the screen: a made-up patient by its seed, files by their path. */
  readonly title: string;
  /** What its outlines are called in their files, by number. */
  readonly names: readonly string[];
  /** What was opened; of files their place in the listing. */
  readonly from: { readonly seed: string } | FilesToOpen;
  /** Whether the outlines of the files are meant, and not those that were kept of an earlier sitting. */
  readonly asGiven: boolean;
}

export interface CaseState {
  readonly opened: OpenCase | undefined;
  readonly listing: Listing | undefined;
  /** The files that were given, also for work in other workers. */
  readonly files: DroppedFiles;
}

/** The files that were given and the case that is open; all screens share them. Outlines are in `segments`. */
export const openCase = createStore<CaseState>({ opened: undefined, listing: undefined, files: new Map() });

type OnProgress = (progress: Progress) => void;

const leaving: (() => Promise<void>)[] = [];

/** Has something done before another case takes the place of the one that is open. */
export const beforeLeaving = (work: () => Promise<void>): void => void leaving.push(work);

async function leave(): Promise<void> {
  for (const each of leaving) await each();
}

/** Makes a phantom patient and opens it. @throws the engine's coded errors. */
export async function openPhantom(seed: string, onProgress?: OnProgress, asGiven = false): Promise<void> {
  await leave();
  const opened = await ask('openPhantom', { seed }, onProgress);
  openCase.set({ listing: undefined, files: new Map() });
  show(opened, seed, { seed }, asGiven);
}

/**
 * Takes files that were dropped or chosen, lists what is in them, and opens the first image that can be read, with its outlines.
 *
 * @throws the engine's coded errors.
 */
export async function takeFiles(files: DroppedFiles, onProgress?: OnProgress): Promise<void> {
  await leave();
  const listing = await ask('listFiles', { files }, onProgress);
  openCase.set({ listing, files, opened: undefined });
  segments.set({ list: [], active: undefined });
  const readable = listing.images
    .map((image, at) => ({ image, at }))
    .filter(({ image }) => image.problem === undefined);
  const paired = readable.find(({ at }) => listing.pairs.some(({ image }) => image === at));
  const first = paired ?? readable[0];
  if (first !== undefined) await openListed(first.at, outlinesOf(listing, first.at));
}

/** The outlines that are paired with an image of a listing, by their places. */
export function outlinesOf({ pairs }: Listing, image: number): number[] {
  return pairs.filter((pair) => pair.image === image).map(({ outlines }) => outlines);
}

/**
 * Opens an image of the listing with some of its outlines.
 *
 * @param options.spacing of pictures, mm.
 * @param options.asGiven as `OpenCase` has it.
 * @throws the engine's coded errors.
 */
export async function openListed(
  image: number,
  outlines: readonly number[],
  { spacing, asGiven = false }: { readonly spacing?: readonly [number, number]; readonly asGiven?: boolean } = {},
): Promise<void> {
  await leave();
  const { listing } = openCase.get();
  const { path, series } = listing!.images[image];
  const from: FilesToOpen = {
    image: { path, ...(series !== undefined && { series }) },
    outlines: outlines.map((at) => listing!.outlines[at].path),
    ...(spacing && { spacing }),
  };
  show(await ask('openFiles', from), path, from, asGiven);
}

function show(
  { segments: outlines, ...opened }: OpenedCase,
  title: string,
  from: OpenCase['from'],
  asGiven: boolean,
): void {
  const list = outlines.map((each, i) => ({ ...each, colour: colourOf(i), visible: true, revision: 0 }));
  const active = list.find(({ name }) => /tumou?r|lesion|metast|gtv|mass/i.test(name)) ?? list[0];
  const names = outlines.map(({ name }) => name);
  const { size } = opened.image.geometry;
  const box = active?.box ?? { lower: [0, 0, 0], upper: size.map((n) => n - 1) };
  const cursor = box.lower.map((low, a) => Math.round((low + box.upper[a]) / 2)) as unknown as Triple;
  resetView(cursor, usualWindow(opened.image));
  segments.set({ list, active: active?.id });
  openCase.set({ opened: { ...opened, names, title, from, asGiven, planes: planesOf(opened.image.geometry) } });
}
