import { useEffect, useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { KeptHere } from '../../parts/kept-here.js';
import { NeedsCase } from '../../parts/needs-case.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { operate, redo, undo } from '../../state/edits.js';
import { keeping } from '../../state/kept.js';
import { type OpenCase, openCase } from '../../state/open-case.js';
import { activeOf, segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { FourUp } from '../../viewing/four-up.js';
import type { PanePoint, PaneTool } from '../../viewing/pane-tool.js';
import { voxelAt } from '../../viewing/slice-pane.js';
import { Toolbar } from '../../viewing/toolbar.js';
import { usePresetKeys } from '../../viewing/use-preset-keys.js';
import styles from './draw.module.css';
import { brushTool, outlineTool } from './drawing-tools.js';
import { Operations } from './operations.js';
import { OutlineBar } from './outline-bar.js';
import { RunNetwork } from './run-network.js';
import { SaveOutlines } from './save-outlines.js';
import { SecondReader } from './second-reader.js';
import { type DrawSettings, firstSettings, ToolBox } from './tool-box.js';

const words = texts.draw;

/** Outlines, drawn and corrected. */
export default function DrawScreen() {
  const opened = useStore(openCase, (state) => state.opened);
  if (opened === undefined) return <NeedsCase title={words.emptyTitle} text={words.emptyText} />;
  return <Drawing opened={opened} />;
}

function Drawing({ opened }: { readonly opened: OpenCase }) {
  const active = useStore(segments, activeOf);
  const [settings, setSettings] = useState<DrawSettings>(firstSettings);
  const [at, setAt] = useState<PanePoint>();
  const [points, setPoints] = useState<readonly PanePoint[]>([]);
  const work = useWork();
  usePresetKeys();
  const readOnly = useStore(keeping, ({ state }) => state === 'other-tab');
  useUndoKeys(!readOnly);

  const { image } = opened;
  const { tool, radius, through, only, tolerance, limit } = settings;
  const id = active?.id;
  let paneTool: PaneTool | undefined;
  if (id === undefined || readOnly) paneTool = undefined;
  else if (tool === 'brush' || tool === 'erase') {
    const range = only === undefined || tool === 'erase' ? undefined : only;
    paneTool = brushTool(id, image, tool === 'brush' ? 1 : 0, { radius, through, only: range }, setAt, at);
  } else if (tool === 'fill' || tool === 'cut') {
    paneTool = outlineTool(id, image.geometry, tool === 'fill' ? 1 : 0, points, setPoints);
  } else if (tool === 'grow') {
    const grow = (point: PanePoint) => {
      const seed = voxelAt(point);
      if (seed === undefined) return;
      const [columns, rows] = image.geometry.size;
      const value = image.data[seed[0] + columns * (seed[1] + rows * seed[2])];
      void work.run(() => operate(id, { kind: 'grow', seed, low: value - tolerance, high: value + tolerance, limit }));
    };
    paneTool = { down: grow };
  }

  return (
    <div className={parts.sides}>
      <aside className={parts.side} aria-label={words.title}>
        <h1 className="unseen">{words.title}</h1>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
        <KeptHere opened={opened} />
        {readOnly && <p className="warn">{words.readOnly}</p>}
        <fieldset className={styles.changing} disabled={readOnly}>
          <OutlineBar opened={opened} />
          <ToolBox settings={settings} onChange={setSettings} />
          <Operations active={active} opened={opened} work={work} />
          <RunNetwork opened={opened} />
        </fieldset>
        <SecondReader active={active} readOnly={readOnly} />
        <SaveOutlines active={active} work={work} />
      </aside>
      <div className={parts.stage}>
        <Toolbar withTools={false} />
        <FourUp opened={opened} tool={paneTool} />
      </div>
    </div>
  );
}

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), unless something is being typed. */
function useUndoKeys(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input[type=text], textarea');
      if (!(event.ctrlKey || event.metaKey) || isTyping) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [on]);
}
