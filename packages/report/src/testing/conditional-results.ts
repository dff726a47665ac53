import type { RunResult } from '@radscore/study';
import { reportPage } from '../html/page.js';
import { metrics } from '../standards/metrics.js';
import { tripodAi } from '../standards/tripod-ai.js';
import { studyTables } from '../tables/index.js';
import { performanceTables } from '../tables/performance.js';
import { publishedAndHonestTable } from '../tables/published-and-honest.js';
import { regressionTables } from '../tables/regression.js';
import { both, type Change, external, leaking, protocolOf, same, withKey } from './changes.js';
import {
  counts,
  excluded,
  failing,
  leakOf,
  measured,
  notesOf,
  order,
  other,
  outside,
  tuned,
  unknownOutcome,
  way,
} from './changes-of-parts.js';
import { exampleRun } from './example-run.js';
import { type ConditionalSentence, each, first, flow, item, leaks, limits, methods, survival } from './texts.js';

const ultrasound = exampleRun('crlm-recurrence-ultrasound');
const wholeLiver = exampleRun('rc-metachronous-whole-liver');
const tables = (run: RunResult) =>
  studyTables(run)
    .flatMap(({ title, rows, notes = [] }) => [title, ...rows.flat().map(String), ...notes])
    .join(' ');
const pageOf = (run: RunResult) => reportPage(run, studyTables(run), []);
const read: Change = (run) => ({
  ...run,
  cohort: {
    ...run.cohort,
    columns: run.cohort.columns.map((own, i) =>
      i === 1 ? { ...own, role: 'clinical', notes: [{ code: 'DECIMAL-COMMA', values: { cells: 2 } }] } : own,
    ),
  },
});
const agreeing: Change = (run) => ({
  ...run,
  readers: { ...run.readers!, cases: run.readers!.cases.map((own) => ({ ...own, adjudicate: false })) },
});
const following =
  (value: number): Change =>
  (run) => ({ ...run, key: { ...run.key, figures: { ...run.key.figures, withVolume: [{ name: 'f', value }] } } });
const beside: Change = (run) => ({
  ...protocolOf({
    paper: {
      ...run.protocol.paper!,
      published: [{ set: 'test', label: 'score beside clinical variables', measures: { hazardRatio: 3.036 } }],
    } as never,
  })(run),
  regressions: run.regressions.map((own) => ({
    ...own,
    kind: 'cox',
    set: 'test',
    rows: [{ ...own.rows[0]!, variable: 'rad-score', multivariable: { value: 2 } }],
  })),
});
const oneClass =
  (events: number): Change =>
  (run) => ({ ...run, external: { code: 'EXTERNAL-ONE-CLASS', n: 20, events, sites: [] } });
const outOfFold: Change = (run) => ({
  ...withKey(run, (key) => ({
    ...key,
    honest: {
      ...key.honest,
      performance: key.honest.performance.map((own) => ({
        ...own,
        n: 30,
        ...(own.set === 'test' && { set: 'out-of-fold' as const }),
      })),
    },
  })),
  key: { ...run.key, set: 'out-of-fold' },
});
const unmeasured: Change = (run) => withKey(run, (key) => ({ ...key, honest: { ...key.honest, performance: [] } }));
const unhashed: Change = (run) => {
  const { featuresHash: _, ...provenance } = run.provenance;
  return { ...run, provenance };
};
const sharing: Change = (run) => ({
  ...run,
  checks: run.checks.map((own) =>
    own.number === 3
      ? {
          ...own,
          code: 'PATIENT-ON-BOTH-SIDES',
          verdict: 'fail',
          values: { rows: 2, patients: 1, shared: 1, ids: ['P1'] } as never,
        }
      : own,
  ),
});

