import { correlationWith } from '../run/key-candidate.js';
import { volumesOf } from '../run/volumes.js';
import type { CheckResult } from '../study/types.js';
import { type Check, evaluatedPredictions } from './check.js';
import type { CheckFindings } from './findings.js';
import { siteAssociations } from './site-association.js';

/** Sites separate the outcome from this share of patients with the majority outcome of their site on, with p below 0.001. */
const separated = 0.97;

type Values = CheckFindings[9]['NO-CONFOUNDING'];

export const confounding: Check<9> = {
  number: 9,
  name: 'Confounding by volume, site or scanner',
  find(context) {
    const { comparators, data, protocol } = context;
    const judged = evaluatedPredictions(context);
    const volumes = volumesOf(data);
    let values: Values = { sites: [] };
    let verdict: CheckResult['verdict'] = 'pass';
    let code: keyof CheckFindings[9] = 'NO-CONFOUNDING';
    if (volumes !== undefined) {
      const volume = correlationWith(
        judged.map(({ value }) => value),
        judged.map(({ row }) => volumes[row]!),
        protocol.evaluation.confidence,
      );
      const comparator = comparators.find(({ name }) => name === 'volume');
      const gain = comparator?.difference;
      values = { ...values, volumeCorrelation: volume.value, gainOverVolume: gain?.value ?? null, volume };
      if (gain?.value == null || (gain.ci?.[0] ?? -1) <= 0) [verdict, code] = ['warn', 'NOT-BEYOND-VOLUME'];
    }
    for (const { column, p, agreement } of siteAssociations(context)) {
      const separates = agreement >= separated && p < 0.001;
      const differs = p < protocol.checks.siteP;
      const reading = separates ? ('separates' as const) : differs ? ('differs' as const) : ('alike' as const);
      values = { ...values, sites: [...values.sites, { ...(column !== undefined && { column }), p, reading }] };
      if (column === undefined) values = { ...values, siteP: p };
      if (separates) {
        [verdict, code] = ['fail', 'SITE-SEPARATES'];
        values = { ...values, siteColumn: column ?? protocol.cohort.site ?? null, siteAgreement: agreement };
      } else if (differs && verdict !== 'fail') [verdict, code] = ['warn', 'SITE-DIFFERS'];
    }
    return { code, verdict, values };
  },
};
