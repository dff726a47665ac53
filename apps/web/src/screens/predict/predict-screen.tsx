import { Button, FileButton, Group } from '@mantine/core';
import type { DroppedFiles } from '@radscore/host-web';
import { DropArea } from '../../parts/drop-area.js';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { takeFiles } from '../../state/open-case.js';
import { changePatient, prediction, takeModel } from '../../state/prediction.js';
import { takeTables } from '../../state/prediction-table.js';
import { useStore } from '../../state/store.js';
import { isTable, tableOf } from '../../state/tables.js';
import { texts } from '../../texts/index.js';
import { PatientForm } from './patient-form.js';
import styles from './predict.module.css';
import { Result } from './result.js';
import { TableResult } from './table-result.js';
import { ValidateHere, Validation } from './validation.js';

const words = texts.predict;

/** A model file scores the next patient. */
export default function PredictScreen() {
  const { model, scored, stale, table, validated } = useStore(prediction, (state) => state);
  const work = useWork();
  const take = (files: DroppedFiles) =>
    void work.run(async ({ onProgress }) => {
      const models = [...files].filter(([path]) => path.endsWith('.json'));
      for (const [path, file] of models) await takeModel(file, path);
      const tables = [...files].filter(([path]) => isTable(path));
      if (tables.length > 0) await takeTables(tables.map(([path, file]) => tableOf(path, file)));
      const rest = new Map([...files].filter(([path]) => !path.endsWith('.json') && !isTable(path)));
      if (rest.size === 0) return;
      await takeFiles(rest, onProgress);
      changePatient({ typed: false, segments: {}, accepted: false });
    });
  const openModel = (
    <FileButton accept=".json,application/json" onChange={(file) => file && take(new Map([[file.name, file]]))}>
      {(props) => (
        <Button
          {...props}
          loading={work.busy && model === undefined}
          {...(model && { size: 'compact-sm', variant: 'default', style: { flexShrink: 0 } })}
        >
          {model === undefined ? words.openModel : words.anotherModel}
        </Button>
      )}
    </FileButton>
  );
  if (model === undefined)
    return (
      <DropArea onFiles={take}>
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
          {openModel}
        </EmptyState>
      </DropArea>
    );
  return (
    <DropArea onFiles={take}>
      <div className={`${parts.sides} ${styles.screen}`}>
        <aside className={`${parts.side} ${styles.inputs}`} aria-label={words.patient}>
          <h1 className="unseen">{words.title}</h1>
          {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
          <h2 className="heading">{words.model}</h2>
          <Group justify="space-between" align="start" wrap="nowrap">
            <div>
              <b>{model.title}</b>
              <p className="dim">{model.candidate}</p>
              <p className="dim">{words.trained(model.developedOn, model.events, model.endpoint.positive)}</p>
              <p className="dim">{words.hash(model.hash)}</p>
            </div>
            {openModel}
          </Group>
          <PatientForm model={model} work={work} onFiles={take} />
          <ValidateHere />
        </aside>
        <div className={styles.result}>
          {table && <TableResult table={table} model={model} />}
          {scored && <Result model={model} scored={scored} stale={stale} />}
          {validated && <Validation validated={validated} />}
          {!table && !scored && !validated && <p className={styles.none}>{words.nothingYet}</p>}
        </div>
      </div>
    </DropArea>
  );
}
