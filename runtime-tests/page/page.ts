// A page that does whole studies and cases in its tab, through the host for browsers. The test calls `radscore` from outside.
import { type ExtractionRequest, extractCohort } from '@radscore/cases';
import { isRadError, type Progress, toJson } from '@radscore/core';
import { fileSource, indexedStore, lockLeases, type WebWorkerOptions, webStudyPorts } from '@radscore/host-web';
import type { Lease } from '@radscore/jobs';
import { runFiles, runStudy, type StudyPlan } from '@radscore/study';
import { smallProtocol, syntheticStudy } from '../../packages/study/src/testing/study-fixture.js';
import { travelValues } from '../travel-values.js';

const startWorker = () => new Worker('/task-worker.js', { type: 'module' });

const open = (store: string, more: Partial<WebWorkerOptions> = {}) =>
  webStudyPorts({ store, startWorker, jobs: 2, ...more });

let lease: Lease | undefined;

/** A file of a run: text as it is, bytes as numbers. */
type SentFile = readonly [name: string, content: string | readonly number[]];

export const page = {
  /** Runs the small study that the test runs in Node. */
  async study(store: string): Promise<{ files: SentFile[]; stages: string[] }> {
    const ports = await open(store);
    const stages = new Set<string>();
    const onProgress = ({ stage, done, total }: Progress) => done === total && stages.add(stage);
    const plan = { ...syntheticStudy(80, 30, 1.5), protocol: smallProtocol(), versions: { radscore: 'test' } };
    try {
      const { found } = await runStudy(plan, ports, { onProgress });
      const files = runFiles(found!);
      const sent = files.map(([name, each]): SentFile => [name, typeof each === 'string' ? each : Array.from(each)]);
      return { files: sent, stages: [...stages] };
    } finally {
      await ports.close();
    }
  },

  /** Stops a long study once `after` fits are done: milliseconds until the promise is rejected, and fits recorded more than 200 ms later. */
  async stop(store: string, after: number): Promise<{ code: string; milliseconds: number; later: number }> {
    const ports = await open(store);
    const stopper = new AbortController();
    let [stoppedAt, later] = [0, 0];
    const onProgress = ({ done }: Progress) => {
      // An outcome that had come in by then may still be on its way into the store.
      if (stoppedAt > 0 && performance.now() - stoppedAt > 200) later++;
      if (done < after || stoppedAt > 0) return;
      stoppedAt = performance.now();
      stopper.abort();
    };
    const evaluation = { repeats: 20, folds: 5, bootstrap: 5, permutations: 4, seed: 1 };
    const plan: StudyPlan = {
      ...syntheticStudy(80, 30, 1.5),
      protocol: smallProtocol({ evaluation }),
      versions: { radscore: 'test' },
    };
    try {
      await runStudy(plan, ports, { onProgress, signal: stopper.signal });
      return { code: 'finished', milliseconds: 0, later };
    } catch (error) {
      const milliseconds = performance.now() - stoppedAt;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { code: isRadError(error) ? error.code : String(error), milliseconds, later };
    } finally {
      await ports.close();
    }
  },

  /** Extracts a case from files as if they had been dropped: the outcome as JSON that keeps every number, and its content hashes. */
  async extract(paths: readonly string[], request: ExtractionRequest): Promise<{ outcomes: string; hashes: string[] }> {
    const files = new Map<string, Blob>();
    for (const path of paths) files.set(path, await (await fetch(`/files/${path}`)).blob());
    const codecs = await WebAssembly.compile(await (await fetch('/codecs.wasm')).arrayBuffer());
    const ports = await open('extraction', { files, codecs, onnx: new URL('/onnx.wasm', location.href).href });
    try {
      const outcomes = await extractCohort([request], ports);
      const hashes = await Promise.all([request.image, request.mask].map((each) => ports.cases.contentHash(each)));
      return { outcomes: toJson(outcomes), hashes };
    } finally {
      await ports.close();
    }
  },

  /** Maps, perturbation, outlines by a network, validation and recalibration, as `travelValues` tells them. */
  async travel(paths: readonly string[]): Promise<Record<string, string>> {
    const files = new Map<string, Blob>();
    for (const path of paths) files.set(path, await (await fetch(`/files/${path}`)).blob());
    const ports = await open('travel', { files });
    try {
      return await travelValues(ports);
    } finally {
      await ports.close();
    }
  },

  /** Takes a lease: its number, or the code of the error. */
  async take(name: string, takeOver: boolean): Promise<number | string> {
    try {
      lease = await lockLeases(await indexedStore('leases')).take(name, { takeOver });
      return lease.number;
    } catch (error) {
      return isRadError(error) ? error.code : String(error);
    }
  },

  async holds(): Promise<boolean> {
    return (await lease?.held()) ?? false;
  },

  async release(): Promise<void> {
    await lease?.release();
  },

  /** The voxels of an image whose header names its data in a file of their own. */
  async companions(header: string, name: string, voxels: readonly number[]): Promise<number[]> {
    const files = new Map([
      ['scan/a.nhdr', new Blob([header])],
      [`scan/${name}`, new Blob([Uint8Array.from(voxels)])],
    ]);
    const source = fileSource(files);
    const { segments } = (await source.openOutlines('scan/a.nhdr')).segmentsOn();
    const { data } = await source.readImage('./scan/a.nhdr');
    return [...data, segments.length];
  },

  /** The code of the error that a case of files that were not given ends in. */
  async missing(request: ExtractionRequest): Promise<string> {
    const ports = await open('missing');
    try {
      const [outcome] = await extractCohort([request], ports);
      return outcome !== undefined && 'error' in outcome ? outcome.error.code : 'no error';
    } finally {
      await ports.close();
    }
  },
};

Object.assign(window, { radscore: page });
