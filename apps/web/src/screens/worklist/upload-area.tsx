import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DropArea } from '../../parts/drop-area.js';
import { may, session } from '../../state/hospital.js';
import { useStore } from '../../state/store.js';
import { startUpload, upload } from '../../state/upload.js';
import { texts } from '../../texts/index.js';
import { PullDoor } from './pull-door.js';
import styles from './upload.module.css';
import { UploadPanel } from './upload-panel.js';

/** Stands around the worklist: who may send images in drops them on it, or opens what sends them or fetches them from an archive. */
export function UploadArea({ children }: { readonly children: ReactNode }) {
  const isAllowed = useStore(session, () => may('store'));
  const isBegun = useStore(upload, ({ busy, files }) => busy || files.length > 0);
  const [isOpen, setOpen] = useState(false);
  const mayFetch = useStore(session, () => may('approve'));
  const pull = mayFetch && <PullDoor />;
  if (!isAllowed)
    return (
      <>
        <div className={styles.area}>{pull}</div>
        {children}
      </>
    );
  const send = (files: Parameters<typeof startUpload>[0]) => {
    setOpen(true);
    void startUpload(files);
  };
  return (
    <DropArea onFiles={send}>
      <div className={styles.area}>
        {isOpen || isBegun ? (
          <UploadPanel onClose={() => setOpen(false)} />
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            {texts.upload.open}
          </Button>
        )}
        {pull}
      </div>
      {children}
    </DropArea>
  );
}
