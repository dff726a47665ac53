import { Button, FileButton, Group } from '@mantine/core';
import { type DroppedFiles, filesOfDialog } from '@radscore/host-web';
import { useRef } from 'react';
import { texts } from '../texts/index.js';

interface FileButtonsProps {
  readonly onFiles: (files: DroppedFiles) => void;
  readonly busy?: boolean;
  readonly quiet?: boolean;
}

/** Chooses files or a folder in the browser's dialog. */
export function FileButtons({ onFiles, busy = false, quiet = false }: FileButtonsProps) {
  const folder = useRef<HTMLInputElement>(null);
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
