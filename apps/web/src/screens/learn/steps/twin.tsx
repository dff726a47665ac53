import { honestyFigures, leakSentence } from '@radscore/report';
import type { RunResult } from '@radscore/study';
import { useMemo } from 'react';
import { Drawn } from '../../../parts/drawn.js';
import { texts } from '../../../texts/index.js';
import styles from '../learn.module.css';
import { WithStudy } from '../with-study.js';

const words = texts.learn;

export function TwinStep() {
  return (
    <>
      <p className={styles.text}>{words.twin.text}</p>
      <WithStudy>{(run) => <Twin run={run} />}</WithStudy>
    </>
  );
}

function Twin({ run }: { readonly run: RunResult }) {
  const figures = useMemo(() => honestyFigures(run), [run]);
  const leaks = run.candidates.find(({ id }) => id === run.key.candidate)?.published.leaks ?? [];
  return (
    <div className={styles.pair}>
      {figures.map(({ file, caption, figure }) => (
        <section key={file} className="card">
          <Drawn figure={figure} />
          <p className="dim">{caption}</p>
        </section>
      ))}
      <section className="card">
        <h2 className="heading">{texts.study.leaks}</h2>
        {leaks.length === 0 ? (
          <p className="ok">{texts.study.noLeaks}</p>
        ) : (
          <ul>
            {leaks.map((leak) => (
              <li key={leak.step}>{leakSentence(leak)}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
