import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const queueErrors = {
  'RAD-DATABASE-BUSY': {
    message: 'The folder of the database belongs to another process ({holder}).',
    remedy: 'Stop it, or use a PostgreSQL server (postgres://...), which several processes may share.',
  },
  'RAD-DATABASE-UNREACHABLE': {
    message: 'The database does not answer: {detail}.',
    remedy: 'Check that the server runs, and the user, password, host and name in the address.',
  },
  'RAD-DATABASE-SERVER': {
    message: 'Work across several processes needs a PostgreSQL server, and "{url}" is not one.',
    remedy: 'Give --database postgres://user@host/name; a folder serves one process alone.',
  },
  'RAD-DATABASE-FULL': {
    message: 'The database is not empty: its table "{table}" has rows.',
    remedy: 'Copy or restore into a new database, so that nothing is mixed or lost.',
  },
  'RAD-RIGHT-HELD': {
    message: 'Another process holds the lock on "{name}".',
    remedy: 'Wait until it has ended; if it died, its lock expires after a minute.',
  },
  'RAD-DATABASE-NEWER': {
    message: 'The tables of the database have version {found}; this radscore knows versions up to {known}.',
    remedy: 'Use the radscore that made it, or a newer one.',
  },
} as const satisfies ErrorTable;

export const queueError = errorFactory(queueErrors);
