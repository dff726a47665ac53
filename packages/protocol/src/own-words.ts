import { canonicalJson } from '@radscore/core';
import { isValues, withoutPath } from './merge.js';

type Values = Readonly<Record<string, unknown>>;

/** What a paper's title, its notes and its figures speak of. */
const described = [
  'endpoint',
  'segments',
  'regions',
  'lesions',
  'images',
  'extraction',
  'deep',
  'clinical',
  'split',
  'signatures',
  'selection',
  'score',
  'variants',
  'models',
  'readers',
] as const;

/**
 * A protocol that extends a published one and changes what that describes: its words and the figures of the paper are not inherited, for
 * they would be said of another study. The paper stays as what the study is after.
 *
 * @param parent what is extended
 * @param merged the protocol over it
 * @param own the words of the protocol itself
 */
export function withOwnWords(parent: Values, merged: Values, own: Values): Values {
  if (!isValues(parent.paper)) return merged;
  const changed = described.filter((key) => canonicalJson(merged[key] ?? null) !== canonicalJson(parent[key] ?? null));
  if (changed.length === 0) return merged;
  const ownPaper = isValues(own.paper) && 'published' in own.paper;
  const ownReport = isValues(own.report) && 'title' in own.report;
  const without = [
    ...(own.notes === undefined ? ['notes'] : []),
    ...(own.summary === undefined ? ['summary'] : []),
    ...(ownPaper ? [] : ['paper.published']),
    ...(ownReport ? [] : ['report.title']),
  ];
  const left = without.reduce((protocol, path) => withoutPath(protocol, path) ?? protocol, merged);
  if (own.title !== undefined) return left;
  return { ...left, title: `${String(merged.id)}: after "${String(parent.title)}", with other ${changed.join(', ')}` };
}
