import { Button, CloseButton, Group } from '@mantine/core';
import { type Entries, entriesSchema, type Folder, foldersSchema } from '@radscore/api';
import type { ErrorData } from '@radscore/core';
import { askForData, type DroppedFiles, folderFiles } from '@radscore/host-web';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts/index.js';
import { ErrorNotice } from './error-notice.js';
import styles from './folder-browser.module.css';
import { useWork } from './use-work.js';
import { Waiting } from './waiting.js';

const words = texts.folders;

export interface FolderAction {
  readonly label: string;
  readonly onFiles: (files: DroppedFiles) => void;
}

interface FolderBrowserProps {
  readonly actions: readonly FolderAction[];
  readonly onClose: () => void;
}

/** Chooses a folder, or a file, among those that the app was given. */
export default function FolderBrowser({ actions, onClose }: FolderBrowserProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const work = useWork();
  const [roots, setRoots] = useState<readonly Folder[]>();
  const [root, setRoot] = useState<Folder>();
  const [path, setPath] = useState<readonly string[]>([]);
  const [entries, setEntries] = useState<Entries>();
  const [leftOut, setLeftOut] = useState<{ readonly files: DroppedFiles; readonly problems: readonly ErrorData[] }>();
  const { run } = work;
  const go = (to: Folder, below: readonly string[]) =>
    run(async () => {
      const query = encodeURIComponent(below.join('/'));
      setEntries(await askForData(entriesSchema, `/api/folders/${to.id}/entries?path=${query}`));
      setRoot(to);
      setPath(below);
      setLeftOut(undefined);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    void run(async () => {
      const { folders } = await askForData(foldersSchema, '/api/folders');
      setRoots(folders);
      if (folders.length === 1) await go(folders[0], []);
    });
  }, []);
  const hand = (action: FolderAction, files: DroppedFiles) => {
    onClose();
    action.onFiles(files);
  };
  const take = (action: FolderAction) =>
    run(async () => {
      const found = await folderFiles(root!.id, path.join('/'));
      if (found.problems.length === 0 || leftOut !== undefined) hand(action, found.files);
      else setLeftOut(found);
    });
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="folders" onClose={onClose}>
      <div className={styles.browser}>
        <div className={styles.head}>
          <h2 id="folders">{words.title}</h2>
          <CloseButton aria-label={words.close} onClick={onClose} />
        </div>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
        {roots?.length === 0 && <p className="dim">{words.none}</p>}
        {root !== undefined && (
          <nav aria-label={words.place} className={styles.place}>
            <Button size="compact-sm" variant="subtle" onClick={() => void go(root, [])} title={root.path}>
              {root.name}
            </Button>
            {path.map((name, i) => (
              <Button
                key={path.slice(0, i + 1).join('/')}
                size="compact-sm"
                variant="subtle"
                onClick={() => void go(root, path.slice(0, i + 1))}
              >
                / {name}
              </Button>
            ))}
          </nav>
        )}
        <ul className={styles.entries} aria-label={words.entries}>
          {root === undefined &&
            roots?.map((each) => (
              <li key={each.id}>
                <button type="button" onClick={() => void go(each, [])}>
                  {each.name}/
                </button>
                <span className="dim">{each.path}</span>
              </li>
            ))}
          {entries?.folders.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => void go(root!, [...path, name])}>
                {name}/
              </button>
            </li>
          ))}
          {entries?.files.slice(0, most).map(({ path: name, size }) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  const file = { folder: root!.id, path: [...path, name].join('/'), size };
                  hand(actions[0], new Map([[name, file]]));
                }}
              >
                {name}
              </button>
              <span className="dim number">{words.size(size)}</span>
            </li>
          ))}
        </ul>
        {entries !== undefined && entries.files.length > most && (
          <p className="dim">{words.more(entries.files.length - most)}</p>
        )}
        {leftOut?.problems.slice(0, 3).map((problem) => (
          <ErrorNotice key={`${problem.code} ${problem.place.file}`} error={problem} />
        ))}
        {leftOut && <p className="warn">{words.leftOut(leftOut.problems.length)}</p>}
        {root !== undefined && (
          <Group gap="xs">
            {actions.map((action, i) => (
              <Button
                key={action.label}
                {...(i > 0 && { variant: 'default' })}
                loading={work.busy}
                onClick={() => void take(action)}
              >
                {action.label}
              </Button>
            ))}
          </Group>
        )}
        {work.busy && <Waiting label={words.reading} size="sm" />}
      </div>
    </dialog>
  );
}

/** So many files of a folder are shown. */
const most = 500;
