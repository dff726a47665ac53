import { expect, test } from 'vitest';
import { isLaterName, isOutcomeName, isPlainOutcomeName } from './outcome-names.js';

test('names that can mean nothing but an outcome', () => {
  for (const name of [
    'death',
    'os_months',
    'OS',
    'vital_status',
    'Time to recurrence',
    'overallSurvival',
    'DFS.status',
  ])
    expect([name, isPlainOutcomeName(name), isOutcomeName(name)]).toEqual([name, true, true]);
});

test('names that may be one', () => {
  for (const name of ['previous_progression', 'cardiac event', 'follow_up_years'])
    expect([name, isPlainOutcomeName(name), isOutcomeName(name)]).toEqual([name, false, true]);
});

test('names that only look so', () => {
  for (const name of ['bodies', 'osteoporosis', 'cosine', 'prevention', 'original_glcm_Contrast', 'deadline', 'BOS'])
    expect([name, isPlainOutcomeName(name), isOutcomeName(name)]).toEqual([name, false, false]);
});

test('names of what only the specimen or the follow-up shows', () => {
  for (const name of ['pT', 'pN_stage', 'ypT', 'adjuvant_cycles', 'postoperative_cea', 'TRG', 'resection margin'])
    expect([name, isLaterName(name)]).toEqual([name, true]);
  for (const name of ['cT', 'ptt', 'neoadjuvant', 'pTx2000'.toLowerCase(), 'septum', 'strg'])
    expect([name, isLaterName(name)]).toEqual([name, false]);
});
