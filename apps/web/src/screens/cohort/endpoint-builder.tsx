import { NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { formatCsv } from '@radscore/tables';
import { useEffect, useMemo, useState } from 'react';
import type { EndpointFound } from '../../engine/calls/build-endpoint.js';
import { ask } from '../../engine/engine.js';
import { Drawn } from '../../parts/drawn.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { Exclusions } from '../../parts/exclusions.js';
import { useWork } from '../../parts/use-work.js';
import { cellOf, cohort } from '../../state/cohort.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './cohort.module.css';
import {
  type EndpointDraft,
  type EndpointName,
  type EventName,
  emptyDraft,
  endpointOfDraft,
  endpointPresets,
} from './endpoint-presets.js';

const words = texts.cohort;

/** The outcome, from columns of the sheet: who has it, who is left out and why, and the course. */
export function EndpointBuilder() {
  const state = useStore(cohort, (each) => each);
  const { columns, ids, rows } = state.joined!;
  const [draft, setDraft] = useState<EndpointDraft>(emptyDraft);
  const [found, setFound] = useState<EndpointFound>();
  const { run, error } = useWork();
  const table = useMemo(
    () =>
      formatCsv({
        columns: ['id', ...columns],
        rows: rows.map((_, i) => [ids[i], ...columns.map((__, j) => cellOf(state, i, j))]),
      }),
    [state, columns, ids, rows],
  );
  const start = useMemo(() => ({ table, draft }), [table, draft]);
  const [settled] = useDebouncedValue(start, 300);
  useEffect(() => {
    setFound(undefined);
    const choice = endpointOfDraft(settled.draft, words.endpointTitles[settled.draft.preset]);
    if (choice === undefined) return;
    void run(async () => setFound(await ask('buildEndpoint', { table: settled.table, choice })));
  }, [settled, run]);
  return (
    <div className={styles.endpoint}>
      <Fields draft={draft} columns={columns} onChange={(change) => setDraft({ ...draft, ...change })} />
      <div>
        {error && <ErrorNotice error={error} />}
        {found && <Found found={found} />}
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly draft: EndpointDraft;
  readonly columns: readonly string[];
  readonly onChange: (change: Partial<EndpointDraft>) => void;
}

function Fields({ draft, columns, onChange }: FieldsProps) {
  const { kind, events } = endpointPresets[draft.preset];
  const isBinary = kind === 'binary';
  const column = (label: string, value: string | undefined, change: (name: string) => void, optional = false) => (
    <NativeSelect
      key={label}
      size="xs"
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      data={[{ value: '', label: optional ? words.none : words.choose }, ...columns]}
    />
  );
  const of = (key: 'flags' | 'times' | 'dates', name: EventName) => (value: string) =>
    onChange({ [key]: { ...draft[key], [name]: value } });
  return (
    <div className={styles.fields}>
      <NativeSelect
        size="xs"
        label={words.kind}
        value={draft.preset}
        onChange={({ currentTarget }) => onChange({ preset: currentTarget.value as EndpointName })}
        data={Object.keys(endpointPresets).map((name) => ({
          value: name,
          label: words.endpoints[name as EndpointName],
        }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={words.timing}
        value={draft.timing}
        onChange={(timing) => onChange({ timing: timing as EndpointDraft['timing'] })}
        data={[
          { value: 'times', label: words.byTimes },
          { value: 'dates', label: words.byDates },
        ]}
      />
      {draft.timing === 'dates' && column(words.origin, draft.origin, (origin) => onChange({ origin }))}
      {events.map((name) =>
        draft.timing === 'dates'
          ? column(words.dateOf(words.eventNames[name]), draft.dates[name], of('dates', name))
          : [
              column(words.flagOf(words.eventNames[name]), draft.flags[name], of('flags', name)),
              column(words.timeOf(words.eventNames[name]), draft.times[name], of('times', name), isBinary),
            ],
      )}
      {draft.timing === 'dates' && column(words.followUp, draft.followUp, (followUp) => onChange({ followUp }))}
      {isBinary && (
        <NumberInput
          size="xs"
          label={words.within}
          min={0}
          value={draft.within ?? ''}
          onChange={(value) => onChange({ within: typeof value === 'number' && value > 0 ? value : undefined })}
        />
      )}
      <NativeSelect
        size="xs"
        label={words.unit}
        value={draft.unit}
        onChange={({ currentTarget }) => onChange({ unit: currentTarget.value as EndpointDraft['unit'] })}
        data={(['days', 'months', 'years'] as const).map((unit) => ({ value: unit, label: words.units[unit] }))}
      />
    </div>
  );
}

function Found({ found: { patients, events, notes, exclusions, curve, yaml } }: { readonly found: EndpointFound }) {
  return (
    <>
      <p data-testid="endpoint">
        <b>{words.counted(patients, events)}</b>
      </p>
      {notes.map((note) => (
        <p key={note} className="dim">
          {note}
        </p>
      ))}
      <Exclusions exclusions={exclusions} />
      {curve && <Drawn figure={curve} />}
      <details>
        <summary>{words.asProtocol}</summary>
        <pre className={styles.yaml}>{yaml}</pre>
      </details>
    </>
  );
}
