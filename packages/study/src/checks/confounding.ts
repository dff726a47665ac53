import { describeEstimate } from '../run/estimate.js';
import { correlationWith } from '../run/key-candidate.js';
import { volumesOf } from '../run/volumes.js';
import { type Check, judgedPredictions, pText } from './check.js';
import { type SiteAssociation, siteAssociations } from './site-association.js';

/** From this share of patients with the outcome of most at their site on, and a p below 0.001, sites separate the outcome. */
const separated = 0.97;

export const confounding: Check = {
  number: 9,
  name: 'Confounding by volume, site or scanner',
  find(context) {
    const { comparators, data, protocol } = context;
    const judged = judgedPredictions(context);
    const volumes = volumesOf(data);
    const parts: string[] = [];
    const values: Record<string, number | string | null> = {};
    let verdict: 'pass' | 'warn' | 'fail' = 'pass';
    let code = 'NO-CONFOUNDING';
    if (volumes === undefined)
      parts.push('Tumour volume is not among the features, so the model could not be compared with it.');
    else {
      const r = correlationWith(
        judged.map(({ value }) => value),
        judged.map(({ row }) => volumes[row]!),
        protocol.evaluation.confidence,
      );
      const volume = comparators.find(({ name }) => name === 'volume');
      values.volumeCorrelation = r.value;
      values.gainOverVolume = volume?.difference?.value ?? null;
      parts.push(
        `The prediction correlates with volume at ${describeEstimate(r, protocol.evaluation.confidence)}. ${volume?.sentence ?? 'Volume alone was not tried.'}`,
      );
      const beats = volume?.difference?.value != null && (volume.difference.ci?.[0] ?? -1) > 0;
      if (!beats) [verdict, code] = ['warn', 'NOT-BEYOND-VOLUME'];
    }
    for (const site of siteAssociations(context)) {
      const grave = site.agreement >= separated && site.p < 0.001;
      const differs = site.p < protocol.checks.siteP;
      parts.push(siteSentence(site, grave, differs));
      if (site.column === undefined) values.siteP = site.p;
      if (grave) {
        [verdict, code] = ['fail', 'SITE-SEPARATES'];
        values.siteColumn = site.column ?? protocol.cohort.site ?? null;
        values.siteAgreement = site.agreement;
      } else if (differs && verdict !== 'fail') [verdict, code] = ['warn', 'SITE-DIFFERS'];
    }
    return { code, verdict, sentence: parts.join(' '), values };
  },
};

function siteSentence({ column, p }: SiteAssociation, grave: boolean, differs: boolean): string {
  const between = column === undefined ? 'between sites' : `by ${column}, which the protocol does not call the site,`;
  if (grave)
    return `The site tells the outcome${column === undefined ? '' : ` (${column})`} almost perfectly (${pText(p)}): a model that recognises the scanner would seem to predict, and nothing here can tell them apart.`;
  return differs
    ? `The outcome differs ${between} (${pText(p)}): a model that recognises the scanner would seem to predict.`
    : `The outcome does not differ ${between.replace(/,$/, '')} (${pText(p)}).`;
}
