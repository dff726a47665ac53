import { Button } from '@mantine/core';
import { type StudySummary, worklistSchema } from '@radscore/api';
import { useState } from 'react';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { addressOf } from '../../shell/route.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import { personName } from './person-name.js';
import { UploadArea } from './upload-area.js';
import styles from './worklist.module.css';

const words = texts.worklist;
const common = texts.hospital;
const everyMs = 5000;

/** The studies that came, and the door for those that are on this computer. */
export default function WorklistScreen() {
  return (
    <UploadArea>
      <Worklist />
    </UploadArea>
  );
}

/** The studies that came, those that changed last first. */
function Worklist() {
  const [state, setState] = useState('');
  const { data, error, again } = useAsked(
    worklistSchema,
    `/api/worklist?limit=200${state === '' ? '' : `&state=${state}`}`,
    everyMs,
  );
  const counts = data?.counts ?? {};
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (data !== undefined && total === 0) return <EmptyState title={words.none} text={words.noneText} />;
  return (
    <div className={styles.screen}>
      <h1 className="unseen">{words.title}</h1>
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      <fieldset className={styles.filter}>
        <legend className="unseen">{words.filter}</legend>
        {[['', total] as const, ...Object.entries(counts)].map(([each, n]) => (
          <Button
            key={each}
            size="compact-sm"
            variant={each === state ? 'filled' : 'default'}
            aria-pressed={each === state}
            onClick={() => setState(each)}
          >
            {each === '' ? words.all : (common.states[each] ?? each)} · {n}
          </Button>
        ))}
      </fieldset>
      {data?.studies.length === 0 && <p className="dim">{words.noneOfState}</p>}
      {data !== undefined && data.studies.length > 0 && <Studies studies={data.studies} />}
    </div>
  );
}

function Studies({ studies }: { readonly studies: readonly StudySummary[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.patient}</th>
          <th scope="col">{words.study}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.age}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.sent}</th>
        </tr>
      </thead>
      <tbody>
        {studies.map((study) => (
          <tr key={study.key}>
            <th scope="row">
              <a href={`${addressOf('review')}?key=${study.key}`}>{personName(study.patient.name) || words.noName}</a>
              <span className="dim">{study.patient.id}</span>
            </th>
            <td>
              {study.description || study.rule || '–'}
              <span className="dim number">{common.date(study.studyDate)}</span>
            </td>
            <td>
              <span className={styles.state} data-state={study.state}>
                {common.states[study.state]}
              </span>
              {study.reason && <span className="dim">{common.reason(study.reason)}</span>}
            </td>
            <td className="number" data-label={words.age}>
              {common.age((Date.now() - Date.parse(study.received)) / 1000)}
            </td>
            <td className="number" data-label={words.result} data-empty={study.value === null || undefined}>
              {study.value === null ? '–' : common.prediction(study.value, study.kind)}
            </td>
            <td data-empty={study.waiting + study.givenUp === 0 || undefined}>
              {study.waiting > 0 && <span className="number">{words.waiting(study.waiting)}</span>}
              {study.givenUp > 0 && <span className="number bad">{words.givenUp(study.givenUp)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
