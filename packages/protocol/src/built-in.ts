import { presetTexts, protocolTexts, templateTexts } from './generated/built-in-texts.js';
import { parseYaml } from './yaml-source.js';

/** A built-in protocol, as it is listed. */
export interface BuiltInProtocol {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * The published systems that radscore ships, in the order of the documentation.
 *
 * @example
 * ```ts
 * import { builtInProtocols } from '@radscore/protocol';
 *
 * builtInProtocols().map(({ id }) => id); // => ['crlm-recurrence-peritumoral', 'crlm-early-recurrence-15-models', 'crlm-recurrence-ultrasound', 'rc-metachronous-whole-liver', 'crlm-survival-rad-score']
 * ```
 */
export function builtInProtocols(): BuiltInProtocol[] {
  return Object.entries(protocolTexts).map(([id, text]) => {
    const { title, summary } = parseYaml(text).data as { title: string; summary: string };
    return { id, title, summary: summary.trim() };
  });
}

/** The text of a built-in protocol, comments and all, or undefined for another id. */
export function builtInProtocol(id: string): string | undefined {
  return Object.hasOwn(protocolTexts, id) ? protocolTexts[id] : undefined;
}

/** The text of the preset of a public collection, or undefined for another name. */
export function builtInPreset(name: string): string | undefined {
  return Object.hasOwn(presetTexts, name) ? presetTexts[name] : undefined;
}

/** The text of a template to begin a study of one's own with, comments and all, or undefined for another name. */
export function protocolTemplate(name: string): string | undefined {
  return Object.hasOwn(templateTexts, name) ? templateTexts[name] : undefined;
}
