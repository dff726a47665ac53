import { parse } from 'yaml';

/** The value of `--setting name=value`, as YAML reads it. */
export function settingValue(text: string): unknown {
  return parse(text);
}
