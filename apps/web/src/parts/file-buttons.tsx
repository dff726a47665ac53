import { Button, FileButton, Group } from '@mantine/core';
import { type DroppedFiles, filesOfDialog } from '@radscore/host-web';
import { lazy, Suspense, useRef, useState } from 'react';
import { hasApp, mode } from '../state/mode.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';

const FolderBrowser = lazy(() => import('./folder-browser.js'));

interface FileButtonsProps {
  readonly onFiles: (files: DroppedFiles) => void;
  readonly busy?: boolean;
  readonly quiet?: boolean;
}

/** Chooses files or a folder in the browser's dialog, or among the folders of the app. */
export function FileButtons({ onFiles, busy = false, quiet = false }: FileButtonsProps) {
  const folder = useRef<HTMLInputElement>(null);
  const app = useStore(mode, hasApp);
  const [browsing, setBrowsing] = useState(false);
  const variant = quiet ? 'default' : 'filled';
  const size = quiet ? 'compact-sm' : 'sm';
  return (
    <Group gap="xs">
      <FileButton
        multiple
        onChange={(files) => files.length > 0 && onFiles(new Map(files.map((each) => [each.name, each])))}
      >
        {(props) => (
          <Button {...props} variant={variant} size={size} loading={busy}>
            {texts.files.openFiles}
          </Button>
        )}
      </FileButton>
      <Button variant="default" size={size} loading={busy} onClick={() => folder.current?.click()}>
        {texts.files.openFolder}
      </Button>
      {app && (
        <Button variant="default" size={size} loading={busy} onClick={() => setBrowsing(true)}>
          {texts.folders.open}
        </Button>
      )}
      {browsing && (
        <Suspense>
          <FolderBrowser actions={[{ label: texts.folders.openAll, onFiles }]} onClose={() => setBrowsing(false)} />
        </Suspense>
      )}
      <input
        ref={folder}
        type="file"
        hidden
        // React does not know the attribute that lets a folder be chosen.
        {...{ webkitdirectory: '' }}
        onChange={({ currentTarget: input }) => {
          if (input.files !== null && input.files.length > 0) onFiles(filesOfDialog(input.files));
          input.value = '';
        }}
      />
    </Group>
  );
}
