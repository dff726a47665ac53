import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Operation } from '../../engine/calls/edit-segment.js';
import type { Work } from '../../parts/use-work.js';
import { edits, operate, redo, undo } from '../../state/edits.js';
import type { OpenCase } from '../../state/open-case.js';
import type { Segment } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { scroll } from '../../viewing/moving.js';
import { view } from '../../viewing/view-state.js';
import styles from './draw.module.css';

const words = texts.draw;

interface OperationsProps {
  readonly active: Segment | undefined;
  readonly opened: OpenCase;
  readonly work: Work;
}

/** What changes the active outline as a whole, on axial slices where slices matter; undo and redo. */
export function Operations({ active, opened, work }: OperationsProps) {
  const { done, undone } = useStore(edits, (state) => state);
  const [width, setWidth] = useState(2);
  const plane = opened.planes.axial;
  const axis = plane.normal;
  const off = active === undefined || work.busy;
  const run = (operation: Operation) => void work.run(() => operate(active!.id, operation));
  const copyNext = () => {
    const from = view.get().cursor[axis];
    const to = from + 1;
    if (to >= plane.slices) return;
    run({ kind: 'copySlice', axis, from, to });
    scroll(plane, 1);
  };
  const button = (label: string, onClick: () => void, disabled = off) => (
    <Button size="compact-sm" variant="default" disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <>
      <h2 className="heading">{words.operations}</h2>
      <div className={styles.buttons}>
        {button(words.interpolate, () => run({ kind: 'interpolate', axis }))}
        {button(words.fillHoles, () => run({ kind: 'fillHoles', axis }))}
        {button(words.largest, () => run({ kind: 'largest' }))}
        {button(words.copyNext, copyNext)}
        {button(words.smooth, () => run({ kind: 'smooth', width }))}
        <NumberInput
          size="xs"
          aria-label={words.smoothWidth}
          suffix=" mm"
          min={0}
          step={0.5}
          value={width}
          onChange={(next) => typeof next === 'number' && setWidth(next)}
        />
        {button(words.undo, undo, done.length === 0)}
        {button(words.redo, redo, undone.length === 0)}
      </div>
    </>
  );
}
