import { Button, Group, Progress } from '@mantine/core';
import type { Run } from '@radscore/api';
import type { ErrorData } from '@radscore/core';
import { useEffect } from 'react';
import type { StudyDone } from '../../engine/calls/run-study.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { changeRun, isGoing, openRun, serverRuns, watchRuns } from '../../state/server-runs.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';

const words = texts.study;

/** The runs of the app on this computer, those too that were started before the page was opened. Nothing where there are none. */
export function RunList({ onOpen }: { readonly onOpen: (done: StudyDone) => void }) {
  const runs = useStore(serverRuns, (state) => state.runs);
  const work = useWork();
  const going = runs.some(isGoing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched again when one has started
  useEffect(watchRuns, [going]);
  const shown = runs.filter(({ state }) => state !== 'draft');
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.runs}>
      <h2 className="heading">{words.runs}</h2>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <ul className={styles.runs}>
        {shown.map((run) => (
          <li key={run.id}>
            <b>{run.title}</b>
            <span className="dim number">{new Date(run.created).toLocaleString()}</span>
            <How run={run} />
            <Group gap={6}>
              {run.state === 'done' && (
                <Button size="compact-xs" onClick={() => void work.run(async () => onOpen(await openRun(run)))}>
                  {words.openRun}
                </Button>
              )}
              {isGoing(run) ? (
                <Button size="compact-xs" variant="default" onClick={() => void work.run(() => changeRun.stop(run.id))}>
                  {words.stop}
                </Button>
              ) : (
                <>
                  {run.state !== 'done' && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => void work.run(() => changeRun.goOn(run.id))}
                    >
                      {words.goOn}
                    </Button>
                  )}
                  <Button
                    size="compact-xs"
                    variant="default"
                    title={run.folder}
                    onClick={() => void work.run(() => changeRun.remove(run.id))}
                  >
                    {words.deleteRun}
                  </Button>
                </>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}

function How({ run: { state, resumed, progress, error } }: { readonly run: Run }) {
  return (
    <>
      <span role="status">
        {words.runStates[state]}
        {resumed && ` · ${words.resumed}`}
        {progress !== undefined &&
          ` · ${words.stages[progress.stage] ?? progress.stage} ${progress.done} / ${progress.total}`}
      </span>
      {progress !== undefined && (
        <Progress
          value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total}
          aria-label={words.stages[progress.stage] ?? progress.stage}
        />
      )}
      {error !== undefined && <ErrorNotice error={error as ErrorData} />}
    </>
  );
}
