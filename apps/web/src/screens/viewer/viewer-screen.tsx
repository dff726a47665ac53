import { Button, Group } from '@mantine/core';
import type { DroppedFiles } from '@radscore/host-web';
import { DropArea } from '../../parts/drop-area.js';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { FileButtons } from '../../parts/file-buttons.js';
import { KeptHere } from '../../parts/kept-here.js';
import parts from '../../parts/parts.module.css';
import { Reopen } from '../../parts/reopen.js';
import { useWork, type Work } from '../../parts/use-work.js';
import { Waiting } from '../../parts/waiting.js';
import { openCase, openPhantom, takeFiles } from '../../state/open-case.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { FourUp } from '../../viewing/four-up.js';
import { drawMeasurements, measuringTool } from '../../viewing/measuring-tool.js';
import { SegmentList } from '../../viewing/segment-list.js';
import { Toolbar } from '../../viewing/toolbar.js';
import { usePresetKeys } from '../../viewing/use-preset-keys.js';
import { view } from '../../viewing/view-state.js';
import { Identity } from './identity.js';
import { SeriesList } from './series-list.js';
import styles from './viewer.module.css';

const words = texts.viewer;

/** Images and their outlines, looked at. */
export default function ViewerScreen() {
  const { opened, listing } = useStore(openCase, (state) => state);
  const work = useWork();
  usePresetKeys();
  const take = (files: DroppedFiles) => void work.run(({ onProgress }) => takeFiles(files, onProgress));
  if (opened === undefined && listing === undefined) {
    return (
      <DropArea onFiles={take}>
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <Reopen />
          {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
          <Group justify="center">
            <FileButtons onFiles={take} busy={work.busy} />
            <Button
              variant="default"
              loading={work.busy}
              onClick={() => work.run(({ onProgress }) => openPhantom('1', onProgress))}
            >
              {texts.start.tryButton}
            </Button>
          </Group>
          <Busy work={work} />
        </EmptyState>
      </DropArea>
    );
  }
  return (
    <DropArea onFiles={take}>
      <div className={parts.sides}>
        <aside className={parts.side} aria-label={words.series}>
          <h1 className="unseen">{words.title}</h1>
          {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
          <Busy work={work} />
          {opened && <Identity opened={opened} />}
          {opened && <KeptHere opened={opened} />}
          {listing && <SeriesList listing={listing} opened={opened} work={work} />}
          {opened && (
            <>
              <h2 className="heading">{words.segments}</h2>
              <SegmentList opened={opened} />
              {opened.notes.length > 0 && (
                <>
                  <h2 className="heading">{words.notes}</h2>
                  <ul className={styles.notes}>
                    {opened.notes.map((note) => (
                      <li key={`${note.code} ${note.place.field ?? ''} ${note.message}`}>{note.message}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}
          <h2 className="heading">{words.next}</h2>
          <FileButtons onFiles={take} quiet busy={work.busy} />
        </aside>
        <div className={parts.stage}>
          <Toolbar />
          {opened ? <Stage /> : <p className={`dim ${styles.nothing}`}>{words.nothingShown}</p>}
        </div>
      </div>
    </DropArea>
  );
}

/** The planes with the tool of the left button. */
function Stage() {
  const opened = useStore(openCase, (state) => state.opened)!;
  const tool = useStore(view, (state) => state.tool);
  const measurements = useStore(view, (state) => state.measurements);
  const measuring = tool === 'distance' || tool === 'ellipse' ? measuringTool(tool) : undefined;
  return <FourUp opened={opened} tool={measuring} decorate={drawMeasurements(opened.image, measurements)} />;
}

function Busy({ work }: { readonly work: Work }) {
  if (!work.busy) return null;
  const { progress } = work;
  return (
    <div className={styles.busy}>
      <Waiting label={progress === undefined ? words.reading : words.listing(progress.done, progress.total)} shown />
    </div>
  );
}
