import { Button } from '@mantine/core';
import type { StudyDetail } from '@radscore/api';
import { download } from '../../parts/download.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { fetchHospital } from '../../state/hospital.js';
import { texts } from '../../texts/index.js';
import styles from './review.module.css';

const words = texts.review;
const common = texts.hospital;

/** What was sent where, what waits, what was given up; the documents themselves. */
export function Outgoing({ detail: { study, outbox, versions } }: { readonly detail: StudyDetail }) {
  const work = useWork();
  const documents = versions[0]?.documents ?? [];
  const fetchThem = (kind: string, hash: string) =>
    work.run(async () => {
      const response = await fetchHospital(`/api/studies/${study.key}/documents/${hash}`);
      download(`${kind}.${kind === 'fhir' ? 'json' : 'dcm'}`, await response.blob());
    });
  return (
    <section className={`card ${styles.part}`} aria-label={words.outgoing}>
      <h2>{words.outgoing}</h2>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {outbox.length === 0 && <p className="dim">{words.nothingSent}</p>}
      <ul className={styles.series}>
        {outbox.map((each, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no other name
          <li key={i}>
            {each.destination}{' '}
            <span className={each.gaveUp ? 'bad' : each.sent ? 'ok' : 'warn'}>
              {each.gaveUp
                ? words.gaveUp
                : each.sent
                  ? words.sent(common.time(each.sent))
                  : words.trying(each.attempts)}
            </span>
            {!each.sent && each.problem && <span className="dim"> {each.problem}</span>}
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <>
          <h3 className="heading">{words.documents}</h3>
          <div className={styles.buttons}>
            {documents.map(({ kind, hash }) => (
              <Button key={hash} size="compact-xs" variant="default" onClick={() => fetchThem(kind, hash)}>
                {words.download(kind)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
