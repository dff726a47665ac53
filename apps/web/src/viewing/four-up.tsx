import type { OpenCase } from '../state/open-case.js';
import type { Segment } from '../state/segments.js';
import { useStore } from '../state/store.js';
import type { PaneTool } from './pane-tool.js';
import type { PlaneName } from './planes.js';
import { SlicePane } from './slice-pane.js';
import { ThreeD } from './three-d.js';
import { view } from './view-state.js';
import styles from './viewing.module.css';

interface FourUpProps {
  readonly opened: OpenCase;
  readonly tool?: PaneTool | undefined;
  readonly decorate?: PaneTool['draw'];
  readonly extra?: readonly Segment[];
}

const others: readonly PlaneName[] = ['axial', 'coronal', 'sagittal'];

/** Axial large, coronal, sagittal and 3D beside it; or one of them alone. A single slice is shown alone. */
export function FourUp({ opened, ...rest }: FourUpProps) {
  const alone = useStore(view, (state) => state.alone);
  const only = others.find((name) => opened.planes[name].slices === 1);
  const single = only ?? alone;
  const pane = (name: PlaneName, large: boolean) => (
    <SlicePane key={name} opened={opened} name={name} large={large} {...rest} />
  );
  const depth = <ThreeD key="3d" geometry={opened.image.geometry} />;
  if (single !== undefined) {
    return (
      <div className={styles.grid} data-alone>
        {single === '3d' ? depth : pane(single, true)}
      </div>
    );
  }
  return (
    <div className={styles.grid}>
      {others.map((name) => pane(name, name === 'axial'))}
      {depth}
    </div>
  );
}
