import { Checkbox, NumberInput, Radio, Slider } from '@mantine/core';
import { texts } from '../../texts/index.js';
import styles from './draw.module.css';

const words = texts.draw;

export type DrawTool = keyof typeof words.tools;

export interface DrawSettings {
  readonly tool: DrawTool;
  /** mm. */
  readonly radius: number;
  readonly through: boolean;
  readonly only: readonly [number, number] | undefined;
  /** In the unit of the image. */
  readonly tolerance: number;
  /** mm. */
  readonly limit: number;
}

export const firstSettings: DrawSettings = {
  tool: 'brush',
  radius: 6,
  through: false,
  only: undefined,
  tolerance: 20,
  limit: 30,
};

interface ToolBoxProps {
  readonly settings: DrawSettings;
  readonly onChange: (settings: DrawSettings) => void;
}

/** What the left button does, and how. */
export function ToolBox({ settings, onChange }: ToolBoxProps) {
  const { tool, radius, through, only, tolerance, limit } = settings;
  const set = (change: Partial<DrawSettings>) => onChange({ ...settings, ...change });
  const number = (label: string, value: number, take: (value: number) => void, min?: number) => (
    <NumberInput
      size="xs"
      label={label}
      value={value}
      {...(min !== undefined && { min })}
      onChange={(next) => typeof next === 'number' && take(next)}
    />
  );
  const isBrush = tool === 'brush' || tool === 'erase';
  return (
    <>
      <h2 className="heading">{words.tool}</h2>
      <Radio.Group aria-label={words.tool} value={tool} onChange={(next) => set({ tool: next as DrawTool })}>
        <div className={styles.tools}>
          {(Object.keys(words.tools) as DrawTool[]).map((each) => (
            <Radio key={each} size="xs" value={each} label={words.tools[each]} />
          ))}
        </div>
      </Radio.Group>
      <div className={styles.settings}>
        {isBrush && (
          <>
            <span className="dim">
              {words.radius}: {radius}
            </span>
            <Slider
              thumbLabel={words.radius}
              min={0.5}
              max={30}
              step={0.5}
              label={(mm) => `${mm} mm`}
              value={radius}
              onChange={(mm) => set({ radius: mm })}
            />
            <Checkbox
              size="xs"
              label={words.through}
              checked={through}
              onChange={(event) => set({ through: event.currentTarget.checked })}
            />
          </>
        )}
        {tool === 'brush' && (
          <Checkbox
            size="xs"
            label={words.only}
            checked={only !== undefined}
            onChange={(event) => set({ only: event.currentTarget.checked ? [20, 110] : undefined })}
          />
        )}
        {tool === 'brush' && only !== undefined && (
          <div className={styles.two}>
            {number(words.from, only[0], (low) => set({ only: [low, only[1]] }))}
            {number(words.to, only[1], (high) => set({ only: [only[0], high] }))}
          </div>
        )}
        {tool === 'grow' && (
          <>
            {number(words.tolerance, tolerance, (next) => set({ tolerance: next }), 0)}
            {number(words.limit, limit, (next) => set({ limit: next }), 0)}
          </>
        )}
      </div>
    </>
  );
}
