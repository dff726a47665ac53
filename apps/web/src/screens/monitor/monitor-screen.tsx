import { healthSchema } from '@radscore/api';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import styles from './monitor.module.css';

const words = texts.monitor;
const everyMs = 10_000;

/** Whether the service works. */
export default function MonitorScreen() {
  return (
    <div className={styles.screen}>
      <h1 className="unseen">{words.title}</h1>
      <Health />
    </div>
  );
}

function Health() {
  const { data, error, again } = useAsked(healthSchema, '/health', everyMs);
  return (
    <section className={`card ${styles.part}`} aria-label={words.health}>
      <h2>{words.health}</h2>
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      {data && (
        <>
          <ul className={styles.parts}>
            {(['database', 'disk', 'dicom'] as const).map((each) => (
              <li key={each}>
                {words.parts[each]} <b className={data[each] ? 'ok' : 'bad'}>{data[each] ? words.ok : words.bad}</b>
              </li>
            ))}
          </ul>
          <p className="dim">{words.version(data.version)}</p>
        </>
      )}
    </section>
  );
}
