import { Button } from '@mantine/core';
import type { AskedStudy, FoundStudies, StudyInArchive } from '@radscore/api';
import { addressOf } from '../../shell/route.js';
import { texts } from '../../texts/index.js';
import { personName } from './person-name.js';
import styles from './pull.module.css';
import list from './worklist.module.css';

const words = texts.pull;
const common = texts.hospital;

interface FoundProps {
  readonly found: readonly FoundStudies[];
  readonly asked: readonly AskedStudy[];
  readonly busy: boolean;
  readonly onFetch: (source: string, study: string) => void;
}

/** What the archives have: a row for each study, a line for each archive that has none, has more, or could not be asked. */
export function FoundStudiesTable({ found, asked, busy, onFetch }: FoundProps) {
  const rows = found.flatMap(({ source, studies }) => studies.map((study) => ({ source, study })));
  return (
    <div className={styles.part}>
      <div role="status">
        {found.map(({ source, studies, more, problem }) => (
          <p key={source} className={problem === null ? 'dim' : 'bad'}>
            {problem !== null && words.problem(source, problem)}
            {problem === null && studies.length === 0 && words.none(source)}
            {more && words.more(source, studies.length)}
          </p>
        ))}
      </div>
      {rows.length > 0 && (
        <table className={list.table} aria-label={words.found}>
          <thead>
            <tr>
              <th scope="col">{words.whose}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.modalities}</th>
              <th scope="col">{words.images}</th>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ source, study }) => (
              <tr key={`${source} ${study.study}`}>
                <th scope="row">
                  {personName(study.patient.name) || words.noName}
                  <span className="dim">
                    {[study.patient.id, study.patient.birthDate && words.born(common.date(study.patient.birthDate))]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
                <td>
                  {study.description || words.noDescription}
                  <span className="dim number">{common.date(study.studyDate)}</span>
                </td>
                <td data-label={words.number} data-empty={study.accession === '' || undefined}>
                  {study.accession || '–'}
                </td>
                <td>{study.modalities.join(', ') || '–'}</td>
                <td className="number" data-label={words.images}>
                  {study.instances ?? '–'}
                </td>
                <td data-label={words.where}>{source}</td>
                <td>
                  <Fetch {...{ source, study, asked, busy, onFetch }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

interface FetchProps extends Omit<FoundProps, 'found'> {
  readonly source: string;
  readonly study: StudyInArchive;
}

/** How a study stands here, and the button that has it fetched. */
function Fetch({ source, study, asked, busy, onFetch }: FetchProps) {
  const own = asked.find((each) => each.source === source && each.study === study.study);
  if (own?.state === 'waiting') return words.states.waiting;
  const key = own?.key ?? study.key;
  return (
    <>
      <Button
        size="compact-xs"
        variant={key === null ? 'filled' : 'default'}
        disabled={busy}
        aria-label={words.fetchThis(study.patient.id, common.date(study.studyDate))}
        onClick={() => onFetch(source, study.study)}
      >
        {key === null ? words.fetch : words.again}
      </Button>
      {key !== null && (
        <span className="dim">
          {words.here} · <a href={`${addressOf('review')}?key=${key}`}>{words.openIt}</a>
        </span>
      )}
    </>
  );
}
