import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ExtractionRequest, extractCohort } from '@radscore/cases';
import { createRng, toJson } from '@radscore/core';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { nodeTaskHost } from '@radscore/host-node';
import { chromiumFlags } from '@radscore/host-node/report';
import { inlineExecutor } from '@radscore/jobs';
import { phantomCase } from '@radscore/phantom';
import { runFiles, runStudy } from '@radscore/study';
import { taskKinds } from '@radscore/tasks';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallProtocol, syntheticStudy } from '../packages/study/src/testing/study-fixture.js';
import { dicomCases, dicomImages } from './dicom-cases.js';
import { bundle, chromiumPath } from './hosts.js';
import type { page as pageFunctions } from './page/page.js';
import { travelValues } from './travel-values.js';

if (chromiumPath === undefined) console.warn('Skipped: nothing ran in a tab, as no Chromium is installed.');

/** What the page has as `radscore`; given to the functions that run in it. */
type InPage = { readonly radscore: typeof pageFunctions };

describe.skipIf(chromiumPath === undefined)('in a tab of Chromium, through the host for browsers', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let tab: Page;
  const served = new Map<string, string | Uint8Array>();
  const paths: string[] = [];
  const sent: string[] = [];
  const request: ExtractionRequest = {
    id: 'P1',
    image: 'P1/ct',
    mask: 'P1/seg.dcm',
    segment: 'tumour1',
    each: false,
    regions: [],
    parameters: { imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [3] } }, setting: { binWidth: 25 } },
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-tab-'));
    await mkdir(join(folder, 'P1/ct'), { recursive: true });
    const { image, segments } = phantomCase(createRng('tab'), { spacing: [2.5, 2.5, 5], tumours: 2 });
    const series = await writeCtSeries(image, { patientId: 'P1' });
    const outlines = ['tumour1', 'tumour2'].map((label) => ({ label, mask: segments.get(label)! }));
    const segmentation = await writeSegmentation(outlines, { source: series });
    const files = [
      ...series.map(({ name, bytes }) => [`P1/ct/${name}`, bytes] as const),
      ['P1/seg.dcm', segmentation] as const,
    ];
    for (const [path, bytes] of files) {
      paths.push(path);
      served.set(`/files/${path}`, bytes);
      await writeFile(join(folder, path), bytes);
    }
    for (const [path, bytes] of dicomCases()) {
      served.set(`/files/${path}`, bytes);
      sent.push(path);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const codecs = createRequire(new URL('../packages/host-node/src/index.ts', import.meta.url)).resolve(
      'dcmjs-codecs/build/dcmjs-native-codecs.wasm',
    );
    served.set('/codecs.wasm', await readFile(codecs));
    const onnx = createRequire(new URL('../packages/host-node/src/index.ts', import.meta.url)).resolve(
      'onnxruntime-web/ort-wasm-simd-threaded.wasm',
    );
    served.set('/onnx.wasm', await readFile(onnx));
    served.set('/', '<!doctype html><title>radscore</title><script type="module" src="/page.js"></script>');
    served.set('/page.js', await bundle('page/page.ts', 'browser', 'esm'));
    served.set('/task-worker.js', await bundle('../packages/host-web/src/workers/task-worker.ts', 'browser', 'esm'));
    server = createServer(({ url = '/' }, response) => {
      const content = served.get(url);
      const type = url === '/' ? 'text/html' : url.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumFlags() });
    tab = await (await browser.newContext()).newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.waitForFunction(() => 'radscore' in globalThis);
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const onThisThread = () => {
    const host = nodeTaskHost({ cases: folder, store: join(folder, 'store') });
    return { ...host, executor: inlineExecutor(taskKinds, host) };
  };

  test('a whole study from a feature table gives the files of the host on Node, byte for byte, with progress', async () => {
    const plan = { ...syntheticStudy(80, 30, 1.5), protocol: smallProtocol(), versions: { radscore: 'test' } };
    const { found } = await runStudy(plan, onThisThread());
    const { files, stages } = await tab.evaluate(() => (globalThis as unknown as InPage).radscore.study('small'));
    const own = runFiles(found!);
    expect(files.map(([name]) => name)).toEqual(own.map(([name]) => name));
    for (const [i, [name, content]] of own.entries()) {
      const sent = files[i]![1];
      expect(typeof sent === 'string' ? sent : Uint8Array.from(sent), name).toEqual(content);
    }
    expect(stages).toEqual(['evaluate', 'resample', 'compare']);
  }, 300_000);

  test('the case of a DICOM CT and SEG gives the row of the host on Node, bit for bit', async () => {
    const { outcomes, hashes } = await tab.evaluate(
      ([given, asked]) => (globalThis as unknown as InPage).radscore.extract(given, asked),
      [paths, request] as const,
    );
    const ports = onThisThread();
    const own = await extractCohort([request], ports);
    expect(own[0]).toMatchObject({ result: [{ values: expect.anything() }] });
    expect(outcomes).toBe(toJson(own));
    expect(hashes).toEqual([await ports.cases.contentHash('P1/ct'), await ports.cases.contentHash('P1/seg.dcm')]);
  }, 300_000);

  test('the trained encoder gives the deep features of the host on Node, bit for bit', async () => {
    const patch = { size: [32, 32, 32], spacing: 2, window: [-100, 250] } as const;
    const deep = { encoder: 'trained', outputs: 256, region: 'tumour1', patch };
    const parameters = { featureClass: { firstorder: ['Mean'] } };
    const asked: ExtractionRequest = { ...request, parameters, deep };
    const { outcomes } = await tab.evaluate(
      ([given, each]) => (globalThis as unknown as InPage).radscore.extract(given, each),
      [paths, asked] as const,
    );
    const own = await extractCohort([asked], onThisThread());
    expect(outcomes).toBe(toJson(own));
    expect(outcomes).toContain('deep_255');
  }, 300_000);

  test.each(dicomImages)(
    'a CT with RTSTRUCT that comes as %s gives the row of the host on Node, bit for bit',
    async (image) => {
      const asked = { ...request, id: image, image, mask: 'outlines.dcm', segment: 'tumour' };
      const { outcomes } = await tab.evaluate(
        ([given, each]) => (globalThis as unknown as InPage).radscore.extract(given, each),
        [sent, asked] as const,
      );
      const own = await extractCohort([asked], onThisThread());
      expect(own[0]).toMatchObject({ result: [{ values: expect.anything() }] });
      expect(outcomes).toBe(toJson(own));
    },
    120_000,
  );

  test('maps, perturbation, outlines by a network, validation and recalibration are those of the host on Node, byte for byte', async () => {
    const found = await tab.evaluate((given) => (globalThis as unknown as InPage).radscore.travel(given), paths);
    const own = await travelValues(onThisThread());
    expect(Object.keys(found)).toEqual(['maps', 'perturb', 'segment', 'validate', 'recalibrate']);
    for (const [name, text] of Object.entries(own)) {
      expect(text.length, name).toBeGreaterThan(1000);
      expect(found[name] === text, `${name}: ${firstDifference(found[name]!, text)}`).toBe(true);
    }
    expect(own.segment).toContain('1');
  }, 300_000);

  test('stopped, the promise is rejected and the last result recorded within 200 ms, and no worker is alive 2 s later', async () => {
    const { code, milliseconds, later } = await tab.evaluate(() =>
      (globalThis as unknown as InPage).radscore.stop('stopped', 4),
    );
    expect(code).toBe('RAD-CANCELLED');
    expect(milliseconds).toBeLessThan(200);
    expect(later).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(tab.workers()).toHaveLength(0);
  });

  test('a lease is held by one tab at a time, can be taken over, and is free once its tab is closed', async () => {
    const take = (page: Page, takeOver: boolean) =>
      page.evaluate((over) => (globalThis as unknown as InPage).radscore.take('run', over), takeOver);
    const holds = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).radscore.holds());
    const other = await tab.context().newPage();
    await other.goto(tab.url());
    await other.waitForFunction(() => 'radscore' in globalThis);
    expect(await take(tab, false)).toBe(1);
    expect(await take(other, false)).toBe('RAD-LEASE-HELD');
    expect(await holds(tab)).toBe(true);
    expect(await take(other, true)).toBe(2);
    expect([await holds(tab), await holds(other)]).toEqual([false, true]);
    await other.close();
    await expect.poll(() => take(tab, false), { timeout: 10_000 }).toBe(3);
    await tab.evaluate(() => (globalThis as unknown as InPage).radscore.release());
    expect(await holds(tab)).toBe(false);
    expect(await take(tab, false)).toBe(4);
  });

  test('a header finds its data among the files that were given', async () => {
    const header = 'NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 2 1\nencoding: raw\ndata file: a.raw\n';
    const found = await tab.evaluate(
      (text) => (globalThis as unknown as InPage).radscore.companions(text, 'a.raw', [0, 1, 2, 2]),
      header,
    );
    expect(found).toEqual([0, 1, 2, 2, 2]);
  });

  test('a case whose files were not given fails by a code, not the page', async () => {
    const code = await tab.evaluate((asked) => (globalThis as unknown as InPage).radscore.missing(asked), request);
    expect(code).toBe('RAD-DROPPED-MISSING');
  });
});

/** Where two texts part, with what stands there. */
function firstDifference(a: string, b: string): string {
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return at < 0 ? 'the same' : `at ${at}: ${a.slice(at - 40, at + 40)} | ${b.slice(at - 40, at + 40)}`;
}
