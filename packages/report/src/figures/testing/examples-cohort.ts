import { base64 } from '@scure/base';
import type { ContactSheetData, ContactTile } from '../contact-sheet.js';
import type { PatientFlowData } from '../patient-flow.js';
import type { WorkflowData } from '../workflow.js';
import { stream } from './example-cohort.js';

const patientFlow: PatientFlowData = {
  title: 'Patient flow',
  steps: [
    {
      label: 'Rows of the cohort table',
      n: 214,
      excluded: [
        { reason: 'Recurrence flag missing', n: 5 },
        { reason: 'Followed for less than 24 months without recurrence', n: 3 },
      ],
    },
    {
      label: 'Patients with an outcome',
      n: 206,
      excluded: [
        { reason: 'Image not found', n: 3 },
        { reason: 'Mask of the tumour is empty', n: 2 },
      ],
    },
    { label: 'Patients with features', n: 201 },
  ],
  groups: [
    { label: 'Training: hospital one', n: 141, details: ['57 with recurrence', '84 without'] },
    { label: 'Test: hospital two', n: 60, details: ['25 with recurrence', '35 without'] },
  ],
};

const workflow: WorkflowData = {
  title: 'Workflow of the study',
  stages: [
    { name: 'Images and outlines', lines: ['CT, portal venous phase; tumour, liver and vessels'] },
    { name: 'Regions', lines: ['intra: union(tumour*)', 'intra+peri4: dilate(union(tumour*), 4mm) & liver'] },
    { name: 'Features', lines: ['1 mm voxels, bin width 25; original, LoG (3, 5 mm), wavelet; 1,037 features'] },
    { name: 'Selection', lines: ['z score, LASSO (alpha 0.001), mRMR to 15'], fitted: true },
    { name: 'Models', lines: ['SVM, random forest, MLP; radiomics with and without clinical variables'], fitted: true },
    {
      name: 'Evaluation',
      lines: ['Hospital two; 20 x 5 nested cross-validation; 500 bootstrap samples; 200 permutations'],
    },
  ],
};

const contactSheet: ContactSheetData = {
  title: 'Tumours and their 4 mm rim',
  regions: ['tumours', '4 mm rim'],
  tiles: ['P001', 'P002', 'P003', 'P004'].map(tile),
};

/** A bright disc in a noisy grey field, with its border and that of a wider one. */
function tile(title: string): ContactTile {
  const rng = stream(title);
  const size = 48;
  const [cx, cy, radius] = [16 + 16 * rng.uniform(), 16 + 16 * rng.uniform(), 5 + 5 * rng.uniform()];
  const inside = (x: number, y: number, r: number) => Math.hypot(x + 0.5 - cx, y + 0.5 - cy) < r;
  const at = (k: number) => [k % size, Math.floor(k / size)] as const;
  const pixels = Array.from({ length: size * size }, (_, k) => {
    const [x, y] = at(k);
    return Math.max(0, Math.min(255, Math.round((inside(x, y, radius) ? 90 : 140) + 12 * rng.normal())));
  });
  const outline = (r: number) =>
    pixels.flatMap((_, k): [number, number, number, number][] => {
      const [x, y] = at(k);
      const own = inside(x, y, r);
      return [
        ...(own !== inside(x + 1, y, r) ? [[x + 1, y, x + 1, y + 1] as [number, number, number, number]] : []),
        ...(own !== inside(x, y + 1, r) ? [[x, y + 1, x + 1, y + 1] as [number, number, number, number]] : []),
      ];
    });
  return {
    title,
    width: size,
    height: size,
    aspect: 1,
    pixels: base64.encode(Uint8Array.from(pixels)),
    outlines: [outline(radius), outline(radius + 4)],
  };
}

export const cohortExamples = { patientFlow, workflow, contactSheet };
