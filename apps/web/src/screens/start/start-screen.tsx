import { Button, CloseButton, Group } from '@mantine/core';
import type { Progress } from '@radscore/core';
import type { DroppedFiles } from '@radscore/host-web';
import { lazy, Suspense, useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { timeText, workName } from '../../parts/work-name.js';
import { goTo } from '../../shell/route.js';
import { takeCohortFiles } from '../../state/cohort.js';
import { forgetAll, keeping } from '../../state/kept.js';
import { hasApp, mode } from '../../state/mode.js';
import { takeFiles } from '../../state/open-case.js';
import { type RecentWork, recent } from '../../state/recent.js';
import { useStore } from '../../state/store.js';
import { takeStudyFiles } from '../../state/study.js';
import { forgetWork, reopen } from '../../state/work.js';
import { texts } from '../../texts/index.js';
import styles from './start.module.css';
import { TryIt } from './try-it.js';

const FolderBrowser = lazy(() => import('../../parts/folder-browser.js'));

const words = texts.start;

interface Taking {
  readonly onProgress: (progress: Progress) => void;
}

/** Where somebody begins: a patient to try, own images, or what was done before. */
export default function StartScreen() {
  const work = useWork();
  const app = useStore(mode, hasApp);
  const [browsing, setBrowsing] = useState(false);
  const list = useStore(recent, (state) => state.list);
  const isKept = useStore(keeping, ({ state }) => state === 'kept' || state === 'full');
  const again = (before: RecentWork) =>
    work.run(async ({ onProgress }) => {
      await reopen(before, onProgress);
      goTo('viewer');
    });
  const take = (route: string, takeThem: (files: DroppedFiles, control: Taking) => Promise<void>) => {
    return (files: DroppedFiles) =>
      void work.run(async (control) => {
        await takeThem(files, control);
        goTo(route);
      });
  };
  const uses = [
    { label: words.useImages, onFiles: take('viewer', (files, { onProgress }) => takeFiles(files, onProgress)) },
    { label: words.useCohort, onFiles: take('cohort', (files, { onProgress }) => takeCohortFiles(files, onProgress)) },
    { label: words.useStudy, onFiles: take('study', (files) => takeStudyFiles(files)) },
  ];
  return (
    <div className="page">
      <div>
        <h1 className={styles.title}>{words.heading}</h1>
        <p className="dim">{app ? words.leadApp : words.lead}</p>
      </div>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <div className={styles.cards}>
        <TryIt />
        {app && (
          <section className="card">
            <h2>{words.foldersHeading}</h2>
            <p className="dim">{words.foldersText}</p>
            <Button onClick={() => setBrowsing(true)}>{words.foldersButton}</Button>
          </section>
        )}
        <section className="card">
          <h2>{words.openHeading}</h2>
          <p className="dim">{words.openText}</p>
          <Button variant="default" onClick={() => goTo('viewer')}>
            {words.openButton}
          </Button>
        </section>
        <section className="card">
          <h2>{words.scoreHeading}</h2>
          <p className="dim">{words.scoreText}</p>
          <Button variant="default" onClick={() => goTo('predict')}>
            {words.scoreButton}
          </Button>
        </section>
        <section className="card">
          <h2>{words.studyHeading}</h2>
          <p className="dim">{words.studyText}</p>
          <Group gap="xs">
            <Button variant="default" onClick={() => goTo('study')}>
              {words.studyButton}
            </Button>
            <Button variant="default" onClick={() => goTo('cohort')}>
              {words.cohortButton}
            </Button>
          </Group>
        </section>
      </div>
      {browsing && (
        <Suspense>
          <FolderBrowser actions={uses} onClose={() => setBrowsing(false)} />
        </Suspense>
      )}
      <section className="card">
        <h2>{words.recentHeading}</h2>
        {list.length === 0 && <p className="dim">{words.recentNone}</p>}
        <ul className={styles.recent}>
          {list.map((each) => (
            <li key={each.id}>
              <Button variant="subtle" size="compact-sm" onClick={() => again(each)}>
                {workName(each)}
              </Button>
              <span className="dim">
                {each.kind === 'images' && (each.kept ? words.recentKept : words.recentNotKept)}
              </span>
              <span className="dim number">{timeText(each.at)}</span>
              <CloseButton
                size="sm"
                aria-label={words.recentDeleteOne(workName(each))}
                disabled={!isKept}
                onClick={() => void work.run(() => forgetWork(each.id))}
              />
            </li>
          ))}
        </ul>
        <div className={styles.where}>
          <p className="dim">{words.recentWhere}</p>
          <Button variant="default" size="compact-sm" onClick={() => void forgetAll()} disabled={!isKept}>
            {words.recentDelete}
          </Button>
        </div>
      </section>
    </div>
  );
}
