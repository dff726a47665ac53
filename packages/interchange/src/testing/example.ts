import type { CasePrediction, ModelFile } from '@radscore/prediction';
import type { DocumentInput } from '../documents/document.js';

const contribution = (name: string, value: number | null, share: number) => ({ name, value, contribution: share });

const prediction = {
  kind: 'probability',
  value: 0.30000000000000004,
  group: 'recurrence',
  cutOff: { value: 0.25, rule: 'Youden' },
  contributions: [
    contribution('intra:original_firstorder_Mean', 61.12345678901234, 0.5),
    contribution('intra:wavelet-LLH_glcm_Correlation', -0.1, 0.2),
    contribution('peri:original_shape_MeshVolume', 1234.5, 0.1),
    contribution('peri:original_firstorder_Skewness', null, 0),
    contribution('peri:original_firstorder_Kurtosis', 3, 0),
    contribution('age', 61, 0.05),
  ],
  explanation: { method: 'exact', scale: 'log-odds', base: 0, value: 0 },
  calibrated: true,
  warnings: [],
  notes: [],
  notice: 'For research use only.',
  modelHash: 'a'.repeat(64),
  inputHash: 'b'.repeat(64),
  engine: { 'measure-case': 'c'.repeat(64) },
  features: {},
  volumes: { intra: 12.5, peri: 20.25 },
  rank: 40,
  origin: { unit: 'HU', sopInstanceUids: ['1.2.3.1', '1.2.3.2'], identity: 'same', seriesUid: '1.2.3' },
} as unknown as CasePrediction;

const model = {
  title: 'Recurrence',
  notice: 'For research use only.',
  hash: 'a'.repeat(64),
  candidate: { id: 'tumour-combined-logistic' },
  endpoint: {
    kind: 'binary',
    title: 'Recurrence',
    positive: 'recurrence',
    negative: 'none',
    unit: 'months',
    horizons: [],
  },
  imaging: {
    regions: { intra: 'tumour', peri: 'shell(tumour, 0mm, 4mm)' },
    images: { steps: [] },
    extraction: { setting: { binWidth: 25 }, imageType: { Original: {}, Wavelet: {} } },
  },
} as unknown as ModelFile;

/** A prediction of two regions with an input of each kind: IBSI's code and none, a missing value, one that changes nothing, age. */
export const exampleInput: DocumentInput = {
  model,
  prediction,
  words: {
    headline: 'Risk of recurrence: 30 %',
    group: 'Called recurrence',
    warnings: ['age is high'],
    performance: 'AUC 0.80 (95 % CI 0.70 to 0.90)',
    notice: 'For research use only.',
  },
  similar: { group: 1, patients: 20, events: 6, observed: 0.3, interval: [0.145, 0.519] },
  context: {
    patient: { id: 'P1', name: 'Doe^Jane', birthDate: '19600102', sex: 'F' },
    study: {
      uid: '1.2',
      date: '20260505',
      time: '101112',
      id: '7',
      accession: 'A1',
      referrer: 'Who^Doctor',
      description: 'Liver',
    },
    modality: 'CT',
    frameOfReferenceUid: '1.2.4',
    series: {
      uid: '1.2.3',
      instances: [1, 2].map((k) => ({ classUid: '1.2.840.10008.5.1.4.1.1.2', instanceUid: `1.2.3.${k}` })),
    },
  },
  regions: ['intra', 'peri'],
  made: { date: '20260506', time: '070809', offset: '+0200' },
  version: '0',
  radscore: '0.1.0',
  status: { kind: 'preliminary' },
};
