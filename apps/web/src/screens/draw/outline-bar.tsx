import { Button, Group, TextInput } from '@mantine/core';
import { addSegment, removeSegment, renameSegment } from '../../state/edits.js';
import type { OpenCase } from '../../state/open-case.js';
import { activeOf, segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { SegmentList } from '../../viewing/segment-list.js';
import styles from './draw.module.css';

const words = texts.draw;

/** The outlines: chosen, begun, named, taken away. */
export function OutlineBar({ opened }: { readonly opened: OpenCase }) {
  const count = useStore(segments, (state) => state.list.length);
  const active = useStore(segments, activeOf);
  return (
    <>
      <h2 className="heading">{words.outlines}</h2>
      <div className={styles.list}>
        <SegmentList opened={opened} />
      </div>
      <Group gap="xs" align="end" mt={6}>
        <Button size="compact-sm" variant="default" onClick={() => addSegment(words.newName(count + 1))}>
          {words.newOutline}
        </Button>
        {active && (
          <>
            <TextInput
              size="xs"
              className={styles.name}
              aria-label={words.name}
              value={active.name}
              onChange={(event) => renameSegment(active.id, event.currentTarget.value)}
            />
            <Button size="compact-sm" variant="default" onClick={() => removeSegment(active.id)}>
              {words.remove}
            </Button>
          </>
        )}
      </Group>
      {active === undefined && <p className="warn">{words.chooseFirst}</p>}
    </>
  );
}
