import { Button, Checkbox } from '@mantine/core';
import type { OpenCase } from '../state/open-case.js';
import { useStore } from '../state/store.js';
import { keepImages, openAsGiven, work } from '../state/work.js';
import { texts } from '../texts/index.js';
import { ErrorNotice } from './error-notice.js';
import { useWork } from './use-work.js';
import { timeText, workName } from './work-name.js';

const words = texts.kept;

/** What is kept of the case that is open, and what has come back of it. */
export function KeptHere({ opened }: { readonly opened: OpenCase }) {
  const { id, images, broughtBack, expected } = useStore(work, (state) => state);
  const own = useWork();
  if (id === undefined) return null;
  return (
    <>
      {own.error && <ErrorNotice error={own.error} onClose={own.forget} />}
      {expected && <p className="warn">{words.others(workName(expected), timeText(expected.at))}</p>}
      {broughtBack !== undefined && (
        <div role="status">
          <p className="dim">{words.broughtBack(timeText(broughtBack))}</p>
          <Button size="compact-xs" variant="default" loading={own.busy} onClick={() => void own.run(openAsGiven)}>
            {words.asGiven}
          </Button>
        </div>
      )}
      {'image' in opened.from && (
        <Checkbox
          size="xs"
          label={words.keep}
          description={words.keepHint}
          checked={images}
          disabled={own.busy}
          onChange={({ currentTarget: { checked } }) => void own.run(() => keepImages(checked))}
        />
      )}
    </>
  );
}
