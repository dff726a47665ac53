import { ErrorNotice } from '../../parts/error-notice.js';
import type { OpenCase } from '../../state/open-case.js';
import { segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './viewer.module.css';

const words = texts.viewer;

/** Whose images these are, whether the outlines are of them, and which side is which. */
export function Identity({ opened }: { readonly opened: OpenCase }) {
  const hasOutlines = useStore(segments, (state) => state.list.length > 0);
  const { identity, patientId, oriented, from } = opened;
  const isPhantom = 'seed' in from;
  const tone = { same: 'ok', noted: 'warn', refused: 'bad', unknown: 'warn' }[identity.verdict];
  const whose = isPhantom ? texts.start.recentPhantom(from.seed) : (patientId ?? undefined);
  return (
    <div className={styles.identity}>
      <div>
        <span className="dim">{words.patient}: </span>
        <b>{whose ?? words.noPatient}</b>
      </div>
      {hasOutlines && <div className={tone}>{words.verdicts[identity.verdict]}</div>}
      {identity.refusals.map((error) => (
        <ErrorNotice key={error.code} error={error} />
      ))}
      {identity.notes.map((note) => (
        <div key={note.code} className="warn">
          {note.message}
        </div>
      ))}
      <div className={oriented ? 'dim' : 'warn'}>{oriented ? words.convention : words.unoriented}</div>
    </div>
  );
}
