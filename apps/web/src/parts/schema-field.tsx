import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ValueSchema } from '../engine/calls/describe-parameters.js';

interface SchemaFieldProps {
  readonly name: string;
  readonly schema: ValueSchema;
  readonly value: unknown;
  /** Undefined takes the setting away, so that its default holds. */
  readonly onChange: (value: unknown) => void;
}

/** A field for one setting, made from its schema. */
export function SchemaField({ name, schema, value, onChange }: SchemaFieldProps) {
  const kinds = kindsOf(schema);
  const shown = value ?? schema.default;
  const common = { size: 'xs' as const, label: name, description: schema.description };
  if (kinds.types.has('boolean')) {
    return <Switch {...common} checked={shown === true} onChange={(event) => onChange(event.currentTarget.checked)} />;
  }
  if (kinds.options.length > 0) {
    return (
      <Select
        {...common}
        data={kinds.options.map(String)}
        value={shown === null || shown === undefined ? null : String(shown)}
        clearable={kinds.types.has('null')}
        onChange={(text) => onChange(kinds.options.find((each) => String(each) === text) ?? undefined)}
      />
    );
  }
  if (kinds.types.has('array')) return <ListField {...common} value={shown} onChange={onChange} />;
  return (
    <NumberInput
      {...common}
      value={typeof shown === 'number' ? shown : ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}

interface ListFieldProps {
  readonly size: 'xs';
  readonly label: string;
  readonly description: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A list of numbers or words, separated by commas; it counts when the field is left. */
function ListField({ value, onChange, ...common }: ListFieldProps) {
  const written = Array.isArray(value) ? value.join(', ') : '';
  const [text, setText] = useState<string>();
  const take = () => {
    if (text === undefined) return;
    const parts = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
    const values = parts.map((part) => (Number.isNaN(Number(part)) ? part : Number(part)));
    onChange(values.length === 0 ? undefined : values);
    setText(undefined);
  };
  return (
    <TextInput
      {...common}
      value={text ?? written}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}

/** The types and fixed values that a schema allows. */
function kindsOf(schema: ValueSchema): { types: Set<string>; options: unknown[] } {
  const types = new Set<string>();
  const options: unknown[] = [];
  const visit = (each: ValueSchema): void => {
    for (const type of [each.type ?? []].flat()) types.add(type);
    options.push(...(each.enum ?? []), ...(each.const === undefined ? [] : [each.const]));
    each.anyOf?.forEach(visit);
  };
  visit(schema);
  return { types, options };
}
