import { primaryFailedSentence } from '../run/key-sentence.js';
import { primaryFailure } from '../run/primary-failure.js';
import { type Check, count } from './check.js';

export const pipelinesTried: Check = {
  number: 12,
  name: 'Pipelines tried',
  find({ candidates, protocol, key }) {
    const failed = candidates.filter(({ failure }) => failure !== undefined).length;
    const values = { tried: candidates.length, failed };
    const failure = primaryFailure(protocol, candidates);
    if (failure !== undefined)
      return {
        code: 'PRIMARY-FAILED',
        verdict: 'fail',
        sentence: `${primaryFailedSentence({ code: 'PRIMARY-FAILED', ...failure, substitute: key.id })} It is the best of the ${count(candidates.length - failed, 'pipeline')} that could be fitted: what the protocol fixed before the data were seen no longer holds for it.`,
        values: { ...values, named: failure.named, substitute: key.id, reason: failure.reason.code },
      };
    const fixed = protocol.report.primary !== undefined;
    if (candidates.length === 1)
      return { code: 'ONE-PIPELINE', verdict: 'pass', sentence: 'One pipeline was tried.', values };
    if (fixed)
      return {
        code: 'PRIMARY-NAMED',
        verdict: 'pass',
        sentence: `${count(candidates.length, 'pipeline')} were tried; the protocol had named ${key.id} as the primary one before.`,
        values,
      };
    return {
      code: 'BEST-OF-MANY',
      verdict: 'warn',
      sentence: `${key.id} is the best of ${count(candidates.length, 'pipeline')} by cross-validation: the best of many looks better than it is. Name the primary one in report.primary before the data are seen.`,
      values,
    };
  },
};
