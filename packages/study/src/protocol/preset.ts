import { builtInPreset } from './built-in.js';
import { isValues, mergeProtocols } from './merge.js';
import { parseYaml } from './yaml-source.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * A protocol over the preset of a public collection that its cohort names: columns, codes, sentinels and segments as the collection
 * has them. What the protocol itself says takes precedence.
 */
export function applyPreset(protocol: Values): Values {
  const { cohort } = protocol;
  const name = isValues(cohort) ? cohort.preset : undefined;
  const text = typeof name === 'string' ? builtInPreset(name) : undefined;
  return text === undefined ? protocol : mergeProtocols(parseYaml(text).data as Values, protocol);
}

/** The protocol with `cohort: <name of a preset>` written out as `cohort: { preset: <name> }`. */
export function expandCohort(protocol: Values): Values {
  return typeof protocol.cohort === 'string' ? { ...protocol, cohort: { preset: protocol.cohort } } : protocol;
}
