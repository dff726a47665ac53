import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ScoredPatient } from '../../engine/calls/score-patient.js';
import type { OpenedModel } from '../../engine/opened-model.js';
import { DownloadButton } from '../../parts/download-button.js';
import { Drawn } from '../../parts/drawn.js';
import { texts } from '../../texts/index.js';
import { ClinicalScores } from './clinical-scores.js';
import { DevelopmentGroups } from './development-groups.js';
import { InputTable } from './input-table.js';
import styles from './predict.module.css';

const words = texts.predict;

interface ResultProps {
  readonly model: OpenedModel;
  readonly scored: ScoredPatient;
  readonly stale: boolean;
}

/** What the model says of the patient: what is to be known first, then the risk, then where it comes from. */
export function Result({ model, scored, stale }: ResultProps) {
  const place = useRef<HTMLElement>(null);
  // Each new result is what is read next, by eye or by a screen reader.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each new result, though it is the same element
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.parentElement?.scrollTo(0, 0);
  }, [scored]);
  const { words: said, figures, picture, prediction, files } = scored;
  const warnings = [
    ...said.warnings,
    ...prediction.notes.map(({ message, remedy, code }) => `${message} ${remedy} (${code})`),
  ];
  return (
    <section ref={place} tabIndex={-1} aria-label={words.result} className={stale ? styles.stale : undefined}>
      {stale && (
        <p role="status" className="warn">
          {words.stale}
        </p>
      )}
      <p className={styles.notice}>{said.notice}</p>
      <div className={`card ${styles.before} ${warnings.length > 0 ? 'warn' : ''}`}>
        <h2>{words.before}</h2>
        {warnings.length === 0 ? (
          <p className="dim">{words.noWarnings}</p>
        ) : (
          <ul>
            {warnings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={`card ${styles.key}`}>
        <p className={styles.headline}>{said.headline}</p>
        <ul>
          {[said.group, said.calibration, ...said.more].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Group gap="xs" className={styles.actions}>
          <Button size="compact-sm" variant="default" onClick={() => print()}>
            {words.print}
          </Button>
          <DownloadButton name="prediction.html" content={files.html} type="text/html" label={words.page} />
          <DownloadButton name="prediction.json" content={files.json} type="application/json" label={words.json} />
        </Group>
      </div>
      <div className={styles.figures}>
        {picture && (
          <section className="card">
            <h2 className="heading">{words.picture}</h2>
            <Drawn figure={picture} />
            <p className="dim">{picture.alt}</p>
          </section>
        )}
        {figures.map(({ name, heading, figure }) => (
          <section key={name} className="card">
            <h2 className="heading">{heading}</h2>
            <Drawn figure={figure} />
          </section>
        ))}
        <section className="card">
          <DevelopmentGroups model={model} group={scored.fifth} />
        </section>
        <section className={`card ${styles.scores}`}>
          <ClinicalScores model={model} />
        </section>
        <section className={`card ${styles.wide}`}>
          <InputTable model={model} scored={scored} />
        </section>
      </div>
      <p className="dim">
        {words.howGood}: {said.performance}
      </p>
    </section>
  );
}