/** Conditional sentences of limitations, external patients, and tables. */
export const resultSentences: readonly ConditionalSentence[] = [
  [
    'limitations: enough of each',
    limits,
    [counts(20), /at least 100 events and 100 non-events are advised/],
    [counts(100), /^(?!.*are advised)/s],
  ],
  [
    'limitations: failed candidates',
    limits,
    [failing, /1 of \d+ candidates could not be fitted/],
    [same, /^(?!.*could not be fitted)/s],
  ],
  [
    'leaks: of balancing',
    leaks,
    [
      both(protocolOf({ balance: { name: 'smote', parameters: {}, fittedOn: 'all' } }), leakOf('smote')),
      /\(balancing of classes, before the split; 1 row it/,
    ],
    [leaking, /\(step \d+ of \d+ of the selection/],
  ],
  [
    'leaks: of the readers',
    leaks,
    [leakOf('radiomics/icc-filter'), /repeatability between readers, before the selection/],
    [leaking, /^(?!.*between readers, before)/s],
  ],
  [
    'flow: faults of images',
    flow,
    [excluded('RAD-IMAGE-X'), /Image or outlines could not be used/],
    [excluded('minors'), /minors/],
  ],
  [
    'external: worse than chance',
    first,
    [
      outside({ value: 0.3, ci: [0.2, 0.4] }),
      /worse than chance: check coding and direction.+Nothing shows that the model carries over: 1 of 1 comparison/s,
    ],
    [outside({ value: 0.8, ci: [0.7, 0.9] }), /There 1 of 1 comparison/],
  ],
  [
    'external: slope',
    first,
    [
      outside({ value: 0.8, ci: [0.7, 0.9] }, { calibrationSlope: { value: 0.4 } }),
      /, with a calibration slope of 0\.40/,
    ],
    [outside({ value: 0.8, ci: [0.7, 0.9] }), /^(?!.*with a calibration slope)/s],
  ],
  [
    'external: one of unknown outcome',
    first,
    [unknownOutcome(1), /The outcome of the external patient is not known/],
    [unknownOutcome(3), /The outcome of all 3 external patients is not known/],
  ],
  ...each(
    'external, another way',
    first,
    (code: string) => way(code.endsWith('COMBAT') ? 'harmonisation' : 'normalisation', other(code)),
    [
      [
        'WITH-COMBAT',
        /External, harmonised \(ComBat\).+Harmonisation of the sites \(ComBat\): external AUC .+no difference that can be told from chance/s,
      ],
      ['WITHOUT-COMBAT', /External, not harmonised/],
      [
        'WITH-NORMALISATION',
        /External, images normalised.+Normalisation of the grey values of each image: external AUC/s,
      ],
      ['WITHOUT-NORMALISATION', /External, images not normalised/],
    ],
    [external(20), /^(?!.*ComBat|.*ormali[sz]|.*harmonised)/s],
  ),
  [
    'external, another way that failed',
    first,
    [
      way('harmonisation', { code: 'COMBAT-FAILED', reason: { message: 'Site two has 3 patients.' } }),
      /What harmonisation of the sites \(ComBat\) would gain there cannot be said: Site two/,
    ],
    [external(20), /^(?!.*would gain)/s],
  ],
  [
    'external, another way, constant',
    first,
    [
      way('harmonisation', {
        ...other('WITH-COMBAT', { code: 'CONSTANT-PREDICTION', harmonisedAsSet: ['two'] }),
        difference: { value: null, reason: 'constant' },
      }),
      /\(the same prediction for everybody\).+it changes by .+ which cannot be tested \(constant\); it uses the features of the whole external set/s,
    ],
    [external(20), /^(?!.*cannot be tested)/s],
  ],
  [
    'order: no effect',
    leaks,
    [
      both(leaking, order('fits', [0, 0])),
      /each with fits of its own that both orders share, on the one division of the study, the published order of the same steps does not change/,
    ],
    [both(leaking, order('divisions', [0.1])), /each with a division and fits of its own/],
  ],
  [
    'calibration: g − 2',
    notesOf(performanceTables),
    [
      measured({ hosmerLemeshowPrintedP: { value: 0.1 } }, 'published'),
      /Published order, g − 2 df.+has g degrees of freedom/s,
    ],
    [same, /^(?!.*degrees of freedom)/s],
    wholeLiver,
  ],
  [
    'orders: named without a paper',
    methods,
    [
      both(leaking, (run) => {
        const { paper: _, ...rest } = run.protocol;
        return { ...run, protocol: rest };
      }),
      /in the published order, in which some steps/,
    ],
    [leaking, /in the order of steps of the published study, in which/],
  ],
  [
    'regression on all',
    notesOf(regressionTables),
    [
      (run) => ({ ...run, regressions: run.regressions.map((own) => ({ ...own, set: 'all' as const })) }),
      /Patients who test the models are among these/,
    ],
    [
      (run) => ({ ...run, regressions: run.regressions.map((own) => ({ ...own, set: 'test' as const })) }),
      /^(?!.*who test the models)/s,
    ],
  ],
  [
    'paired figures',
    (run) => publishedAndHonestTable(run).notes!.join(' '),
    [same, /printed in the paper come from another cohort/],
    [
      (run) => {
        const { paper: _, ...rest } = run.protocol;
        return { ...run, protocol: rest };
      },
      /^(?!.*printed in the paper)/s,
    ],
    ultrasound,
  ],
  [
    'tuned: a table',
    tables,
    [tuned, /Parameters chosen inside training.+Every fold chose by itself/s],
    [same, /^(?!.*chosen inside training)/s],
  ],
  [
    'cells read',
    tables,
    [read, /How cells were read.+2 cells with a decimal comma.+No cell of the column contradicts this reading/s],
    [same, /^(?!.*cells were read)/s],
  ],
  [
    'readers who agree',
    tables,
    [agreeing, /asks for a third opinion\. No case reaches it\./],
    [same, /For adjudication: /],
  ],
  [
    'features that are mostly volume',
    pageOf,
    [
      following(0.9),
      /Mostly volume: .+ so closely that the comparison with volume alone decides whether it adds anything/s,
    ],
    [following(0.1), /^(?!.*Mostly volume)/s],
  ],
  [
    'paper: beside clinical variables',
    tables,
    [beside, /The hazard ratio of this run beside clinical variables is per standard deviation/],
    [(run) => ({ ...beside(run), regressions: [] }), /^(?!.*beside clinical variables is per)/s],
    survival,
  ],
  [
    'external: one class',
    first,
    [oneClass(0), /None of the 20 external patients has .+ only the shift of features can be checked: none fails/],
    [oneClass(20), /All of the 20 external patients have/],
  ],
  [
    'key sentence: out of fold',
    first,
    [outOfFold, /in 30 patients outside their training folds/],
    [same, /in \d+ patients it had not seen/],
  ],
  [
    'notes of a protocol',
    pageOf,
    [protocolOf({ notes: ['So.'] }), /had to be interpreted/],
    [protocolOf({ notes: [] }), /^(?!.*had to be interpreted)/s],
  ],
  ['sets side by side', first, [same, /How the key model does, set by set/], [unmeasured, /^(?!.*set by set)/s]],
  ['hash of features', pageOf, [same, /hash of the features/], [unhashed, /^(?!.*hash of the features)/s]],
  [
    'clinical candidates',
    (run) => `${methods(run)} ${item(tripodAi, '9a')(run)}`,
    [same, /Candidate clinical variables were .+ and \d+ clinical variables that the protocol names/s],
    [
      (run) => protocolOf({ clinical: { ...run.protocol.clinical, variables: [] } })(run),
      /^(?!.*clinical variables that|.*Candidate clinical)/s,
    ],
  ],
  [
    'partitioning: shared patients',
    item(metrics, '18'),
    [sharing, /both trained and tested the same model/],
    [same, /In the honest order every step is fitted on training patients only/],
  ],
];
