import { Button, SegmentedControl, Slider, Switch } from '@mantine/core';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { presetOf, presets } from './presets.js';
import styles from './toolbar.module.css';
import { overlay, type Tool, view } from './view-state.js';

const words = texts.viewer;
const tools: readonly Tool[] = ['crosshair', 'window', 'distance', 'ellipse'];

/** Tools of the left button, windows and how outlines are drawn. */
export function Toolbar({ withTools = true }: { readonly withTools?: boolean }) {
  const tool = useStore(view, (state) => state.tool);
  const window = useStore(view, (state) => state.window);
  const hasMeasurements = useStore(view, (state) => state.measurements.length > 0);
  const { mode, opacity, crosshair } = useStore(overlay, (state) => state);
  const chosen = presetOf(window);
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.title}>
      {withTools && (
        <SegmentedControl
          size="xs"
          aria-label={words.tools}
          data={tools.map((value) => ({ value, label: words.tool[value] }))}
          value={tool}
          onChange={(next) => view.set({ tool: next as Tool })}
        />
      )}
      {hasMeasurements && (
        <Button size="compact-xs" variant="default" onClick={() => view.set({ measurements: [] })}>
          {words.clearMeasurements}
        </Button>
      )}
      <fieldset className={styles.group} aria-label={words.windows}>
        {presets.map(({ name, width, level }, i) => (
          <Button
            key={name}
            size="compact-xs"
            variant={i === chosen ? 'light' : 'default'}
            aria-pressed={i === chosen}
            title={`W ${width} L ${level} (${i + 1})`}
            onClick={() => view.set({ window: { width, level } })}
          >
            {words.presets[name]}
          </Button>
        ))}
      </fieldset>
      <SegmentedControl
        size="xs"
        aria-label={words.outlines}
        data={(['both', 'outline', 'fill'] as const).map((value) => ({ value, label: words.modes[value] }))}
        value={mode}
        onChange={(next) => overlay.set({ mode: next as typeof mode })}
      />
      <Slider
        className={styles.slider}
        size="xs"
        thumbLabel={words.opacity}
        label={(value) => `${value} %`}
        value={Math.round(opacity * 100)}
        onChange={(value) => overlay.set({ opacity: value / 100 })}
      />
      <Switch
        size="xs"
        label={words.crosshairShown}
        checked={crosshair}
        onChange={({ currentTarget }) => overlay.set({ crosshair: currentTarget.checked })}
      />
    </div>
  );
}
