import { Button, Group } from '@mantine/core';
import type { ValidatedModel } from '../../engine/calls/validate-model.js';
import { DownloadButton } from '../../parts/download-button.js';
import { Drawn } from '../../parts/drawn.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { TextTable } from '../../parts/text-table.js';
import { useWork } from '../../parts/use-work.js';
import { goTo } from '../../shell/route.js';
import { openedCohort } from '../../state/opened-cohort.js';
import { validateHere } from '../../state/prediction-table.js';
import { texts } from '../../texts/index.js';
import { Going } from '../study/going.js';
import styles from './predict.module.css';

const words = texts.predict;

/** Starts the validation of the model in the cohort that is open. */
export function ValidateHere() {
  const work = useWork();
  const cohort = openedCohort();
  return (
    <section className={styles.validate}>
      <h2 className="heading">{words.validate}</h2>
      <p className="dim">{words.validateHint}</p>
      {cohort === undefined ? (
        <Button size="xs" variant="default" onClick={() => goTo('cohort')}>
          {words.toCohort}
        </Button>
      ) : (
        <>
          <p>{words.validateIn(cohort.cohort.name, cohort.files.size)}</p>
          <Button
            size="xs"
            variant="default"
            loading={work.busy}
            onClick={() => void work.run((control) => validateHere(cohort, control))}
          >
            {words.validateButton}
          </Button>
        </>
      )}
      <Going work={work} onStop={work.stop} />
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
    </section>
  );
}

/** How the model does in the cohort: the verdict, figures with intervals, and the report. */
export function Validation({ validated }: { readonly validated: ValidatedModel }) {
  const { verdict, tables, figures, warnings, failures, report, zip } = validated;
  const performance = tables.find(({ name }) => name === 'performance');
  return (
    <section aria-label={words.validation}>
      <div className={`card ${styles.key}`}>
        <h2 className="heading">{words.validation}</h2>
        <p className={styles.verdict}>{verdict}</p>
        {failures.length > 0 && <p className="warn">{words.leftOut(failures.length)}</p>}
        {warnings.map(({ code, message }) => (
          <p key={`${code} ${message}`} className="warn">
            {message}
          </p>
        ))}
        <Group gap="xs" className={styles.actions}>
          <DownloadButton name="validation.html" content={report} type="text/html" label={words.validationReport} />
          <DownloadButton name="validation.zip" content={zip} type="application/zip" label={words.validationZip} />
        </Group>
      </div>
      {performance && (
        <div className="card">
          <h2 className="heading">{performance.title}</h2>
          <TextTable columns={performance.columns} rows={performance.rows} />
        </div>
      )}
      <div className={styles.figures}>
        {figures.map(({ file, caption, figure }) => (
          <div key={file} className="card">
            <Drawn figure={figure} />
            <p className="dim">{caption}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
