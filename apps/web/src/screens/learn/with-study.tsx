import { Button, NumberInput } from '@mantine/core';
import type { RunResult } from '@radscore/study';
import { type ReactNode, useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { demo } from '../../state/demo-study.js';
import { useStore } from '../../state/store.js';
import { study } from '../../state/study.js';
import { runTourStudy } from '../../state/tour.js';
import { texts } from '../../texts/index.js';
import { Going } from '../study/going.js';
import styles from './learn.module.css';

const words = texts.learn;

interface WithStudyProps {
  /** Undefined where the step cannot be shown with this study. */
  readonly children: (run: RunResult) => ReactNode | undefined;
}

/** What needs a study that was run: the one that is open in Study, or the demo. */
export function WithStudy({ children }: WithStudyProps) {
  const run = useStore(study, (state) => state.done?.run);
  const shown = run && children(run);
  return (
    <>
      {run && <p className="dim">{words.twin.open(run.protocol.title)}</p>}
      {shown ?? <RunDemo reason={run === undefined ? words.twin.needed : words.calibration.none} />}
    </>
  );
}

function RunDemo({ reason }: { readonly reason: string }) {
  const [patients, setPatients] = useState<number>(demo.patients);
  const work = useWork();
  return (
    <section className="card">
      <p>{reason}</p>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <div className={styles.needed}>
        <NumberInput
          size="xs"
          w={110}
          label={words.twin.patients}
          min={24}
          max={500}
          value={patients}
          onChange={(value) => setPatients(Number(value))}
        />
        <Button loading={work.busy} onClick={() => void work.run((control) => runTourStudy(patients, control))}>
          {words.twin.run}
        </Button>
      </div>
      <Going work={work} onStop={work.stop} />
    </section>
  );
}
