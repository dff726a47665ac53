import type { StudyAhead } from '../../engine/calls/plan-study.js';
import parts from '../../parts/parts.module.css';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';

const words = texts.study;

/** What will run, and whether there are patients enough for it. */
export function Ahead({ cohort }: { readonly cohort: NonNullable<StudyAhead['cohort']> }) {
  const { summary, notes, exclusions, columns, features, candidates, fits, eventsPerFeature, affordable } = cohort;
  const few = eventsPerFeature < 10;
  return (
    <section className="card" aria-label={words.ahead}>
      <h2 className="heading">{words.ahead}</h2>
      <p>{summary}.</p>
      {notes.map((note) => (
        <p key={note} className="dim">
          {note}
        </p>
      ))}
      <p>{words.work(features, candidates, fits)}.</p>
      <p className={few ? 'warn' : undefined}>
        {words.afford(
          eventsPerFeature < 0.1 ? eventsPerFeature.toFixed(3) : eventsPerFeature.toFixed(1),
          features,
          affordable,
        )}
      </p>
      {exclusions.length > 0 && (
        <details>
          <summary>{words.leftOut(exclusions.length)}</summary>
          <ul>
            {exclusions.map(({ id, sentence }) => (
              <li key={id}>
                {id}: {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{words.columns}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label={words.columns}>
          <table className={parts.table}>
            <thead>
              <tr>
                {columns.header.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns.rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, i) => (
                    <td key={columns.header[i + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}
