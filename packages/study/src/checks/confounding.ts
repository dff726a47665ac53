import { isRadError } from '@radscore/core';
import { chiSquareTest, crossTabulate } from '@radscore/stats';
import { describeEstimate } from '../run/estimate.js';
import { correlationWith } from '../run/key-candidate.js';
import { eventsOf } from '../run/study-data.js';
import { volumesOf } from '../run/volumes.js';
import { type Check, judgedPredictions } from './check.js';

export const confounding: Check = {
  number: 9,
  name: 'Confounding by volume, site or scanner',
  find(context) {
    const { comparators, data, cohort } = context;
    const judged = judgedPredictions(context);
    const volumes = volumesOf(data);
    const parts: string[] = [];
    const values: Record<string, number | string | null> = {};
    let verdict: 'pass' | 'warn' | 'fail' = 'pass';
    if (volumes === undefined)
      parts.push('Tumour volume is not among the features, so the model could not be compared with it.');
    else {
      const r = correlationWith(
        judged.map(({ value }) => value),
        judged.map(({ row }) => volumes[row]!),
      );
      const volume = comparators.find(({ name }) => name === 'volume');
      values.volumeCorrelation = r.value;
      values.gainOverVolume = volume?.difference?.value ?? null;
      parts.push(
        `The prediction correlates with volume at ${describeEstimate(r)}. ${volume?.sentence ?? 'Volume alone was not tried.'}`,
      );
      const beats = volume?.difference?.value != null && (volume.difference.ci?.[0] ?? -1) > 0;
      if (!beats) verdict = 'warn';
    }
    const site = siteAssociation(cohort, data);
    if (site !== undefined) {
      values.siteP = site;
      if (site < 0.05) verdict = 'warn';
      parts.push(
        site < 0.05
          ? `The outcome differs between sites (p = ${site.toFixed(3)}): a model that recognises the scanner would seem to predict.`
          : `The outcome does not differ between sites (p = ${site.toFixed(2)}).`,
      );
    }
    return { verdict, sentence: parts.join(' '), values };
  },
};

function siteAssociation(
  { patients }: Parameters<Check['find']>[0]['cohort'],
  data: Parameters<Check['find']>[0]['data'],
): number | undefined {
  const site = new Map(patients.map(({ id, site: own }) => [id, own]));
  const sites = data.ids.map((id) => site.get(id) ?? '');
  if (new Set(sites).size < 2) return undefined;
  try {
    return chiSquareTest(crossTabulate(sites, eventsOf(data.outcome), [...new Set(sites)].sort(), [0, 1])).p;
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
