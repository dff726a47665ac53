import type { ModelDrift } from '@radscore/api';
import { formatSignificant } from '@radscore/stats';
import parts from '../../parts/parts.module.css';
import { Scrolled } from '../../parts/scrolled.js';
import { texts } from '../../texts/index.js';
import styles from './monitor.module.css';

const words = texts.monitor;
const { percent, time } = texts.hospital;

/** A model here against its development: predictions over time, inputs, and what came true. */
export function ModelDriftPart({ model }: { readonly model: ModelDrift }) {
  const { name, predictions, prediction, features, calibration } = model;
  return (
    <section className={`card ${styles.part}`} aria-label={words.drift(name)}>
      <h2>{words.drift(name)}</h2>
      <h3 className="heading">{words.predictions}</h3>
      {predictions.length === 0 ? (
        <p className="dim">{words.noPredictions}</p>
      ) : (
        <>
          <Chart model={model} />
          <p className={prediction.drifted ? 'warn' : 'dim'}>
            {prediction.distance === null
              ? words.tooFew(prediction.n)
              : words.compared(prediction.distance, prediction.limit!)}
          </p>
          <Inputs features={features} />
        </>
      )}
      <h3 className="heading">{words.calibration}</h3>
      {calibration === null ? <p className="dim">{words.noOutcomes}</p> : <Calibration known={calibration} />}
    </section>
  );
}

/** Each prediction as a point, in the order in which they came; the development as a band behind. */
function Chart({ model }: { readonly model: ModelDrift }) {
  const { predictions, development } = model;
  const values = predictions.map(({ value }) => value);
  const [width, height, left] = [720, 190, 72];
  const all = [...values, ...(development?.quantiles ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (value: number) => height - 34 - ((height - 50) * (value - low)) / (high - low || 1);
  const x = (i: number) => left + ((width - left - 10) * (i + 0.5)) / values.length;
  const at = (share: number) =>
    development?.quantiles[development.percents.findIndex((each) => each >= share)] ?? undefined;
  const [q1, middle, q3] = [at(25), at(50), at(75)];
  const [first, last] = [time(predictions[0].at), time(predictions.at(-1)!.at)];
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
        role="img"
        aria-label={words.chart(values.length, first, last)}
      >
        {q1 !== undefined && q3 !== undefined && (
          <rect x={left} y={y(q3)} width={width - left - 10} height={y(q1) - y(q3)} fill="var(--line)" />
        )}
        {middle !== undefined && (
          <line x1={left} x2={width - 10} y1={y(middle)} y2={y(middle)} stroke="var(--dim)" strokeDasharray="4 3" />
        )}
        {values.map((value, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: predictions have no other name
          <circle key={i} cx={x(i)} cy={y(value)} r="4" fill="var(--accent)" />
        ))}
        {[low, high].map((value) => (
          <text key={value} x={left - 6} y={y(value) + 4} textAnchor="end" fill="var(--dim)">
            {texts.hospital.prediction(value, model.kind)}
          </text>
        ))}
        <text x={left} y={height - 4} fill="var(--dim)">
          {first}
        </text>
        <text x={width - 10} y={height - 4} textAnchor="end" fill="var(--dim)">
          {last}
        </text>
      </svg>
      {development && <p className="dim">{words.band}</p>}
    </>
  );
}

function Inputs({ features }: Pick<ModelDrift, 'features'>) {
  const number = (value: number | null) => formatSignificant(value, 4);
  return (
    <Scrolled label={words.features}>
      <table className={parts.table}>
        <thead>
          <tr>
            {[words.input, words.mean, words.developmentMean, words.distance, words.missing].map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map((each) => (
            <tr key={each.name}>
              <th scope="row">
                {each.name} {each.drifted && <b className="warn">{words.drifted}</b>}
              </th>
              <td>{number(each.mean)}</td>
              <td>
                {number(each.developmentMean)} {each.developmentSd !== null && `(${number(each.developmentSd)})`}
              </td>
              <td className={each.drifted ? 'warn' : undefined}>
                {each.distance === null ? '–' : `${each.distance.toFixed(2)} (${each.limit!.toFixed(2)})`}
              </td>
              <td>{each.missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Calibration({ known }: { readonly known: NonNullable<ModelDrift['calibration']> }) {
  const size = 180;
  const at = (share: number) => 10 + (size - 20) * share;
  return (
    <>
      <p>{words.cameTrue(known)}</p>
      <div className={styles.calibration}>
        <svg viewBox={`0 0 ${size} ${size}`} className={styles.square} role="img" aria-label={words.cameTrue(known)}>
          <rect x="10" y="10" width={size - 20} height={size - 20} fill="none" stroke="var(--line)" />
          <line x1={at(0)} y1={size - at(0)} x2={at(1)} y2={size - at(1)} stroke="var(--dim)" strokeDasharray="4 3" />
          {known.groups.map(({ meanPrediction, events, patients }) => (
            <circle
              key={meanPrediction}
              cx={at(meanPrediction)}
              cy={size - at(events / patients)}
              r={3 + Math.sqrt(patients) / 2}
              fill="var(--accent)"
              fillOpacity="0.6"
            />
          ))}
        </svg>
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.observed}</th>
            </tr>
          </thead>
          <tbody>
            {known.groups.map(({ meanPrediction, events, patients }) => (
              <tr key={meanPrediction}>
                <th scope="row">{percent(meanPrediction)}</th>
                <td>
                  {percent(events / patients)} ({events}/{patients})
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
