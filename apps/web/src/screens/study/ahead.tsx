import type { StudyAhead } from '../../engine/calls/plan-study.js';
import { Exclusions } from '../../parts/exclusions.js';
import { Scrolled } from '../../parts/scrolled.js';
import { TextTable } from '../../parts/text-table.js';
import { texts } from '../../texts/index.js';

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
      <Exclusions exclusions={exclusions} />
      <details>
        <summary>{words.columns}</summary>
        <Scrolled label={words.columns} text>
          <TextTable columns={columns.header} rows={columns.rows} />
        </Scrolled>
      </details>
    </section>
  );
}
