import type { LabelNames, ReadOptions } from './format.js';

/** Names of labels and the file they stand in. */
export interface LabelTable {
  readonly file: string;
  readonly names: LabelNames;
}

/** Larger files beside an image are no tables of labels, bytes. */
export const largestLabelTable = 1024 * 1024;

/** What tables of a single image are called after its name without ending, the surest first. */
const ofImage = [
  '.labels.json',
  '_labels.json',
  '.json',
  '.labels.txt',
  '_labels.txt',
  '.txt',
  '.label',
  '.ctbl',
  '_ColorTable.ctbl',
];
/** What tables of all images of a folder are called. */
const ofFolder = ['labels.json', 'dataset.json', 'labels.txt', 'labels.ctbl', 'labels.label'];

/**
 * The files in which the names of a label image may stand, in the order in which they are tried: named after it, or lying in its
 * folder for all (`labels.json`, nnU-Net's `dataset.json`, `labels.txt`).
 *
 * @param image the file's name without folders
 * @example
 * ```ts
 * import { labelTableNames } from '@radscore/image';
 *
 * labelTableNames('seg.nii.gz')[0]; // => 'seg.labels.json'
 * ```
 */
export function labelTableNames(image: string): string[] {
  const stem = image.replace(/\.(nii|hdr|img)(\.gz)?$|\.(nrrd|nhdr|mha|mhd)$/i, '');
  return [...ofImage.map((ending) => stem + ending), ...ofFolder].filter((name) => name !== image);
}

/** The first table beside an image that names labels, with the file it was found in. */
export function labelTableBeside({ name, companion }: ReadOptions): LabelTable | undefined {
  if (name === undefined || companion === undefined) return undefined;
  for (const file of labelTableNames(name)) {
    const bytes = companion(file, largestLabelTable);
    const names = bytes === undefined ? undefined : parseLabelTable(bytes);
    if (names !== undefined) return { file, names };
  }
  return undefined;
}

/**
 * The names in a table of labels, label 0 left out. Known are JSON (`{"5": "liver"}`, `{"liver": 5}`, or either under `labels`, as in
 * nnU-Net's `dataset.json`), the label descriptions of ITK-SNAP, and the colour tables of 3D Slicer and FreeSurfer
 * (`5 liver 221 130 101 255`). Undefined for what is none of them.
 */
export function parseLabelTable(bytes: Uint8Array): LabelNames | undefined {
  if (bytes.length > largestLabelTable) return undefined;
  const text = new TextDecoder().decode(bytes).trim();
  const names = text.startsWith('{') ? ofJson(text) : ofLines(text);
  return names.size > 0 ? names : undefined;
}

function ofJson(text: string): Map<number, string> {
  const names = new Map<number, string>();
  const whole = plainObject(text);
  const table = typeof whole.labels === 'object' && whole.labels !== null ? whole.labels : whole;
  for (const [key, value] of Object.entries(table)) {
    const [label, name] = typeof value === 'string' ? [key, value] : [value, key];
    if (!/^[1-9]\d{0,8}$/.test(`${label}`) || name.trim() === '') {
      // Anything but labels, numbers of the background, and the regions of nnU-Net makes it a file of another purpose.
      const isKnown = `${label}` === '0' || (table === whole.labels && Array.isArray(value));
      if (!isKnown) return new Map();
    } else names.set(Number(label), name.trim());
  }
  return names;
}

function plainObject(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

// Index, red, green, blue, opacity, two switches, the name in quotes; and index, name, red, green, blue, opacity.
const snapLine = /^(\d{1,9})(?:\s{1,20}[\d.]{1,12}){6}\s{1,20}"([^"]{1,200})"$/;
const colourLine = /^(\d{1,9})\s{1,20}(\S.{0,200}?)(?:\s{1,20}\d{1,3}){3,4}$/;

function ofLines(text: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const line of text.split(/\r?\n/)) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const found = entry.length > 400 ? null : (snapLine.exec(entry) ?? colourLine.exec(entry));
    if (found === null) return new Map();
    if (Number(found[1]) !== 0) names.set(Number(found[1]), found[2].trim());
  }
  return names;
}
