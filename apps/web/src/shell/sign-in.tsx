import { Button, Divider, PasswordInput, TextInput } from '@mantine/core';
import type { WaysToSignIn } from '@radscore/api';
import { type FormEvent, useEffect, useState } from 'react';
import { ErrorNotice } from '../parts/error-notice.js';
import { useWork } from '../parts/use-work.js';
import { signIn, signInElsewhere, waysToSignIn } from '../state/hospital.js';
import { texts } from '../texts/index.js';
import styles from './sign-in.module.css';

const words = texts.signIn;

/** Where people of a hospital say who they are: with the hospital's provider, with an account of the service, or either. */
export function SignIn() {
  const [ways, setWays] = useState<WaysToSignIn>();
  const local = useWork();
  const elsewhere = useWork();
  useEffect(() => {
    // A service that does not tell has accounts of its own.
    waysToSignIn().then(setWays, () => setWays({ local: true, provider: null, refused: null }));
  }, []);
  const error = local.error ?? elsewhere.error ?? ways?.refused;
  const forget = () => {
    local.forget();
    elsewhere.forget();
    setWays((before) => before && { ...before, refused: null });
  };
  return (
    <div className={`card ${styles.form}`}>
      <h1>{words.title}</h1>
      <p className="dim">{words.text}</p>
      {error && <ErrorNotice error={error} onClose={forget} />}
      {ways?.provider && (
        <Button
          loading={elsewhere.busy}
          onClick={() => {
            forget();
            void elsewhere.run(signInElsewhere);
          }}
        >
          {words.with(ways.provider)}
        </Button>
      )}
      {ways?.provider && ways.local && <Divider label={words.or} styles={{ label: { color: 'var(--dim)' } }} />}
      {ways?.local && (
        <LocalSignIn
          busy={local.busy}
          quiet={ways.provider !== null}
          onSubmit={(account, password) => {
            forget();
            void local.run(() => signIn(account, password));
          }}
        />
      )}
    </div>
  );
}

interface LocalSignInProps {
  readonly busy: boolean;
  readonly quiet: boolean;
  readonly onSubmit: (account: string, password: string) => void;
}

function LocalSignIn({ busy, quiet, onSubmit }: LocalSignInProps) {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(account.trim(), password);
  };
  return (
    <form className={styles.fields} onSubmit={submit}>
      <TextInput
        label={words.account}
        name="username"
        autoComplete="username"
        value={account}
        onChange={(event) => setAccount(event.currentTarget.value)}
      />
      <PasswordInput
        label={words.password}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': words.show }}
      />
      <Button type="submit" loading={busy} variant={quiet ? 'default' : 'filled'}>
        {words.enter}
      </Button>
      <p className="dim">{words.forgotten}</p>
    </form>
  );
}
