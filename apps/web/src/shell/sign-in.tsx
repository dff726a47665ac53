import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '../parts/error-notice.js';
import { useWork } from '../parts/use-work.js';
import { signIn } from '../state/hospital.js';
import { texts } from '../texts/index.js';
import styles from './sign-in.module.css';

const words = texts.signIn;

/** Where people of a hospital say who they are. */
export function SignIn() {
  const work = useWork();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      className={`card ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        void work.run(() => signIn(account.trim(), password));
      }}
    >
      <h1>{words.title}</h1>
      <p className="dim">{words.text}</p>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
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
      <Button type="submit" loading={work.busy}>
        {words.enter}
      </Button>
      <p className="dim">{words.forgotten}</p>
    </form>
  );
}
