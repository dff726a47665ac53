import { leaseSeconds } from '@radscore/jobs';
import type { Queryable } from '../sql.js';

/** As though the time had passed after which leases are free: of those who are dead or cut off, and could not renew theirs. */
export async function afterAMinute(database: Queryable): Promise<void> {
  await database.query(
    'update radscore.lease set renewed = renewed - make_interval(secs => $1) where worker is not null',
    [leaseSeconds.free],
  );
}
