import { Progress } from '@mantine/core';
import type { AskedStudy } from '@radscore/api';
import { addressOf } from '../../shell/route.js';
import { texts } from '../../texts/index.js';
import { personName } from './person-name.js';
import styles from './pull.module.css';

const words = texts.pull;
const common = texts.hospital;

/** What the person asked for within a day: how many images have come, and why it does not go on. */
export function AskedStudies({ studies }: { readonly studies: readonly AskedStudy[] }) {
  return (
    <div className={styles.part}>
      <h3 className="heading">{words.asked}</h3>
      <ul className={styles.asked} aria-label={words.asked}>
        {studies.map((each) => (
          <li key={each.id}>
            <Name study={each} />
            <span className={each.state === 'given-up' ? 'bad' : each.state === 'fetched' ? 'ok' : undefined}>
              {words.states[each.state]}
            </span>
            <span className="number">{words.count(each.came, each.instances)}</span>
            {each.state === 'waiting' && each.instances !== null && (
              <Progress
                className={styles.bar}
                value={Math.min(100, (100 * each.came) / each.instances)}
                aria-label={words.progress}
              />
            )}
            <Problem study={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whose it is, once that is known here; until then which study of the archive. */
function Name({ study: { key, patient, study, source, asked } }: { readonly study: AskedStudy }) {
  const when = `${source} · ${common.time(asked)}`;
  if (key === null || patient === null)
    return (
      <span>
        {study !== null && <span className={styles.uid}>{words.named(study)} </span>}
        <span className="dim">{when}</span>
      </span>
    );
  return (
    <span>
      <a href={`${addressOf('review')}?key=${key}`}>{personName(patient.name) || patient.id}</a>{' '}
      <span className="dim">{when}</span>
    </span>
  );
}

function Problem({ study: { state, attempts, problem, source } }: { readonly study: AskedStudy }) {
  if (state === 'given-up') return <p className="bad">{words.gaveUp(source, problem)}</p>;
  if (state === 'waiting' && problem !== null) return <p className="warn">{words.tries(attempts, source, problem)}</p>;
  return null;
}
