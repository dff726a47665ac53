import { catalogueFiles, type FoundFile, holdsOutlines, pairFiles } from '@radscore/cases';
import { sha256Hex, toRadError } from '@radscore/core';
import { listDicom, type SeriesSummary } from '@radscore/dicom';
import { type DroppedFiles, fileSource, listFiles as listed, readBytes, unpackArchives } from '@radscore/host-web';
import type { Call } from '../call.js';
import type { ListedImage, ListedOutlines, Listing } from '../listing.js';

/** Files of more bytes than this are not opened just to be listed. */
const mostToList = 48 * 2 ** 20;
/** Nor are series of more bytes. */
const mostOfSeries = 2 ** 30;
const pictureEndings = /\.(png|jpe?g)$/i;

/** Finds images and outlines among given files and pairs them; every one that cannot be read says why. The engine keeps the files. */
export const listFiles: Call<{ readonly files: DroppedFiles }, Listing> = async ({ files: given }, control) => {
  const { files, problems: archives } = await unpackArchives(given);
  control.session.files = files;
  const list = listed(files);
  let done = 0;
  const onFile = () => control.onProgress({ stage: 'list', done: ++done, total: list.length });
  const catalogue = await catalogueFiles(list, onFile);
  const known = new Set(catalogue.files.map(({ path }) => path));
  const pictures = list.filter(({ path }) => pictureEndings.test(path) && !known.has(path));
  const found = [...catalogue.files, ...pictures.map(({ path }): FoundFile => ({ path, kind: 'unknown' }))];
  const pairing = pairFiles(found);

  const imageFiles = found.filter((file) => !holdsOutlines(file));
  const outlineFiles = found.filter(holdsOutlines);
  const images: ListedImage[] = [];
  for (const each of imageFiles) images.push(await describeImage(each, files));
  const outlines = outlineFiles.map(
    ({ path, segments = [], outlines }): ListedOutlines => ({
      path,
      segments,
      ...(outlines && { modality: 'DICOM' }),
    }),
  );
  return {
    images,
    outlines,
    pairs: pairing.pairs.map(({ image, outlines, rule }) => ({
      image: imageFiles.indexOf(image),
      outlines: outlineFiles.indexOf(outlines),
      rule,
    })),
    problems: [...archives, ...catalogue.problems],
    others: list.filter(({ path }) => !isKnown(path, found)).length,
  };
};

const isKnown = (path: string, found: readonly FoundFile[]): boolean =>
  found.some((file) => file.path === path || file.path === '.' || path.startsWith(`${file.path}/`));

async function describeImage({ path, image }: FoundFile, files: DroppedFiles): Promise<ListedImage> {
  if (image !== undefined) {
    const base: ListedImage = {
      path,
      modality: image.modality,
      files: image.sopInstanceUids.length,
      ...(image.seriesUid !== undefined && { series: image.seriesUid }),
    };
    const summary = (await seriesIn(path, files)).find(({ id }) => id === sha256Hex(image.seriesUid ?? '').slice(0, 8));
    if (summary === undefined) return base;
    const { description, size, spacing, problem } = summary;
    return {
      ...base,
      ...(description !== undefined && { description }),
      ...(size && { size }),
      ...(spacing && { spacing }),
      ...(problem && { problem }),
    };
  }
  const file = files.get(path);
  if (file === undefined || file.size > mostToList) return { path };
  try {
    const { geometry } = await fileSource(files).readImage(path);
    return { path, size: geometry.size, spacing: geometry.spacing };
  } catch (error) {
    return { path, problem: toRadError(error, { file: path }).toJSON() };
  }
}

const summaries = new WeakMap<DroppedFiles, Map<string, Promise<readonly SeriesSummary[]>>>();

/** The series of a folder; each folder is read once. */
function seriesIn(path: string, files: DroppedFiles): Promise<readonly SeriesSummary[]> {
  const known = summaries.get(files) ?? new Map<string, Promise<readonly SeriesSummary[]>>();
  summaries.set(files, known);
  const before = known.get(path);
  if (before !== undefined) return before;
  const read = async () => {
    const start = path === '.' ? '' : `${path}/`;
    const own = [...files].filter(([name]) => name.startsWith(start) && !name.slice(start.length).includes('/'));
    if (own.reduce((sum, [, { size }]) => sum + size, 0) > mostOfSeries) return [];
    const inputs = await Promise.all(own.map(async ([name, file]) => ({ name, bytes: await readBytes(file) })));
    return listDicom(inputs).series;
  };
  const reading = read();
  known.set(path, reading);
  return reading;
}
