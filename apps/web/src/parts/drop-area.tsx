import { type DroppedFiles, filesOfDrop } from '@radscore/host-web';
import { type DragEvent, type ReactNode, useState } from 'react';
import { texts } from '../texts/index.js';
import styles from './parts.module.css';

interface DropAreaProps {
  readonly onFiles: (files: DroppedFiles) => void;
  readonly children: ReactNode;
}

/** A screen onto which files, folders and archives can be dropped. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons for files do the same without a mouse
    <div
      className={styles.drop}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void filesOfDrop(event.dataTransfer).then((files) => files.size > 0 && onFiles(files));
      }}
    >
      {children}
      {isOver && <div className={styles.over}>{texts.files.drop}</div>}
    </div>
  );
}
