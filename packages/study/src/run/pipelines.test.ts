import { builtInProtocol, type ProtocolInput, parseProtocol } from '@radscore/protocol';
import { describe, expect, test } from 'vitest';
import { smallProtocol } from '../testing/study-fixture.js';
import { type Order, pipelineOf } from './pipelines.js';
import type { StudyData } from './study-data.js';

const data: StudyData = {
  ids: ['a', 'b'],
  outcome: { kind: 'binary', event: [0, 1] },
  features: { names: ['original_firstorder_Mean'], columns: [[1, 2]] },
  clinical: {
    names: ['age', 'pT', 'pN=N1', 'pN=N2'],
    variables: ['age', 'pT', 'pN', 'pN'],
    columns: [
      [50, 60],
      [0, 2],
      [1, 0],
      [0, 1],
    ],
  },
};

const stepsOf = (parts: Partial<ProtocolInput>, variant = 'combined', order: Order = 'honest') => {
  const protocol = smallProtocol(parts);
  const candidate = { id: '', signature: 'tumour', variant, model: 'logistic' };
  return pipelineOf(protocol, candidate, order, data).branches.find(({ name }) => name === 'clinical')!.steps!;
};

describe('the clinical variables of a candidate', () => {
  test('are chosen by a LASSO where the protocol says so, on training rows in the honest order', () => {
    const clinical: ProtocolInput['clinical'] = {
      variables: ['age', 'pT', 'pN'],
      choose: { method: 'lasso', penalty: '1se', folds: 5, fittedOn: 'all' },
    };
    const [, lasso] = stepsOf({ clinical });
    expect(lasso).toEqual({ name: 'lasso', parameters: { penalty: '1se', folds: 5 }, fittedOn: 'training' });
    expect(stepsOf({ clinical }, 'combined', 'published')[1]).toMatchObject({ fittedOn: 'all' });
  });

  test('are chosen as the variant says, else as the protocol does', () => {
    const parts: Partial<ProtocolInput> = {
      clinical: { variables: ['age', 'pT', 'pN'], choose: { method: 'multivariable' } },
      variants: {
        clinical: { radiomics: 'none', clinical: true },
        combined: { radiomics: 'columns', clinical: true, choose: 'univariate' },
      },
    };
    const names = (variant: string) => stepsOf(parts, variant).map(({ name }) => name);
    expect(names('clinical')).toEqual(['impute', 'univariate-logistic', 'multivariable-logistic']);
    expect(names('combined')).toEqual(['impute', 'univariate-logistic']);
  });

  test('the built-in whole-liver study: variables that pass alone enter beside the radscore, those that stay significant the clinical model', () => {
    const { variants, clinical } = parseProtocol(builtInProtocol('rc-metachronous-whole-liver')!);
    expect(clinical.choose).toMatchObject({ method: 'multivariable', fittedOn: 'all' });
    expect(variants).toMatchObject({ clinical: {}, combined: { radiomics: 'score', choose: 'univariate' } });
    expect(variants.clinical!.choose).toBeUndefined();
  });

  test('missing ones: the most frequent level of a category and step of an ordinal variable, the median of a number', () => {
    const [impute] = stepsOf({
      clinical: { variables: ['age', 'pT', 'pN'] },
      cohort: { columns: { pT: { type: 'ordinal', levels: ['T1', 'T2', 'T3'] } } },
    });
    expect(impute).toEqual({ name: 'impute', parameters: { levels: [[2, 3]], ordinal: [1] }, fittedOn: 'training' });
  });
});
