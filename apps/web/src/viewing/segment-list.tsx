import { ColorInput, Popover } from '@mantine/core';
import { voxelVolume } from '@radscore/image';
import { useState } from 'react';
import type { OpenCase } from '../state/open-case.js';
import { changeSegment, type Segment, segments } from '../state/segments.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import styles from './segment-list.module.css';
import { useMeasures } from './segment-measures.js';
import { view } from './view-state.js';

const words = texts.viewer;

/** The outlines of the case: name, colour, visibility, volume; of the active one its diameter and overlaps. */
export function SegmentList({ opened }: { readonly opened: OpenCase }) {
  const { list, active } = useStore(segments, (state) => state);
  const millilitres = voxelVolume(opened.image.geometry) / 1000;
  if (list.length === 0) return <p className="dim">{words.noSegments}</p>;
  return (
    <ul className={styles.list}>
      {list.map((segment) => (
        <li key={segment.id} className={styles.row} data-active={segment.id === active || undefined}>
          <input
            type="checkbox"
            className={styles.visible}
            aria-label={words.segmentVisible(segment.name)}
            checked={segment.visible}
            onChange={({ currentTarget }) => changeSegment(segment.id, { visible: currentTarget.checked })}
          />
          <Colour segment={segment} />
          <button
            type="button"
            className={styles.name}
            onClick={() => choose(segment)}
            aria-pressed={segment.id === active}
          >
            {segment.name}
          </button>
          <span className="number dim">{words.volume(segment.voxels * millilitres)}</span>
          {segment.id === active && <Measures segment={segment} list={list} millilitres={millilitres} />}
        </li>
      ))}
    </ul>
  );
}

/** Makes an outline the active one and goes to its middle. */
function choose({ id, box }: Segment): void {
  segments.set({ active: id });
  if (box === undefined) return;
  const [x, y, z] = box.lower.map((low, a) => Math.round((low + box.upper[a]) / 2));
  view.set({ cursor: [x, y, z] });
}

/** The colour of an outline; what changes it is made when it is asked for, as there may be a hundred outlines. */
function Colour({ segment: { id, name, colour } }: { readonly segment: Segment }) {
  const [open, setOpen] = useState(false);
  const swatch = (
    <button
      type="button"
      className={styles.swatch}
      aria-label={words.segmentColour(name)}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      <span style={{ background: colour }} />
    </button>
  );
  if (!open) return swatch;
  return (
    <Popover withArrow opened onChange={setOpen} returnFocus>
      <Popover.Target>{swatch}</Popover.Target>
      <Popover.Dropdown>
        <ColorInput
          aria-label={words.segmentColour(name)}
          value={colour}
          data-autofocus
          onChange={(next) => /^#[0-9a-f]{6}$/i.test(next) && changeSegment(id, { colour: next })}
          popoverProps={{ withinPortal: false }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Measures(props: {
  readonly segment: Segment;
  readonly list: readonly Segment[];
  readonly millilitres: number;
}) {
  const { segment, list, millilitres } = props;
  const measures = useMeasures(segment);
  if (segment.voxels === 0) return <span className={styles.more}>{words.empty}</span>;
  if (measures === undefined) return <span className={styles.more}>…</span>;
  const overlaps = measures.overlaps.flatMap(({ id, voxels }) => {
    const other = list.find((each) => each.id === id);
    const percent = Math.round((100 * voxels) / segment.voxels);
    return other === undefined ? [] : [words.overlap(other.name, words.volume(voxels * millilitres), percent)];
  });
  return (
    <span className={styles.more}>
      {measures.diameter !== undefined && <span>{words.diameter(measures.diameter)}</span>}
      {overlaps.length === 0 ? <span>{words.noOverlap}</span> : overlaps.map((each) => <span key={each}>{each}</span>)}
    </span>
  );
}
