import { type InstanceOfStudy, instancesSchema, type StudyDetail } from '@radscore/api';
import type { Progress } from '@radscore/core';
import { askHospital, fetchHospital } from './hospital.js';
import { takeFiles } from './open-case.js';

/** So many images are asked for at a time. */
const atOnce = 6;

/** Which series of a study are looked at: images and outlines, without our own results. */
function seriesToOpen({ series }: StudyDetail): Set<string> {
  return new Set(series.filter(({ own }) => !own).map(({ uid }) => uid));
}

/** Opens images and outlines of a study of the service as if they had been dropped: they stay in this tab. @throws as `takeFiles`. */
export async function openPatientStudy(detail: StudyDetail, onProgress?: (progress: Progress) => void): Promise<void> {
  const { key } = detail.study;
  const route = `/api/studies/${key}/instances`;
  const wanted = seriesToOpen(detail);
  const { instances } = await askHospital(instancesSchema, route);
  const own = instances.filter(({ series }) => wanted.has(series));
  const files = new Map<string, Blob>();
  const queue = [...own];
  const next = async (): Promise<void> => {
    for (let each = queue.shift(); each !== undefined; each = queue.shift()) {
      files.set(nameOf(each), await (await fetchHospital(`${route}/${each.hash}`)).blob());
      onProgress?.({ stage: 'load', done: files.size, total: own.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  // In the order of the service, whichever came first.
  const sorted = new Map(own.map((each) => [nameOf(each), files.get(nameOf(each))!]));
  await takeFiles(new Map([...sorted].map(([name, blob]) => [name, new File([blob], name)])), onProgress);
}

const nameOf = ({ series, hash }: InstanceOfStudy) => `${series}/${hash.slice(0, 16)}.dcm`;
