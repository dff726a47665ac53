import { builtInProtocols } from '@radscore/protocol';
import { parseCsv } from '@radscore/tables';
import { describe, expect, it } from 'vitest';
import { renderStudy } from './render-study.js';
import { exampleRun } from './testing/example-run.js';

const hostile = `<img src=x onerror="alert('1')">&<script>x</script>`;
const ids = builtInProtocols().map(({ id }) => id);

describe.each(ids)('the report of %s', (id) => {
  const { files } = renderStudy(exampleRun(id));
  const page = files['report.html']!;

  it('is one page without script or anything loaded from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|<iframe|@import|url\(/i);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('links only to places that it has, each place once', () => {
    const places = [...page.matchAll(/ id="([^"]+)"/g)].map(([, place]) => place!);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
    const links = new Set([...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place!));
    expect([...links].filter((place) => !places.includes(place))).toEqual([]);
  });

  it('says research use only on the first screen and at the end, and names the positive class', () => {
    expect(page.indexOf('Research use only')).toBeLessThan(page.indexOf('<nav'));
    expect(page.lastIndexOf('Research use only')).toBeGreaterThan(page.indexOf('<footer'));
    expect(page).toContain(exampleRun(id).cohort.endpoint.positive);
  });

  it('gives every drawn figure a caption, its words for who cannot see it, and files with its data', () => {
    const figures = page.match(/<figure id=/g) ?? [];
    expect(figures.length).toBeGreaterThan(8);
    expect(page.match(/<figcaption>/g)).toHaveLength(figures.length);
    expect(page.match(/<svg [^>]*role="img"[^>]*><title>[^<]+/g)).toHaveLength(figures.length);
    const svgs = Object.keys(files).filter((path) => path.endsWith('.svg'));
    expect(svgs).toHaveLength(figures.length);
    for (const path of svgs) expect(JSON.parse(files[path.replace('.svg', '.json')]!)).toBeTypeOf('object');
  });

  it('writes every table as a CSV file that reads back', () => {
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('.csv')) expect(parseCsv(text).rows.length, path).toBeGreaterThan(0);
    }
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'tables/performance.csv',
        'tables/published-and-honest.csv',
        'tables/table-1-by-outcome.csv',
        'tables/checks.csv',
        'tables/clear.csv',
      ]),
    );
  });

  it('is the same to the last byte when written again', () => {
    expect(renderStudy(exampleRun(id)).files).toEqual(files);
  });

  it('shows names with markup as text and neutralises formulas in CSV files', () => {
    const nasty = renderStudy(exampleRun(id, { name: hostile })).files;
    expect(nasty['report.html']).not.toContain('<img');
    expect(nasty['report.html']).not.toMatch(/<script/i);
    expect(nasty['report.html']).toContain('&lt;img src=x onerror=&quot;');
    const formula = renderStudy(exampleRun(id, { name: '=1+1@' })).files;
    for (const [path, text] of Object.entries(formula)) {
      if (path.endsWith('.csv')) expect(text, path).not.toMatch(/(^|,|\n)"?[=@]/);
    }
    expect(formula['tables/exclusions.csv']).toContain("'=1+1@X1");
  });
});

describe('which figures a study has', () => {
  const filesOf = (id: string) =>
    Object.keys(renderStudy(exampleRun(id)).files).filter((path) => path.endsWith('.svg'));

  it('S0: ROC, calibration and decision curves of each signature, and the patient flow', () => {
    const files = filesOf('crlm-recurrence-peritumoral');
    for (const signature of ['intra', 'intra-peri2mm', 'intra-peri4mm', 'intra-peri6mm']) {
      for (const kind of ['roc-train', 'roc-test', 'calibration-test', 'decision-curve-test']) {
        expect(files).toContain(`figures/${kind}-${signature}.svg`);
      }
    }
    expect(files).toContain('figures/patient-flow.svg');
  });

  it('S1: the penalty by cross-validation, the path, contributions, ROC and calibration of fifteen models twice', () => {
    const files = filesOf('crlm-early-recurrence-15-models');
    expect(files.filter((path) => path.startsWith('figures/roc-test'))).toHaveLength(6);
    expect(files.filter((path) => path.startsWith('figures/calibration-test'))).toHaveLength(10);
    for (const kind of ['lasso-cv', 'lasso-path', 'contributions']) {
      expect(files.some((path) => path.startsWith(`figures/${kind}-`))).toBe(true);
    }
  });

  it('S3: repeatability, rad-score by group, nomogram', () => {
    const files = filesOf('rc-metachronous-whole-liver');
    expect(files).toEqual(
      expect.arrayContaining(['figures/icc-histogram.svg', 'figures/score-by-group.svg', 'figures/nomogram.svg']),
    );
  });

  it('S4: Kaplan-Meier on every set, time-dependent ROC at each horizon, the forest of the Cox models', () => {
    const files = filesOf('crlm-survival-rad-score');
    for (const set of ['train', 'test', 'external']) expect(files).toContain(`figures/kaplan-meier-${set}.svg`);
    expect(files.filter((path) => path.startsWith('figures/time-dependent-roc-test'))).not.toHaveLength(0);
    expect(files).toContain('figures/forest-cox-train.svg');
  });
});

describe('a table that holds features beside clinical variables', () => {
  it('describes patients by the clinical variables alone', () => {
    const run = exampleRun('crlm-recurrence-peritumoral');
    const column = { ...run.cohort.columns[0]!, name: 'feature-0', label: 'feature-0' };
    const mixed = { ...run, cohort: { ...run.cohort, columns: [...run.cohort.columns, column] } };
    const { files } = renderStudy(mixed);
    expect(files['tables/table-1-by-outcome.csv']).toContain('Age (years)');
    expect(files['tables/table-1-by-outcome.csv']).not.toContain('feature-0');
  });

  it('leaves Table 1 out where there is no clinical variable', () => {
    const run = exampleRun('crlm-recurrence-peritumoral');
    const { files } = renderStudy({ ...run, cohort: { ...run.cohort, columns: [] } });
    expect(Object.keys(files).filter((path) => path.includes('table-1'))).toEqual([]);
    expect(files['report.html']).toContain('The cohort has no clinical variables to describe.');
  });
});
