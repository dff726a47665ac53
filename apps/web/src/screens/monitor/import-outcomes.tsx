import { Button, FileButton } from '@mantine/core';
import { outcomesTakenSchema } from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { askHospital } from '../../state/hospital.js';
import { texts } from '../../texts/index.js';
import styles from './monitor.module.css';

const words = texts.monitor;

/** What came true, from a table. */
export function ImportOutcomes({ onDone }: { readonly onDone: () => Promise<void> }) {
  const work = useWork();
  const [taken, setTaken] = useState<{ readonly studies: number; readonly unknown: number }>();
  const take = (file: File | null) =>
    file &&
    void work.run(async () => {
      const body = { csv: await file.text() };
      setTaken(await askHospital(outcomesTakenSchema, '/api/outcomes', { method: 'POST', body }));
      await onDone();
    });
  return (
    <section className={`card ${styles.part}`} aria-label={words.import}>
      <h2>{words.import}</h2>
      <p className="dim">{words.importText}</p>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <div>
        <FileButton accept=".csv,text/csv" onChange={take}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={work.busy}>
              {words.file}
            </Button>
          )}
        </FileButton>
      </div>
      {taken && <p role="status">{words.taken(taken.studies, taken.unknown)}</p>}
    </section>
  );
}
