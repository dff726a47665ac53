import type { StudyDetail } from '@radscore/api';
import type { ToldPrediction } from '../../engine/calls/tell-prediction.js';
import parts from '../../parts/parts.module.css';
import { addressOf } from '../../shell/route.js';
import { texts } from '../../texts/index.js';
import { rankAmong } from './rank.js';
import styles from './review.module.css';

const words = texts.review;
const common = texts.hospital;
/** With fewer other patients a place among them says little. */
const fewest = 20;

interface EarlierProps {
  readonly detail: StudyDetail;
  readonly told: ToldPrediction;
}

/** The patient's earlier results beside today's: the change, and where both lie among others. */
export function Earlier({ detail: { earlier, reference, versions }, told }: EarlierProps) {
  const { value, kind, development, rank } = told;
  const model = versions[0]?.model;
  const shown = (each: number) => common.prediction(each, kind);
  const change = (before: number) =>
    kind === 'probability' ? words.points(value - before) : words.difference(value - before);
  const comparable = earlier.filter((each) => each.model === model && each.value !== null);
  return (
    <section className={`card ${styles.part}`} aria-label={words.earlier}>
      <h2>{words.earlier}</h2>
      {earlier.length === 0 ? (
        <p className="dim">{words.noEarlier}</p>
      ) : (
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.prediction}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {earlier.map((each) => (
              <tr key={each.key}>
                <th scope="row">
                  <a href={`${addressOf('review')}?key=${each.key}`}>{common.date(each.studyDate)}</a>{' '}
                  <span className="dim">{common.states[each.status] ?? each.status}</span>
                </th>
                <td>{each.value === null ? '–' : shown(each.value)}</td>
                <td>{each.value === null ? '–' : each.model === model ? change(each.value) : words.otherModel}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2 className="heading">{words.distribution}</h2>
      {development && development.quantiles.length > 1 && (
        <>
          {rank !== undefined && <p>{words.inDevelopment(rank)}</p>}
          <Scale {...development} value={value} earlier={comparable.map((each) => each.value!)} shown={shown} />
        </>
      )}
      <p className="dim">
        {reference.length < fewest
          ? words.fewHere(reference.length)
          : words.here(Math.round(100 * rankAmong(reference, value)), reference.length)}
      </p>
    </section>
  );
}

interface ScaleProps {
  readonly percents: readonly number[];
  readonly quantiles: readonly number[];
  readonly value: number;
  readonly earlier: readonly number[];
  readonly shown: (value: number) => string;
}

/** The distribution as a band: all of it, its middle half, its middle, with today's value and the earlier ones. */
function Scale({ percents, quantiles, value, earlier, shown }: ScaleProps) {
  const at = (percent: number) =>
    quantiles[
      Math.max(
        0,
        percents.findIndex((each) => each >= percent),
      )
    ];
  const all = [...quantiles, value, ...earlier];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (each: number) => 8 + (284 * (each - low)) / (high - low || 1);
  const [from, q1, middle, q3, to] = [quantiles[0], at(25), at(50), at(75), quantiles.at(-1)!];
  return (
    <svg viewBox="0 0 300 46" className={styles.scale} role="img" aria-label={`${words.scale}: ${shown(value)}`}>
      <rect x={x(from)} y="16" width={x(to) - x(from)} height="10" rx="3" fill="var(--line)" />
      <rect x={x(q1)} y="16" width={x(q3) - x(q1)} height="10" fill="var(--dim)" opacity="0.5" />
      <rect x={x(middle) - 1} y="14" width="2" height="14" fill="var(--ink)" />
      {earlier.map((each, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values have no other name
        <circle key={i} cx={x(each)} cy="21" r="4" fill="var(--panel)" stroke="var(--accent)" strokeWidth="2" />
      ))}
      <circle cx={x(value)} cy="21" r="5" fill="var(--accent)" />
      <text x={Math.min(270, Math.max(30, x(value)))} y="10" textAnchor="middle" fontSize="10" fill="var(--ink)">
        {words.today} {shown(value)}
      </text>
      <text x="8" y="41" fontSize="10" fill="var(--dim)">
        {shown(low)}
      </text>
      <text x="292" y="41" fontSize="10" textAnchor="end" fill="var(--dim)">
        {shown(high)}
      </text>
    </svg>
  );
}
