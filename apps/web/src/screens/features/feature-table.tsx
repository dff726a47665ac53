import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { formatTrimmed } from '@radscore/stats';
import { useMemo, useState } from 'react';
import type { DescribedFeature } from '../../engine/calls/measure-region.js';
import type { TableToWrite } from '../../engine/calls/write-table.js';
import { ask } from '../../engine/engine.js';
import { download } from '../../parts/download.js';
import type { Work } from '../../parts/use-work.js';
import { type TableColumn, VirtualTable } from '../../parts/virtual-table.js';
import type { MeasuredRow } from '../../state/features.js';
import { texts } from '../../texts/index.js';
import styles from './features.module.css';
import { Meaning } from './meaning.js';

const words = texts.features;

interface FeatureTableProps {
  readonly rows: readonly MeasuredRow[];
  readonly work: Work;
}

/** What was measured: a line for each feature, a column for each region. */
export function FeatureTable({ rows, work }: FeatureTableProps) {
  const [search, setSearch] = useState('');
  const [looked, setLooked] = useState<string>();
  const features = useMemo(
    () => [...new Map(rows.flatMap((row) => row.features.map((each) => [each.name, each]))).values()],
    [rows],
  );
  const shown = useMemo(() => {
    const parts = search.toLowerCase().split(/\s+/).filter(Boolean);
    return features.filter(({ name, summary, ibsi = '' }) => {
      const text = `${name} ${summary} ${ibsi}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    });
  }, [features, search]);
  const columns = useMemo(() => columnsOf(rows), [rows]);
  const save = (format: TableToWrite['format']) =>
    void work.run(async () => {
      const table = rows.map(({ name, values }) => [['region', name] as const, ...values]);
      download(`features.${format}`, await ask('writeTable', { format, rows: table }));
    });
  return (
    <section className={styles.result} aria-label={words.table}>
      <div className={styles.bar}>
        <TextInput
          size="xs"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <span className="dim" role="status">
          {words.count(shown.length, features.length)}
        </span>
        <Group gap={4}>
          <CopyButton value={asText(shown, columns)}>
            {({ copy, copied }) => (
              <Button size="compact-xs" variant="default" onClick={copy}>
                {copied ? texts.errors.copied : words.copy}
              </Button>
            )}
          </CopyButton>
          {(['csv', 'parquet', 'json'] as const).map((format) => (
            <Button key={format} size="compact-xs" variant="default" onClick={() => save(format)}>
              {format.toUpperCase()}
            </Button>
          ))}
        </Group>
      </div>
      <Notes rows={rows} />
      <VirtualTable label={words.table} columns={columns} rows={shown} onRow={({ name }) => setLooked(name)} />
      <Meaning name={looked} />
    </section>
  );
}

function columnsOf(rows: readonly MeasuredRow[]): TableColumn<DescribedFeature>[] {
  const titles = words.columns;
  const regions = rows.map(({ name, values, notes }, i): TableColumn<DescribedFeature> => {
    const byName = new Map(values);
    const reasons = new Map(notes.map(({ subject, reason }) => [subject, reason.message]));
    return {
      key: `region ${i}`,
      title: name,
      width: 'minmax(110px, 1fr)',
      align: 'right',
      text: (row) => {
        const value = byName.get(row.name);
        return typeof value === 'number' ? shortNumber(value) : words.missing;
      },
      hint: (row) => reasons.get(row.name) ?? String(byName.get(row.name)),
    };
  });
  return [
    { key: 'imageType', title: titles.imageType, width: 'minmax(90px, 1fr)', text: (row) => row.imageType },
    { key: 'family', title: titles.family, width: '90px', text: (row) => row.family },
    {
      key: 'feature',
      title: titles.feature,
      width: 'minmax(160px, 2fr)',
      text: (row) => row.feature,
      hint: (row) => row.summary,
    },
    { key: 'unit', title: titles.unit, width: '56px', text: (row) => row.unit },
    { key: 'ibsi', title: titles.ibsi, width: '52px', text: (row) => row.ibsi ?? '' },
    ...regions,
  ];
}

/** Six digits for the eye; files and the hint have all of them. */
const shortNumber = (value: number): string => formatTrimmed(value, 6);

function asText(rows: readonly DescribedFeature[], columns: readonly TableColumn<DescribedFeature>[]): string {
  const lines = rows.map((row) => columns.map(({ text }) => text(row)).join('\t'));
  return [columns.map(({ title }) => title).join('\t'), ...lines].join('\n');
}

function Notes({ rows }: { readonly rows: readonly MeasuredRow[] }) {
  const notes = rows.flatMap(({ name, notes }) => notes.map((note) => ({ ...note, region: name })));
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{words.notes(notes.length)}</summary>
      <ul>
        {notes.slice(0, 200).map(({ region, subject, reason }) => (
          <li key={`${region} ${subject} ${reason.code} ${reason.message}`}>
            {[region, subject].filter(Boolean).join(', ')}: {reason.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
