import { type ExtractionRequest, measureCase } from '@radscore/cases';
import { createRng } from '@radscore/core';
import { mean } from '@radscore/stats';
import { beforeAll, describe, expect, test } from 'vitest';
import { domainClassifier } from '../validate/domain-classifier.js';

const size = [24, 24, 12] as const;
const direction = [1, 0, 0, 0, 1, 0, 0, 0, 1] as const;
const geometry = { size, spacing: [1, 1, 1] as const, origin: [0, 0, 0] as const, direction };
const ball = (cx: number, radius: number) =>
  Uint8Array.from({ length: 24 * 24 * 12 }, (_, i) => {
    const [x, y, z] = [i % 24, Math.floor(i / 24) % 24, Math.floor(i / 576)];
    return Number((x - cx) ** 2 + (y - 11.5) ** 2 + (z - 5.5) ** 2 <= radius * radius);
  });
const labels = { tumour: ball(6, 4.5), spleen: ball(17, 4.5) };

/** Truth: the tumour lies an effect of 1 standard deviation of the spleen higher where the event comes; scanner two stretches and shifts. */
const effect = 1;
const patients = Array.from({ length: 80 }, (_, i) => {
  const rng = createRng(`two scanners/${i}`);
  const [event, scanner] = [i % 2, Math.floor(i / 2) % 2];
  const [gain, offset] = scanner === 0 ? [1, 0] : [1.6, 40];
  const level = 0.5 * rng.normal() + effect * event;
  const data = Float64Array.from(
    labels.tumour,
    (inside) => offset + gain * (100 + 10 * rng.normal() + 10 * level * inside),
  );
  return { id: `P${i}`, event, scanner, data };
});

const cases = {
  readImage: async (id: string) => ({ geometry, data: patients.find((each) => each.id === id)!.data, notes: [] }),
  openOutlines: async () => ({
    segmentsOn: () => ({
      segments: [
        { name: 'tumour', label: 1 },
        { name: 'spleen', label: 2 },
      ],
      maskOf: ({ name }: { name: string }) => ({ geometry, data: labels[name as keyof typeof labels] }),
    }),
  }),
  contentHash: async (id: string) => id,
};

async function measured(reference?: string) {
  const names = ['original_firstorder_Mean', 'original_firstorder_Median', 'original_firstorder_InterquartileRange'];
  const rows: number[][] = [];
  for (const { id } of patients) {
    const request: ExtractionRequest = {
      id,
      image: id,
      mask: id,
      each: false,
      regions: [],
      study: {
        segments: {
          tumour: { match: ['tumour'], otherwise: 'error' },
          spleen: { match: ['spleen'], otherwise: 'error' },
        },
        regions: { intra: 'tumour' },
        lesions: { rule: 'union', segment: 'tumour' },
        measure: ['intra'],
        ...(reference !== undefined && { reference }),
      },
      parameters: {
        setting: { binWidth: 0.25, additionalInfo: false },
        featureClass: { firstorder: ['Mean', 'Median', 'InterquartileRange'] },
      },
    };
    const [row] = await measureCase(request, {
      cases,
      openEncoder: async () => Promise.reject(new Error('none')),
    } as never);
    rows.push(names.map((name) => row!.values.find(([own]) => own === name)![1] as number));
  }
  const of = (scanner: number) => {
    const own = rows.filter((_, i) => patients[i]!.scanner === scanner);
    const data = Float64Array.from(names.flatMap((_, j) => own.map((row) => row[j]!)));
    return { names, x: { rows: own.length, cols: 3, data } };
  };
  const meanOf = (event: number) => mean(rows.filter((_, i) => patients[i]!.event === event).map(([value]) => value!));
  return { site: domainClassifier(of(0), of(1)), effect: meanOf(1) - meanOf(0) };
}

describe('two scanners whose grey values are stretched and shifted against each other', () => {
  let plain: Awaited<ReturnType<typeof measured>>;
  let relative: typeof plain;
  beforeAll(async () => {
    plain = await measured();
    relative = await measured('spleen');
  });

  test('a linear classifier tells the scanner without a reference region, and cannot with one', () => {
    expect(plain.site.auc.value).toBeGreaterThan(0.95);
    expect(relative.site.auc.value === null ? 1 : relative.site.auc.ci![0]).toBeLessThanOrEqual(0.5);
  });

  test('the effect on the outcome stays within 10 % of what the patients have', () => {
    const truth = (event: number) => {
      const own = patients.filter((each) => each.event === event);
      return mean(own.map(({ id }) => 0.5 * createRng(`two scanners/${id.slice(1)}`).normal() + effect * event));
    };
    expect(Math.abs(relative.effect / (truth(1) - truth(0)) - 1)).toBeLessThan(0.1);
  });
});
