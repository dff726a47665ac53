import { Button, Group } from '@mantine/core';
import { goTo } from '../shell/route.js';
import { openPhantom } from '../state/open-case.js';
import { texts } from '../texts/index.js';
import { EmptyState } from './empty-state.js';
import { ErrorNotice } from './error-notice.js';
import { Reopen } from './reopen.js';
import { useWork } from './use-work.js';

/** A screen that needs an open case, when there is none. */
export function NeedsCase({ title, text }: { readonly title: string; readonly text: string }) {
  const work = useWork();
  return (
    <EmptyState title={title} text={text}>
      <Reopen />
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <Group justify="center">
        <Button onClick={() => goTo('viewer')}>{texts.start.openButton}</Button>
        <Button
          variant="default"
          loading={work.busy}
          onClick={() => work.run(({ onProgress }) => openPhantom('1', onProgress))}
        >
          {texts.start.tryButton}
        </Button>
      </Group>
    </EmptyState>
  );
}
