import { Button } from '@mantine/core';
import type { LeakageExperiment, NoiseAuc } from '@radscore/learn';
import { figures, leakageExperimentSentences } from '@radscore/report';
import { useState } from 'react';
import { inOwnEngine } from '../../../engine/in-engines.js';
import { Drawn } from '../../../parts/drawn.js';
import { ErrorNotice } from '../../../parts/error-notice.js';
import { useWork } from '../../../parts/use-work.js';
import { texts } from '../../../texts/index.js';
import { Going } from '../../study/going.js';
import styles from '../learn.module.css';

const words = texts.learn;
const noise = { patients: 100, columns: 500, repeats: 6 };

export function LeakageStep() {
  const [found, setFound] = useState<LeakageExperiment>();
  const [seed, setSeed] = useState(1);
  const work = useWork();
  const run = () =>
    void work.run(async (control) => {
      const input = { ...noise, seed: String(seed) };
      setFound(await inOwnEngine(control, (engine) => engine.ask('noiseExperiment', input, control.onProgress)));
      setSeed(seed + 1);
    });
  return (
    <>
      <p className={styles.text}>{words.leakage.text}</p>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <div>
        <Button onClick={run} loading={work.busy} variant={found === undefined ? 'filled' : 'default'}>
          {found === undefined ? words.leakage.run : words.leakage.again}
        </Button>
        <Going work={work} onStop={work.stop} />
      </div>
      {found && (
        <section className="card">
          <Drawn figure={figures.publishedAndHonest.draw(dataOf(found))} />
          <p role="status" className={styles.text}>
            {leakageExperimentSentences(found)}
          </p>
        </section>
      )}
    </>
  );
}

const dataOf = ({ published, honest, columns }: LeakageExperiment) => {
  const estimate = ({ mean, ci }: NoiseAuc) => ({ value: mean, ci });
  const name = words.leakage.name(columns);
  return {
    measure: 'AUC',
    chance: 0.5,
    candidates: [{ name, published: estimate(published), honest: estimate(honest) }],
  };
};
