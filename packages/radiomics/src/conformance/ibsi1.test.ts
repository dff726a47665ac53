import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareWithIbsi, ibsiConfigurations, ibsiDigitalPhantom } from './ibsi1.js';
import { publicImages, readCase } from './testing/cases.js';

const [digital, ...ofCt] = ibsiConfigurations;

test('every standardised value of the digital phantom is within its tolerance', () => {
  const { volume, mask } = ibsiDigitalPhantom();
  expectAllWithin(compareWithIbsi(volume, mask, digital), 482);
});

describe('every standardised value and diagnostic of the CT phantom is within its tolerance', () => {
  const expected: Readonly<Record<string, number>> = { A: 406, B: 406, C: 270, D: 270 };
  for (const configuration of ofCt) {
    if (!existsSync(publicImages.ibsi_ct[0])) {
      test.skip(`${configuration.name} (the CT phantom is not in the repository, and not beside it)`, () => {});
      continue;
    }
    test(configuration.name, { timeout: 60_000 }, async () => {
      const { volume, mask } = await readCase(publicImages.ibsi_ct);
      expectAllWithin(compareWithIbsi(volume, mask, configuration), expected[configuration.name.slice(-1)]);
    });
  }
});

function expectAllWithin(comparisons: ReturnType<typeof compareWithIbsi>, count: number): void {
  const failed = comparisons.filter(({ passed }) => !passed);
  expect(
    failed.map(({ tag, reference, value, tolerance }) => `${tag}: ${value}, not ${reference} +- ${tolerance}`),
  ).toEqual([]);
  expect(comparisons).toHaveLength(count);
}
