import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FindStudies } from '@radscore/api';
import { type FormEvent, useState } from 'react';
import { texts } from '../../texts/index.js';
import styles from './pull.module.css';

const words = texts.pull;
const fields = [
  { key: 'patient', label: words.patient, type: 'text', most: 64 },
  { key: 'accession', label: words.accession, type: 'text', most: 16 },
  { key: 'from', label: words.from, type: 'date', most: 10 },
  { key: 'to', label: words.to, type: 'date', most: 10 },
  { key: 'study', label: words.study, type: 'text', most: 64 },
] as const;

interface PullFormProps {
  readonly archives: readonly string[];
  readonly busy: boolean;
  readonly onSearch: (query: FindStudies) => void;
}

/** What is looked for, and where. */
export function PullForm({ archives, busy, onSearch }: PullFormProps) {
  const [source, setSource] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const given = Object.fromEntries(
    fields.flatMap(({ key }) => (typed[key]?.trim() ? [[key, typed[key].trim()] as const] : [])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ ...(source !== '' && { source }), ...given });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <NativeSelect
        size="xs"
        label={words.archive}
        data={[
          ...(archives.length > 1 ? [{ value: '', label: words.all }] : []),
          ...archives.map((name) => ({ value: name, label: name })),
        ]}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {fields.map(({ key, label, type, most }) => (
        <TextInput
          key={key}
          size="xs"
          type={type}
          label={label}
          maxLength={most}
          autoComplete="off"
          value={typed[key] ?? ''}
          onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit" size="xs" loading={busy} disabled={Object.keys(given).length === 0}>
        {words.search}
      </Button>
      <p className={`dim ${styles.hint}`}>{words.hint}</p>
    </form>
  );
}
