import { formatFixed, formatSignificant } from '@radscore/stats';
import type { ToldPrediction } from '../../engine/calls/tell-prediction.js';
import { Drawn } from '../../parts/drawn.js';
import parts from '../../parts/parts.module.css';
import { Scrolled } from '../../parts/scrolled.js';
import { Waiting } from '../../parts/waiting.js';
import { texts } from '../../texts/index.js';
import styles from './review.module.css';

const words = texts.review;

interface PredictionProps {
  readonly told: ToldPrediction | undefined;
  /** Whether there is one, which is still being loaded. */
  readonly isComing: boolean;
}

/** What the model says, what is to be known before, and where it comes from. */
export function Prediction({ told, isComing }: PredictionProps) {
  if (told === undefined)
    return (
      <p className="card dim">{isComing ? <Waiting label={words.predictionComes} shown /> : words.noPrediction}</p>
    );
  const { words: said, figures } = told;
  return (
    <section className={`card ${styles.part}`} aria-label={words.prediction}>
      <p className={styles.notice}>{said.notice}</p>
      {said.warnings.length > 0 && (
        <div className="warn">
          <h2 className="heading">{words.before}</h2>
          <ul>
            {said.warnings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.headline}>{said.headline}</p>
      <ul>
        {[said.group, said.calibration, ...said.more].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 className="heading">{words.why}</h2>
      {figures.map(({ name, figure }) => (
        <Drawn key={name} figure={figure} />
      ))}
      <Scrolled label={words.why}>
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{words.input}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.contribution}</th>
            </tr>
          </thead>
          <tbody>
            {said.contributions.map(({ name, value, contribution }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={value === undefined ? 'warn' : undefined}>
                  {value === undefined ? words.missing : formatSignificant(value, 5)}
                </td>
                <td>{formatFixed(contribution, 4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {said.without > 0 && <p className="dim">{words.further(said.without)}</p>}
      <p className="dim">{said.explanation}</p>
    </section>
  );
}
