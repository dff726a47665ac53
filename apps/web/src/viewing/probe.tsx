import { formatFixed, formatSignificant } from '@radscore/stats';
import type { OpenCase } from '../state/open-case.js';
import { segments } from '../state/segments.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { positionText } from './position-text.js';
import { pointer, view } from './view-state.js';
import styles from './viewing.module.css';

/** What is under the pointer, or at the crosshair: place in mm, voxel, value, all outlines. */
export function Probe({ opened }: { readonly opened: OpenCase }) {
  const cursor = useStore(view, (state) => state.cursor);
  const pointed = useStore(pointer, (state) => state.voxel);
  const voxel = pointed ?? cursor;
  const list = useStore(segments, (state) => state.list);
  const { geometry, data, unit } = opened.image;
  const [columns, rows] = geometry.size;
  const index = voxel[0] + columns * (voxel[1] + rows * voxel[2]);
  const value = data[index];
  const names = list.filter(({ bits }) => ((bits[index >> 3] >> (index & 7)) & 1) === 1).map(({ name }) => name);
  const parts = [
    ...(opened.oriented ? [positionText(geometry, voxel)] : []),
    `[${voxel.join(' ')}]`,
    `${Number.isInteger(value) ? formatFixed(value, 0) : formatSignificant(value, 5)} ${unit ?? texts.viewer.grey}`,
    ...(names.length > 0 ? [names.join(', ')] : []),
  ];
  return (
    <span className={styles.bottomRight} data-testid="probe">
      {parts.join(' · ')}
    </span>
  );
}
