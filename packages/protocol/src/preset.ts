import { builtInPreset } from './built-in.js';
import { isValues, mergeProtocols } from './merge.js';
import { parseYaml } from './yaml-source.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * A protocol over the preset of a public collection that its cohort names: columns, codes, sentinels and segments as the collection
 * has them. What the protocol itself says takes precedence.
 *
 * @param recognised the collection that a cohort was recognised as, where the protocol names none
 */
export function applyPreset(protocol: Values, recognised?: string): Values {
  const { cohort = {} } = protocol;
  if (!isValues(cohort)) return protocol;
  const name = cohort.preset ?? recognised;
  const text = typeof name === 'string' ? builtInPreset(name) : undefined;
  return text === undefined
    ? protocol
    : mergeProtocols(parseYaml(text).data as Values, { ...protocol, cohort: { ...cohort, preset: name } });
}

/** The protocol with `cohort: <name of a preset>` written out as `cohort: { preset: <name> }`. */
export function expandCohort(protocol: Values): Values {
  return typeof protocol.cohort === 'string' ? { ...protocol, cohort: { preset: protocol.cohort } } : protocol;
}
