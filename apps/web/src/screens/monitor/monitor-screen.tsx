import { driftSchema, healthSchema } from '@radscore/api';
import { ErrorNotice } from '../../parts/error-notice.js';
import { may } from '../../state/hospital.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import { ImportOutcomes } from './import-outcomes.js';
import { ModelDriftPart } from './model-drift.js';
import styles from './monitor.module.css';

const words = texts.monitor;
const everyMs = 10_000;

/** Whether the service works, and how its models do over time. */
export default function MonitorScreen() {
  const { data, error, again } = useAsked(driftSchema, '/api/drift', everyMs * 6);
  return (
    <div className={styles.screen}>
      <h1 className="unseen">{words.title}</h1>
      <Health />
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      {data && (
        <section className={`card ${styles.part}`} aria-label={words.alerts}>
          <h2>{words.alerts}</h2>
          {data.alerts.length === 0 ? (
            <p className="ok">{words.noAlerts}</p>
          ) : (
            <ul>
              {data.alerts.map((alert) => (
                <li key={`${alert.code} ${String(alert.values.model)}`} className="warn">
                  {words.alert(alert)}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {data?.models.map((model) => (
        <ModelDriftPart key={model.name} model={model} />
      ))}
      {may('administer') && <ImportOutcomes onDone={again} />}
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
