import { primaryFailure } from '../run/primary-failure.js';
import type { Check } from './check.js';

export const pipelinesTried: Check<12> = {
  number: 12,
  name: 'Pipelines tried',
  find({ candidates, protocol, key }) {
    const failed = candidates.filter(({ failure }) => failure !== undefined).length;
    const values = { tried: candidates.length, failed };
    const failure = primaryFailure(protocol, candidates);
    if (failure !== undefined) {
      const { named, reason } = failure;
      const more = { named, substitute: key.id, reason: reason.code, failure: reason };
      return { code: 'PRIMARY-FAILED', verdict: 'fail', values: { ...values, ...more } };
    }
    if (candidates.length === 1) return { code: 'ONE-PIPELINE', verdict: 'pass', values };
    return protocol.report.primary !== undefined
      ? { code: 'PRIMARY-NAMED', verdict: 'pass', values: { ...values, key: key.id } }
      : { code: 'BEST-OF-MANY', verdict: 'warn', values: { ...values, key: key.id } };
  },
};
