import { Button, Progress } from '@mantine/core';
import { uploadLimitsSchema } from '@radscore/api';
import { ErrorNotice } from '../../parts/error-notice.js';
import { FileButtons } from '../../parts/file-buttons.js';
import { heightOfRows, type TableColumn, VirtualTable } from '../../parts/virtual-table.js';
import { useStore } from '../../state/store.js';
import {
  canResume,
  closeUpload,
  doneOf,
  resumeUpload,
  startUpload,
  stopUpload,
  type UploadFile,
  upload,
} from '../../state/upload.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import panel from './panel.module.css';
import styles from './upload.module.css';

const words = texts.upload;
/** So many refused files of a kind are named. */
const mostNamed = 20;

const columns: readonly TableColumn<UploadFile>[] = [
  { key: 'state', title: words.state, width: '110px', text: stateOf, hint: stateOf },
  { key: 'path', title: words.file, width: 'minmax(200px, 1fr)', text: ({ path }) => path, hint: ({ path }) => path },
  { key: 'size', title: words.size, width: '90px', align: 'right', text: ({ size }) => words.megabytes(size) },
];

function stateOf({ outcome, sent, size }: UploadFile): string {
  if (outcome === 'kept') return words.isKept;
  if (outcome !== undefined) return words.refusal(outcome);
  return sent === 0 ? words.waits : texts.hospital.percent(sent / size);
}

const isRefused = ({ outcome }: UploadFile) => outcome !== undefined && outcome !== 'kept';

/** What is under way first, then what waits. */
function inOrder(files: readonly UploadFile[]): UploadFile[] {
  const rank = ({ outcome, sent }: UploadFile) => (outcome !== undefined ? 2 : sent > 0 ? 0 : 1);
  return [...files].sort((a, b) => rank(a) - rank(b));
}

/** Sends images in from this computer: what is chosen, how far it is, what was refused and why. */
export function UploadPanel({ onClose }: { readonly onClose: () => void }) {
  const state = useStore(upload, (each) => each);
  const { files, busy, error, problems } = state;
  const isBegun = busy || files.length > 0 || problems.length > 0;
  const close = () => {
    closeUpload();
    onClose();
  };
  return (
    <section className={panel.panel} aria-label={words.title}>
      <div className={panel.head}>
        <h2>{words.title}</h2>
        {!busy && <FileButtons onFiles={(chosen) => void startUpload(chosen)} quiet />}
        {busy && (
          <Button size="compact-sm" variant="default" onClick={stopUpload}>
            {words.stop}
          </Button>
        )}
        {canResume(state) && (
          <Button size="compact-sm" onClick={() => void resumeUpload()}>
            {words.resume}
          </Button>
        )}
        {!busy && (
          <Button size="compact-sm" variant="default" onClick={close}>
            {words.close}
          </Button>
        )}
      </div>
      {!isBegun && <Before />}
      {error && <ErrorNotice error={error} onClose={() => upload.set({ error: undefined })} />}
      {problems.map((problem) => (
        <ErrorNotice key={problem.place.file} error={problem} />
      ))}
      {files.length > 0 && <Figures />}
      {files.length > 0 && (
        <div className={styles.files} style={{ height: `min(${heightOfRows(files.length)}px, 220px, 40vh)` }}>
          <VirtualTable label={words.file} columns={columns} rows={inOrder(files)} />
        </div>
      )}
      <Refused files={files.filter(isRefused)} />
    </section>
  );
}

/** What can be given, and how much. */
function Before() {
  const { data } = useAsked(uploadLimitsSchema, '/api/upload');
  return (
    <div className="dim">
      <p>{words.drop}</p>
      {data && <p>{words.limits(data)}</p>}
    </div>
  );
}

/** How far it is, in one line that is read out when it changes for good. */
function Figures() {
  const { files, busy, left } = useStore(upload, (each) => each);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const done = doneOf(files);
  const kept = files.filter(({ outcome }) => outcome === 'kept').length;
  const refused = files.filter(isRefused).length;
  const open = files.length - kept - refused;
  return (
    <>
      <Progress value={total === 0 ? 100 : (100 * done) / total} aria-label={words.progress} />
      <p className={`${styles.figures} number`}>
        <span>{words.sends(kept + refused, files.length)}</span>
        <span>{words.bytes(done, total)}</span>
        {left !== undefined && <span>{words.left(left)}</span>}
      </p>
      <p role="status" className={styles.figures}>
        {!busy && kept > 0 && <span>{words.kept(kept)}</span>}
        {!busy && refused > 0 && <span className="bad">{words.refused(refused)}</span>}
        {!busy && open > 0 && <span>{words.notSent(open)}</span>}
        {!busy && kept === files.length && <span className="dim">{words.done}</span>}
      </p>
    </>
  );
}

function Refused({ files }: { readonly files: readonly UploadFile[] }) {
  const kinds = [...new Set(files.map(({ outcome }) => outcome!))];
  if (kinds.length === 0) return null;
  return (
    <ul className={styles.refused} aria-label={words.refusedTitle}>
      {kinds.map((kind) => {
        const own = files.filter(({ outcome }) => outcome === kind);
        const more = own.length - mostNamed;
        return (
          <li key={kind}>
            <h3 className="bad">
              {words.refusal(kind)} · {own.length}
            </h3>
            <p className="dim">{words.remedy(kind)}</p>
            <p>
              {own
                .slice(0, mostNamed)
                .map(({ path }) => path)
                .join(', ')}
              {more > 0 && words.more(more)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
