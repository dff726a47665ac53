import { useMemo, useState } from 'react';
import { texts } from '../../../texts/index.js';
import styles from '../learn.module.css';
import { type CohortInterval, repeatedIntervals } from '../repeated-intervals.js';
import { StepSlider } from '../step-slider.js';

const words = texts.learn;
const [truth, cohorts] = [0.75, 20];
/** Few patients matter most, so the steps grow. */
const sizes = [20, 30, 40, 60, 80, 100, 150, 200, 300, 400, 600, 800, 1000];

export function IntervalsStep() {
  const [at, setAt] = useState(sizes.indexOf(60));
  const patients = sizes[at];
  const found = useMemo(() => repeatedIntervals(truth, patients, cohorts, `cohorts of ${patients}`), [patients]);
  const aucs = found.map(({ auc }) => auc);
  const holds = found.filter((each) => each.holds).length;
  return (
    <>
      <p className={styles.text}>{words.intervals.text(truth.toFixed(2))}</p>
      <StepSlider
        label={words.intervals.patients}
        shown={String(patients)}
        min={0}
        max={sizes.length - 1}
        step={1}
        value={at}
        onChange={setAt}
      />
      <section className="card">
        <Intervals found={found} />
        <p role="status">
          {words.intervals.found(Math.min(...aucs).toFixed(2), Math.max(...aucs).toFixed(2), holds, cohorts)}
        </p>
      </section>
    </>
  );
}

const [width, row, left, right] = [520, 13, 12, 12];
const [low, high] = [0.3, 1];
const x = (auc: number) => left + ((Math.min(high, Math.max(low, auc)) - low) / (high - low)) * (width - left - right);

/** Each cohort a line; one whose interval misses the truth is marked by colour and shape. */
function Intervals({ found }: { readonly found: readonly CohortInterval[] }) {
  const bottom = 6 + found.length * row;
  return (
    <svg
      className={styles.intervals}
      viewBox={`0 0 ${width} ${bottom + 26}`}
      role="img"
      aria-label={words.intervals.figure}
    >
      <line x1={x(truth)} x2={x(truth)} y1={0} y2={bottom} stroke="var(--dim)" strokeDasharray="3 3" />
      {found.map(({ auc, ci, holds }, i) => {
        const y = 6 + (i + 0.5) * row;
        const stroke = holds ? 'var(--accent)' : 'var(--bad)';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cohorts have no other name than their number
          <g key={i} stroke={stroke} strokeWidth={1.6}>
            <line x1={x(ci[0])} x2={x(ci[1])} y1={y} y2={y} />
            <circle cx={x(auc)} cy={y} r={3.2} fill={holds ? stroke : 'var(--panel)'} />
          </g>
        );
      })}
      <g fontSize={11} fill="var(--dim)" textAnchor="middle">
        <line x1={x(low)} x2={x(high)} y1={bottom} y2={bottom} stroke="var(--line)" />
        {[0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 14}>
            {tick.toFixed(1)}
          </text>
        ))}
        <text x={x(truth)} y={bottom + 25}>
          {words.intervals.truth}
        </text>
      </g>
    </svg>
  );
}
