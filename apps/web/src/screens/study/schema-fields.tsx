import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { choicesAt, describePath } from '@radscore/protocol';
import { useState } from 'react';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';

const words = texts.study;

type Path = readonly (string | number)[];

interface SchemaFieldsProps {
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (path: Path, value: unknown) => void;
}

/** A part of a protocol as fields, each with what the JSON Schema says of it. */
export function SchemaFields({ path, value, onChange }: SchemaFieldsProps) {
  if (typeof value !== 'object' || value === null) return <Field path={path} value={value} onChange={onChange} />;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return <ListField path={path} value={value} onChange={onChange} />;
  const description = describePath(path);
  return (
    <fieldset className={styles.fields}>
      <legend>{path.at(-1)}</legend>
      {description !== undefined && <p className="dim">{description}</p>}
      {Object.entries(value).map(([key, each]) => (
        <SchemaFields
          key={key}
          path={[...path, Array.isArray(value) ? Number(key) : key]}
          value={each}
          onChange={onChange}
        />
      ))}
    </fieldset>
  );
}

function Field({ path, value, onChange }: SchemaFieldsProps) {
  const [draft, setDraft] = useState<string>();
  const choices = choicesAt(path);
  const description = describePath(path);
  const common = { size: 'xs', label: String(path.at(-1)), ...(description !== undefined && { description }) };
  if (typeof value === 'boolean')
    return (
      <Checkbox {...common} checked={value} onChange={({ currentTarget }) => onChange(path, currentTarget.checked)} />
    );
  if (typeof value === 'string' && choices.includes(value))
    return (
      <NativeSelect
        {...common}
        data={choices}
        value={value}
        onChange={({ currentTarget }) => onChange(path, currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      value={draft ?? (value === null ? '' : String(value))}
      autoComplete="off"
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => {
        if (draft !== undefined) onChange(path, written(draft, value));
        setDraft(undefined);
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

function ListField({ path, value, onChange }: SchemaFieldsProps & { readonly value: readonly unknown[] }) {
  const [draft, setDraft] = useState<string>();
  const description = describePath(path);
  return (
    <TextInput
      size="xs"
      label={String(path.at(-1))}
      {...(description !== undefined && { description })}
      value={draft ?? value.join(', ')}
      placeholder={words.none}
      autoComplete="off"
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => {
        const parts = (draft ?? '').split(',').map((part) => part.trim());
        if (draft !== undefined)
          onChange(
            path,
            parts.filter((part) => part !== '').map((part) => written(part, value[0])),
          );
        setDraft(undefined);
      }}
    />
  );
}

/** A text as the kind of value that stood there; a number that is none stays a text, which the check of the protocol names. */
function written(text: string, before: unknown): unknown {
  if (text.trim() === '') return null;
  const number = Number(text);
  return (typeof before === 'number' || before === null) && !Number.isNaN(number) ? number : text;
}
