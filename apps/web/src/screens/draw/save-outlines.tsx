import { Button, Group } from '@mantine/core';
import { ask } from '../../engine/engine.js';
import { download } from '../../parts/download.js';
import type { Work } from '../../parts/use-work.js';
import { edits } from '../../state/edits.js';
import { type Segment, segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';

const words = texts.draw;

/** Outlines as files. */
export function SaveOutlines({ active, work }: { readonly active: Segment | undefined; readonly work: Work }) {
  const list = useStore(segments, (state) => state.list);
  const unsaved = useStore(edits, (state) => state.unsaved);
  const saveSeg = () =>
    work.run(async () => {
      const outlines = list.map(({ id, colour }) => ({ id, colour }));
      download('outlines.dcm', await ask('saveOutlines', { format: 'seg', outlines }));
      edits.set({ unsaved: false });
    });
  const saveNifti = () =>
    work.run(async () =>
      download(`${active!.name}.nii`, await ask('saveOutlines', { format: 'nifti', id: active!.id })),
    );
  return (
    <>
      <h2 className="heading">{words.save}</h2>
      <Group gap="xs">
        <Button size="compact-sm" disabled={list.length === 0} onClick={() => void saveSeg()}>
          {words.saveSeg}
        </Button>
        <Button size="compact-sm" variant="default" disabled={active === undefined} onClick={() => void saveNifti()}>
          {words.saveNifti}
        </Button>
      </Group>
      {unsaved && <p className="warn">{words.unsaved}</p>}
    </>
  );
}
