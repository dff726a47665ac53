import { Group, Select } from '@mantine/core';
import { formatSignificant } from '@radscore/stats';
import { useState } from 'react';
import type { ScoredRow, ScoredTable } from '../../engine/calls/score-table.js';
import type { OpenedModel } from '../../engine/opened-model.js';
import { DownloadButton } from '../../parts/download-button.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { heightOfRows, type TableColumn, VirtualTable } from '../../parts/virtual-table.js';
import { showRow } from '../../state/prediction-table.js';
import { texts } from '../../texts/index.js';
import styles from './predict.module.css';

const words = texts.predict;
/** More rows than this are scrolled to. */
const mostSeen = 8;

/** What the model says of every patient of a table; each can be looked at alone. */
export function TableResult({ table, model }: { readonly table: ScoredTable; readonly model: OpenedModel }) {
  const { rows, failures, files } = table;
  const [chosen, setChosen] = useState<string | null>(rows.length === 1 ? rows[0].id : null);
  const work = useWork();
  const isRisk = model.endpoint.kind === 'binary';
  const columns: readonly TableColumn<ScoredRow>[] = [
    { key: 'id', title: words.patient, width: 'minmax(90px, 1fr)', text: ({ id }) => id },
    {
      key: 'value',
      title: words.predictedHere,
      width: '110px',
      align: 'right',
      text: ({ value }) => (isRisk ? `${(100 * value).toFixed(1)} %` : formatSignificant(value, 3)),
    },
    { key: 'group', title: words.riskGroup, width: '110px', text: ({ group }) => group ?? words.open },
    {
      key: 'warnings',
      title: words.before,
      width: 'minmax(160px, 3fr)',
      text: ({ warnings }) => warnings.join(' '),
      hint: ({ warnings }) => warnings.join('\n') || undefined,
    },
  ];
  return (
    <section aria-label={words.table}>
      <p className={styles.notice}>{model.notice}</p>
      <div className={`card ${styles.many}`}>
        <h2 className="heading">{words.tableOf(rows.length)}</h2>
        {failures.length > 0 && (
          <ul className="warn">
            {failures.map(({ id, error }) => (
              <li key={id}>
                {id}: {error.message} {error.remedy}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.rows} style={{ height: heightOfRows(Math.min(rows.length, mostSeen)) }}>
          <VirtualTable label={words.table} columns={columns} rows={rows} />
        </div>
        <Group gap="xs" align="end" className={styles.actions}>
          <Select
            size="xs"
            label={words.showPatient}
            searchable
            data={rows.map(({ id }) => id)}
            value={chosen}
            onChange={(id) => {
              setChosen(id);
              const row = rows.find((each) => each.id === id);
              if (row !== undefined) void work.run(() => showRow(row));
            }}
          />
          <DownloadButton name="predictions.csv" content={files.csv} type="text/csv" label={words.csv} />
          <DownloadButton name="predictions.json" content={files.json} type="application/json" label={words.json} />
        </Group>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      </div>
    </section>
  );
}
