import { Button } from '@mantine/core';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { openCase, openPhantom } from '../../state/open-case.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';

const words = texts.viewer;

/** Images and their outlines, looked at. */
export default function ViewerScreen() {
  const opened = useStore(openCase, (state) => state.opened);
  const work = useWork();
  if (opened === undefined) {
    return (
      <EmptyState title={words.emptyTitle} text={words.emptyText}>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
        <Button loading={work.busy} onClick={() => work.run(({ onProgress }) => openPhantom('1', onProgress))}>
          {texts.start.tryButton}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <ul>
        {opened.segments.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
