import { Slider } from '@mantine/core';
import { figures } from '@radscore/report';
import type { RunResult } from '@radscore/study';
import { useMemo, useState } from 'react';
import { Drawn } from '../../parts/drawn.js';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';
import { binaryAt, coursesAt, decisionAt, type Judged, judgedOf } from './threshold.js';

const words = texts.study;

/** One threshold that moves everything which depends on it. */
export function ThresholdFigures({ run }: { readonly run: RunResult }) {
  const judged = useMemo(() => judgedOf(run), [run]);
  const [threshold, setThreshold] = useState(judged?.kept ?? 0.5);
  const { positive, negative } = run.cohort.endpoint;
  if (judged === undefined || new Set(judged.event).size < 2) return <p className="dim">{words.noCurve}</p>;
  const isBinary = judged.time === undefined;
  const [low, high] = isBinary ? [0, 1] : [Math.min(...judged.values), Math.max(...judged.values)];
  const at = Math.min(high, Math.max(low, threshold));
  const shown = isBinary ? `${(100 * at).toFixed(0)} %` : at.toPrecision(3);
  return (
    <>
      <div className={`card ${styles.threshold}`}>
        <span id="threshold">
          {isBinary ? words.threshold(positive) : words.thresholdRisk}
          {at === judged.kept && <span className="dim"> ({words.kept})</span>}
        </span>
        <b className="number">{shown}</b>
        <Slider
          className={styles.slider}
          thumbProps={{ 'aria-labelledby': 'threshold' }}
          thumbLabel={isBinary ? words.threshold(positive) : words.thresholdRisk}
          label={null}
          min={low}
          max={high}
          step={(high - low) / 200}
          value={at}
          onChange={setThreshold}
        />
      </div>
      {isBinary ? (
        <Binary judged={judged} threshold={at} positive={positive} negative={negative} />
      ) : (
        <div className={styles.figures}>
          <section className="card">
            <h2 className="heading">{words.survival}</h2>
            <Drawn figure={figures.kaplanMeier.draw(coursesAt(judged, at, { unit: unitOf(run), positive }))} />
          </section>
        </div>
      )}
    </>
  );
}

const unitOf = ({ cohort: { outcome } }: RunResult) => (outcome.kind === 'survival' ? outcome.unit : '');

interface BinaryProps {
  readonly judged: Judged;
  readonly threshold: number;
  readonly positive: string;
  readonly negative: string;
}

function Binary({ judged, threshold, positive, negative }: BinaryProps) {
  const { roc, confusion, figures: found } = binaryAt(judged, threshold, positive, negative);
  const isProbability = judged.values.every((value) => value >= 0 && value <= 1);
  const decision = isProbability ? decisionAt(judged, threshold) : undefined;
  const rate = (figure: { readonly value: number | null; readonly wilson?: readonly number[] }) =>
    figure.value === null ? '–' : figure.value.toFixed(2);
  return (
    <div className={styles.figures}>
      <section className="card">
        <h2 className="heading">{words.roc}</h2>
        <Drawn figure={figures.roc.draw(roc)} />
      </section>
      <section className="card">
        <h2 className="heading">{words.atThreshold}</h2>
        <Drawn figure={figures.confusion.draw(confusion)} />
        <p className="dim" data-testid="at-threshold">
          {words.sensitivity} {rate(found.sensitivity)} · {words.specificity} {rate(found.specificity)} ·{' '}
          {words.balanced} {rate(found.balancedAccuracy)} · {words.noInformation} {found.noInformationRate.toFixed(2)}
        </p>
      </section>
      {decision && (
        <section className="card">
          <h2 className="heading">{words.decision}</h2>
          <Drawn figure={figures.decisionCurves.draw(decision.data)} />
          <p className="dim">
            {words.netBenefit(decision.here.netBenefit.toFixed(3), decision.here.treatAll.toFixed(3))}
          </p>
        </section>
      )}
    </div>
  );
}
