import { Button, CopyButton, NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { builtInProtocol, builtInProtocols } from '@radscore/protocol';
import { useEffect, useMemo, useState } from 'react';
import { studyEngine } from '../../engine/engine.js';
import { DropArea } from '../../parts/drop-area.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { FileButtons } from '../../parts/file-buttons.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { demo, demoProtocol } from '../../state/demo-study.js';
import { runWholeStudy } from '../../state/run-whole-study.js';
import { useStore } from '../../state/store.js';
import {
  changeStudy,
  finishStudy,
  makeDemo,
  runCommand,
  shownCommand,
  study,
  studyInput,
  takeStudyFiles,
} from '../../state/study.js';
import { texts } from '../../texts/index.js';
import { Ahead } from './ahead.js';
import { DesignEditor } from './design-editor.js';
import { Going } from './going.js';
import { RunList } from './run-list.js';
import styles from './study.module.css';
import { StudyResult } from './study-result.js';

const words = texts.study;

/** A whole study in the tab. */
export default function StudyScreen() {
  const { protocol, cohort, features, files, ahead, done, stale, history } = useStore(study, (state) => state);
  const [view, setView] = useState<'design' | 'result'>('design');
  const [patients, setPatients] = useState<number>(demo.patients);
  const making = useWork();
  const planning = useWork();
  const running = useWork();
  const hasTable = cohort !== undefined || features !== undefined;

  // What is written is read again half a second after the last key.
  const start = useMemo(() => ({ protocol, cohort, features, files }), [protocol, cohort, features, files]);
  const [settled] = useDebouncedValue(start, 500);
  const { run: plan } = planning;
  useEffect(() => {
    if (settled.protocol === '') return;
    void plan(async () => {
      study.set({ ahead: undefined });
      study.set({ ahead: await studyEngine.ask('planAhead', studyInput()) });
    });
  }, [settled, plan]);

  const run = () =>
    running.run(async (control) => {
      const command = runCommand();
      finishStudy(await runWholeStudy(control), command);
      setView('result');
    });
  return (
    <DropArea onFiles={(given) => void takeStudyFiles(given)}>
      <div className={`${parts.sides} ${styles.screen}`}>
        <aside className={`${parts.side} ${styles.side}`} aria-label={words.design}>
          <h1 className="unseen">{words.title}</h1>
          <NativeSelect
            size="xs"
            label={words.design}
            value={builtInProtocols().find(({ id }) => builtInProtocol(id) === protocol)?.id ?? (protocol && 'own')}
            onChange={({ currentTarget: { value } }) => {
              const text = builtInProtocol(value);
              if (text !== undefined)
                changeStudy({ protocol: text }, `radscore study init ${value} --out protocol.yaml`);
            }}
            data={[
              { value: '', label: words.none, disabled: true },
              ...builtInProtocols().map(({ id, title }) => ({ value: id, label: title })),
              { value: 'own', label: words.own, disabled: true },
            ]}
          />
          <h2 className="heading">{words.data}</h2>
          <p className="dim">{words.dataText}</p>
          <FileButtons onFiles={(given) => void takeStudyFiles(given)} quiet />
          <ul className={parts.rows}>
            {cohort && <li>{`${words.cohort}: ${cohort.name}`}</li>}
            {features && <li>{`${words.features}: ${features.name}`}</li>}
            {files.size > 0 && <li>{words.images(files.size)}</li>}
          </ul>
          <h2 className="heading">{words.demo}</h2>
          <p className="dim">{words.demoText}</p>
          <div className={styles.demo}>
            <NumberInput
              size="xs"
              label={words.demoPatients}
              min={10}
              max={500}
              value={patients}
              onChange={(value) => setPatients(Number(value))}
            />
            <Button
              size="xs"
              variant="default"
              disabled={making.busy || running.busy}
              onClick={() => void making.run((control) => makeDemo({ ...demo, patients }, demoProtocol, control))}
            >
              {words.makeDemo}
            </Button>
          </div>
          <Going work={making} onStop={making.stop} />
          <Button
            fullWidth
            mt="md"
            disabled={!hasTable || protocol === '' || making.busy}
            loading={running.busy}
            onClick={run}
          >
            {words.run}
          </Button>
          {done !== undefined && <p className="dim">{words.again}</p>}
          <Going work={running} onStop={running.stop} />
          {running.error && <ErrorNotice error={running.error} onClose={running.forget} />}
          {making.error && <ErrorNotice error={making.error} onClose={making.forget} />}
          <RunList
            onOpen={(found) => {
              study.set({ done: found, stale: false });
              setView('result');
            }}
          />
          {history.length > 0 && (
            <>
              <h2 className="heading">{words.history}</h2>
              <ol className={styles.history}>
                {history.map((command, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows
                  <li key={i}>
                    <code>{shownCommand(command)}</code>
                  </li>
                ))}
              </ol>
              <CopyButton value={history.join('\n')}>
                {({ copied, copy }) => (
                  <Button size="compact-sm" variant="default" onClick={copy}>
                    {copied ? words.copied : words.copy}
                  </Button>
                )}
              </CopyButton>
            </>
          )}
        </aside>
        <div className={styles.content}>
          {done !== undefined && (
            <SegmentedControl
              size="xs"
              style={{ justifySelf: 'start', minHeight: 32 }}
              value={view}
              onChange={(value) => setView(value as typeof view)}
              data={[
                { value: 'design', label: words.protocolTab },
                { value: 'result', label: words.resultTab },
              ]}
            />
          )}
          {done !== undefined && view === 'result' ? (
            <StudyResult done={done} stale={stale} />
          ) : protocol === '' ? (
            <p className={styles.lead}>{words.lead}</p>
          ) : (
            <>
              {planning.error && <ErrorNotice error={planning.error} />}
              {ahead?.cohort && <Ahead cohort={ahead.cohort} />}
              <DesignEditor />
            </>
          )}
        </div>
      </div>
    </DropArea>
  );
}
