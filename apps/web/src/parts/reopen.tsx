import { Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { recent, wanted } from '../state/recent.js';
import { useStore } from '../state/store.js';
import { reopen } from '../state/work.js';
import { texts } from '../texts/index.js';
import { ErrorNotice } from './error-notice.js';
import { useWork } from './use-work.js';
import { Waiting } from './waiting.js';
import { timeText, workName } from './work-name.js';

const words = texts.kept;

/** On a screen without a case: opens what this tab had open before a reload, or asks for its files where they were not kept. */
export function Reopen() {
  const id = useStore(wanted, (state) => state.id);
  const before = useStore(recent, ({ list }) => list.find((each) => each.id === id));
  const work = useWork();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || before === undefined || (before.kind === 'images' && !before.kept)) return;
    begun.current = true;
    void work.run(async ({ onProgress }) => void (await reopen(before, onProgress)));
  }, [before, work.run]);
  if (work.error) return <ErrorNotice error={work.error} onClose={work.forget} />;
  if (work.busy)
    return (
      <Group justify="center">
        <Waiting label={words.reopening} shown />
      </Group>
    );
  if (before === undefined || before.kind === 'phantom' || before.kept) return null;
  return <p role="status">{words.again(workName(before), timeText(before.at))}</p>;
}
