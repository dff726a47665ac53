import { type GivenFile, readText } from '@radscore/host-web';
import type { GivenTable } from '../engine/open-study.js';

/** A file that is a table, by its name. */
export const isTable = (path: string): boolean => /\.(csv|xlsx)$/i.test(path);

/** A table by the name of its file, without folders. */
export const tableOf = (path: string, file: GivenFile): GivenTable => ({ name: path.split('/').at(-1)!, file });

const feature =
  /(?:^|[,;\t"])(?:[\w+ .-]+:)?(?:original|wavelet|log-sigma|square|exponential|gradient|lbp|logarithm)[\w.-]*_\w+_/;

/** Whether a table holds features, by the names of its columns as PyRadiomics writes them; a workbook holds patients. */
export async function holdsFeatures({ name, file }: GivenTable): Promise<boolean> {
  if (!/\.csv$/i.test(name)) return false;
  const [head] = (await readText(file, 4096)).split(/\r?\n/);
  return feature.test(head);
}
