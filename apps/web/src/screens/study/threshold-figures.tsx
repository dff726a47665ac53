import { NativeSelect, Slider } from '@mantine/core';
import { type ConfusionData, figures } from '@radscore/report';
import type { ClassificationFigures } from '@radscore/stats';
import { formatFixed } from '@radscore/stats';
import type { RunResult } from '@radscore/study';
import { type ReactNode, useMemo, useState } from 'react';
import { Drawn } from '../../parts/drawn.js';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';
import { binaryAt, coursesAt, decisionAt, horizonAt, horizonOf, isRisk, type Judged, judgedOf } from './threshold.js';

const words = texts.study;

/** One threshold that moves everything which depends on it. */
export function ThresholdFigures({ run }: { readonly run: RunResult }) {
  const [candidate, setCandidate] = useState(run.key.candidate);
  const chosen = run.candidates.some(({ id }) => id === candidate) ? candidate : run.key.candidate;
  const judged = useMemo(() => judgedOf(run, chosen), [run, chosen]);
  const [moved, setMoved] = useState<{ readonly of: string; readonly to: number }>();
  const { positive, negative } = run.cohort.endpoint;
  const choice = run.candidates.length > 1 && (
    <NativeSelect
      size="xs"
      label={words.candidate}
      value={chosen}
      onChange={({ currentTarget }) => setCandidate(currentTarget.value)}
      data={run.candidates.map(({ id }) => ({ value: id, label: id === run.key.candidate ? words.keyOne(id) : id }))}
    />
  );
  if (judged === undefined || new Set(judged.event).size < 2)
    return (
      <div className={`card ${styles.threshold}`}>
        {choice}
        <p className="dim">{words.noCurve}</p>
      </div>
    );
  const isBinary = judged.time === undefined;
  const [low, high] = isBinary ? [0, 1] : [Math.min(...judged.values), Math.max(...judged.values)];
  const wanted = moved?.of === chosen ? moved.to : judged.kept;
  const at = Math.min(high, Math.max(low, wanted));
  const shown = isBinary ? `${(100 * at).toFixed(0)} %` : at.toPrecision(3);
  return (
    <>
      <div className={`card ${styles.threshold}`}>
        {choice && <div className={styles.slider}>{choice}</div>}
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
          onChange={(to) => setMoved({ of: chosen, to })}
        />
      </div>
      {isBinary ? (
        <Binary judged={judged} threshold={at} positive={positive} negative={negative} />
      ) : (
        <Survival run={run} judged={judged} threshold={at} positive={positive} negative={negative} />
      )}
    </>
  );
}

interface BinaryProps {
  readonly judged: Judged;
  readonly threshold: number;
  readonly positive: string;
  readonly negative: string;
}

function Binary({ judged, threshold, positive, negative }: BinaryProps) {
  const { roc, confusion, figures: found } = binaryAt(judged, threshold, positive, negative);
  const decision = isRisk(judged) ? decisionAt(judged, threshold) : undefined;
  return (
    <div className={styles.figures}>
      <section className="card">
        <h2 className="heading">{words.roc}</h2>
        <Drawn figure={figures.roc.draw(roc)} />
      </section>
      <AtThreshold confusion={confusion} found={found} />
      {decision && (
        <section className="card">
          <h2 className="heading">{words.decision}</h2>
          <Drawn figure={figures.decisionCurves.draw(decision.data)} />
          <p className="dim">
            {words.netBenefit(formatFixed(decision.here.netBenefit, 3), formatFixed(decision.here.treatAll, 3))}
          </p>
        </section>
      )}
    </div>
  );
}

function Survival({ run, judged, threshold, ...named }: BinaryProps & { readonly run: RunResult }) {
  const { outcome } = run.cohort;
  const unit = outcome.kind === 'survival' ? outcome.unit : '';
  const horizon = horizonOf(run)!;
  const there = horizonAt(judged, threshold, { ...named, horizon, unit });
  return (
    <div className={styles.figures}>
      <section className="card">
        <h2 className="heading">{words.survival}</h2>
        <Drawn figure={figures.kaplanMeier.draw(coursesAt(judged, threshold, { unit, positive: named.positive }))} />
      </section>
      {there && (
        <>
          <section className="card">
            <h2 className="heading">{words.rocAt(`${Number(horizon.toPrecision(3))} ${unit}`)}</h2>
            <Drawn figure={figures.timeDependentRoc.draw(there.roc)} />
          </section>
          <AtThreshold confusion={there.confusion} found={there.figures}>
            {there.unknown > 0 && <p className="dim">{words.unknownThen(there.unknown)}</p>}
          </AtThreshold>
        </>
      )}
    </div>
  );
}

interface AtThresholdProps {
  readonly confusion: ConfusionData;
  readonly found: ClassificationFigures;
  readonly children?: ReactNode;
}

function AtThreshold({ confusion, found, children }: AtThresholdProps) {
  const rate = ({ value }: { readonly value: number | null }) => (value === null ? '–' : value.toFixed(2));
  return (
    <section className="card">
      <h2 className="heading">{words.atThreshold}</h2>
      <Drawn figure={figures.confusion.draw(confusion)} />
      <p className="dim" data-testid="at-threshold">
        {words.sensitivity} {rate(found.sensitivity)} · {words.specificity} {rate(found.specificity)} · {words.balanced}{' '}
        {rate(found.balancedAccuracy)} · {words.noInformation} {found.noInformationRate.toFixed(2)}
      </p>
      {children}
    </section>
  );
}
