import { Button, Checkbox, Group } from '@mantine/core';
import type { DroppedFiles } from '@radscore/host-web';
import { DownloadButton } from '../../parts/download-button.js';
import { DropArea } from '../../parts/drop-area.js';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { FileButtons } from '../../parts/file-buttons.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { goTo } from '../../shell/route.js';
import { cohort, cohortCsv, takeCohortFiles } from '../../state/cohort.js';
import { useStore } from '../../state/store.js';
import { changeStudy } from '../../state/study.js';
import { texts } from '../../texts/index.js';
import styles from './cohort.module.css';
import { ContactSheet } from './contact-sheet.js';
import { DataGrid } from './data-grid.js';
import { EndpointBuilder } from './endpoint-builder.js';
import { PairingTable } from './pairing-table.js';

const words = texts.cohort;

/** A folder of patients and a sheet become a cohort. */
export default function CohortScreen() {
  const state = useStore(cohort, (each) => each);
  const work = useWork();
  const take = (given: DroppedFiles) => void work.run(({ onProgress }) => takeCohortFiles(given, onProgress));
  const { joined, files, sheet, accepted } = state;
  if (joined === undefined)
    return (
      <DropArea onFiles={take}>
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
          <FileButtons onFiles={take} busy={work.busy} />
        </EmptyState>
      </DropArea>
    );
  const proposals = joined.cases.filter(({ proposed }) => proposed !== undefined).length;
  return (
    <DropArea onFiles={take}>
      <div className={styles.screen}>
        <h1 className="unseen">{words.title}</h1>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
        <section className={`card ${styles.head}`} aria-label={words.source}>
          <p>{[...(files.size > 0 ? [words.files(files.size)] : []), ...(sheet ? [sheet.name] : [])].join(' · ')}</p>
          <Group gap="xs">
            <FileButtons onFiles={take} quiet busy={work.busy} />
            <DownloadButton name="cohort.csv" content={cohortCsv(state)} type="text/csv" label={words.save} main />
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                const file = new Blob([cohortCsv(state)]);
                changeStudy({ cohort: { name: 'cohort.csv', file }, features: undefined, files });
                goTo('study');
              }}
            >
              {words.study}
            </Button>
          </Group>
        </section>
        {joined.problems.length > 0 && (
          <details className="card">
            <summary className="warn">{words.problems(joined.problems.length)}</summary>
            <ul>
              {joined.problems.map(({ code, message, remedy, place }) => (
                <li key={`${code} ${place.file ?? ''} ${place.case ?? ''}`}>
                  {[place.case, place.file].filter(Boolean).join(', ')}: {message} <span className="dim">{remedy}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {joined.cases.length > 0 && (
          <section className="card">
            <h2 className="heading">{words.pairs}</h2>
            {proposals > 0 && (
              <Checkbox
                label={words.accept(proposals)}
                checked={accepted}
                onChange={({ currentTarget }) => cohort.set({ accepted: currentTarget.checked })}
              />
            )}
            <PairingTable joined={joined} accepted={accepted} />
          </section>
        )}
        {joined.cases.length > 0 && (
          <section className="card">
            <h2 className="heading">{words.sheet}</h2>
            <ContactSheet />
          </section>
        )}
        {joined.rows.length > 0 && (
          <>
            <section className="card">
              <h2 className="heading">{words.grid}</h2>
              <p className="dim">{words.gridHint}</p>
              <DataGrid />
            </section>
            <section className={`card ${parts.rows}`}>
              <h2 className="heading">{words.endpoint}</h2>
              <EndpointBuilder />
            </section>
          </>
        )}
      </div>
    </DropArea>
  );
}
