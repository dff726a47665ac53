import { Button } from '@mantine/core';
import { useWork } from '../parts/use-work.js';
import { session, signOut } from '../state/hospital.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';

/** Who is signed in, and the way out. */
export function Account() {
  const account = useStore(session, (state) => state.session?.account);
  const work = useWork();
  if (account === undefined) return null;
  return (
    <>
      <span title={`${account.id}: ${account.roles.map((role) => texts.signIn.roles[role] ?? role).join(', ')}`}>
        {account.name.split('^').filter(Boolean).join(', ')}
      </span>
      <Button size="compact-xs" variant="default" loading={work.busy} onClick={() => work.run(signOut)}>
        {texts.signIn.leave}
      </Button>
    </>
  );
}
