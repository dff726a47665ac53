import type { Queryable } from '@radscore/queue-postgres';
import { serverError } from '../errors.js';
import { type AuditHead, auditEntries, emptyLog, hashOfEntry } from './audit.js';

/**
 * Checks every entry of the audit log against its hash and the entry before, and against heads that were written outside the database,
 * which also tell of entries that were cut off at the end, or of a chain that was rebuilt.
 *
 * @returns the number of entries.
 * @throws RAD-AUDIT-BROKEN with the first entry that does not hold.
 */
export async function verifyAudit(database: Queryable, anchors: readonly AuditHead[] = []): Promise<number> {
  const anchored = new Map<number, string>();
  for (const { number, hash } of anchors) {
    if ((anchored.get(number) ?? hash) !== hash)
      throw serverError('RAD-AUDIT-BROKEN', { number, problem: 'it was anchored with two hashes' });
    anchored.set(number, hash);
  }
  let last = emptyLog;
  for await (const entry of auditEntries(database)) {
    const broken = (problem: string) => serverError('RAD-AUDIT-BROKEN', { number: entry.number, problem });
    if (entry.number !== last.number + 1)
      throw serverError('RAD-AUDIT-BROKEN', { number: last.number + 1, problem: 'it is missing' });
    if (entry.previous !== last.hash) throw broken('it does not follow from the one before');
    if (entry.hash !== hashOfEntry(entry)) throw broken('it was changed');
    const anchor = anchored.get(entry.number);
    if (anchor !== undefined && anchor !== entry.hash) throw broken('it is not the one that was anchored');
    last = { number: entry.number, hash: entry.hash };
  }
  const furthest = Math.max(0, ...anchored.keys());
  if (furthest > last.number)
    throw serverError('RAD-AUDIT-BROKEN', {
      number: last.number + 1,
      problem: `it is missing, and entries up to ${furthest} were anchored`,
    });
  return last.number;
}
