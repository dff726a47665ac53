import { NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { formatCsv } from '@radscore/tables';
import { useEffect, useMemo, useState } from 'react';
import type { EndpointChoice, EndpointFound } from '../../engine/calls/build-endpoint.js';
import { ask } from '../../engine/engine.js';
import { Drawn } from '../../parts/drawn.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { cellOf, cohort } from '../../state/cohort.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './cohort.module.css';

const words = texts.cohort;

/** The outcome, from columns of the sheet: who has it, who is left out and why, and the course. */
export function EndpointBuilder() {
  const state = useStore(cohort, (each) => each);
  const { columns, ids, rows } = state.joined!;
  const [choice, setChoice] = useState<Partial<EndpointChoice>>({ kind: 'binary', unit: 'months' });
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
  const start = useMemo(() => ({ table, choice }), [table, choice]);
  const [settled] = useDebouncedValue(start, 300);
  useEffect(() => {
    const { event, kind = 'binary', time, unit = 'months', within } = settled.choice;
    setFound(undefined);
    if (event === undefined || (kind === 'survival' && time === undefined)) return;
    const own = { event, kind, unit, ...(time !== undefined && { time }), ...(time && within && { within }) };
    void run(async () => setFound(await ask('buildEndpoint', { table: settled.table, choice: own })));
  }, [settled, run]);
  const columnChoice = (empty: string) => [{ value: '', label: empty }, ...columns];
  const named = (value: string) => (value === '' ? undefined : value);
  const { time: _, ...withoutTime } = choice;
  return (
    <div className={styles.endpoint}>
      <div className={styles.fields}>
        <SegmentedControl
          size="xs"
          aria-label={words.kind}
          value={choice.kind ?? 'binary'}
          onChange={(kind) => setChoice({ ...choice, kind: kind as EndpointChoice['kind'] })}
          data={[
            { value: 'binary', label: words.binary },
            { value: 'survival', label: words.survival },
          ]}
        />
        <NativeSelect
          size="xs"
          label={words.event}
          value={choice.event ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { event: __, ...others } = choice;
            setChoice(named(value) === undefined ? others : { ...others, event: value });
          }}
          data={columnChoice(words.choose)}
        />
        <NativeSelect
          size="xs"
          label={words.time}
          value={choice.time ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setChoice(named(value) === undefined ? withoutTime : { ...withoutTime, time: value })
          }
          data={columnChoice(choice.kind === 'survival' ? words.choose : words.none)}
        />
        {choice.kind === 'binary' && choice.time !== undefined && (
          <NumberInput
            size="xs"
            label={words.within}
            min={0}
            value={choice.within ?? ''}
            onChange={(value) => setChoice({ ...choice, within: Number(value) })}
          />
        )}
        <NativeSelect
          size="xs"
          label={words.unit}
          value={choice.unit ?? 'months'}
          onChange={({ currentTarget: { value } }) => setChoice({ ...choice, unit: value as EndpointChoice['unit'] })}
          data={['days', 'months', 'years']}
        />
      </div>
      <div>
        {error && <ErrorNotice error={error} />}
        {found && (
          <>
            <p data-testid="endpoint">
              <b>{words.counted(found.patients, found.events)}</b>
            </p>
            {found.notes.map((note) => (
              <p key={note} className="dim">
                {note}
              </p>
            ))}
            {found.exclusions.length > 0 && (
              <details>
                <summary>{words.leftOut(found.exclusions.length)}</summary>
                <ul>
                  {found.exclusions.map(({ id, sentence }) => (
                    <li key={id}>
                      {id}: {sentence}
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {found.curve && <Drawn figure={found.curve} />}
          </>
        )}
      </div>
    </div>
  );
}
