import { Button, Progress } from '@mantine/core';
import { useRef } from 'react';
import type { Work } from '../../parts/use-work.js';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';

const words = texts.study;

/** How far work is, with an estimate from its own stage, and a way to stop it. */
export function Going({ work, onStop }: { readonly work: Work; readonly onStop: () => void }) {
  const begun = useRef({ stage: '', at: 0 });
  if (!work.busy) return null;
  const { stage = '', done = 0, total = 0 } = work.progress ?? {};
  if (begun.current.stage !== stage) begun.current = { stage, at: performance.now() };
  const minutes = done === 0 ? undefined : ((performance.now() - begun.current.at) / 60_000 / done) * (total - done);
  return (
    <div className={styles.going} role="status">
      <p>
        {words.stages[stage] ?? stage} {total > 0 && `${done} / ${total}`}
        {minutes !== undefined && <span className="dim"> · {words.left(minutes)}</span>}
      </p>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={words.stages[stage] ?? words.run} />
      <Button size="compact-sm" variant="default" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
