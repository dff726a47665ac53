import { Button, NumberInput, Slider, TextInput, Tooltip } from '@mantine/core';
import { voxelVolume } from '@radscore/image';
import { formatFixed } from '@radscore/stats';
import { useEffect, useRef, useState } from 'react';
import type { ListedFunction } from '../../engine/calls/list-region-functions.js';
import { ask } from '../../engine/engine.js';
import { NeedsCase } from '../../parts/needs-case.js';
import parts from '../../parts/parts.module.css';
import { goTo } from '../../shell/route.js';
import { openCase } from '../../state/open-case.js';
import { regions } from '../../state/regions.js';
import { type Segment, segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { FourUp } from '../../viewing/four-up.js';
import { Toolbar } from '../../viewing/toolbar.js';
import { usePresetKeys } from '../../viewing/use-preset-keys.js';
import { distancesIn, withDistance } from './distances.js';
import { ExpressionField } from './expression-field.js';
import { KeptRegions } from './kept-regions.js';
import styles from './regions.module.css';
import { usePreview } from './use-preview.js';

const words = texts.regions;
const previewColour = '#e05bd0';

/** Regions of the region algebra, seen as they are computed while they are written. */
export default function RegionsScreen() {
  const opened = useStore(openCase, (state) => state.opened);
  const { expression, list } = useStore(regions, (state) => state);
  const outlines = useStore(segments, (state) => state.list);
  const [functions, setFunctions] = useState<readonly ListedFunction[]>([]);
  const [name, setName] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { region, error, busy } = usePreview(expression, opened);
  usePresetKeys();
  useEffect(() => {
    void ask('listRegionFunctions', undefined).then(setFunctions);
  }, []);
  if (opened === undefined) return <NeedsCase title={words.emptyTitle} text={words.emptyText} />;

  const setExpression = (next: string) => regions.set({ expression: next });
  const insert = (text: string) => {
    const { selectionStart, selectionEnd } = field.current!;
    setExpression(expression.slice(0, selectionStart) + text + expression.slice(selectionEnd));
    field.current!.focus();
  };
  const millilitres = voxelVolume(opened.image.geometry) / 1000;
  const shown: Segment[] =
    region === undefined || error !== undefined
      ? []
      : [{ ...region, id: -1, name: expression, colour: previewColour, visible: true, revision: 0 }];
  const keep = () => {
    regions.set({ list: [...list.filter((each) => each.name !== name), { name, expression }] });
    setName('');
  };

  return (
    <div className={parts.sides}>
      <aside className={parts.side} aria-label={words.title}>
        <h1 className="unseen">{words.title}</h1>
        <ExpressionField ref={field} value={expression} error={error} onChange={setExpression} />
        {distancesIn(expression).map((distance) => (
          <div key={distance.number} className={styles.distance}>
            <Slider
              thumbLabel={words.distance(distance.number)}
              min={-10}
              max={20}
              step={0.5}
              label={(mm) => `${mm} mm`}
              value={distance.value}
              onChange={(mm) => setExpression(withDistance(expression, distance, mm))}
            />
            <NumberInput
              size="xs"
              aria-label={words.distance(distance.number)}
              suffix=" mm"
              step={0.5}
              value={distance.value}
              onChange={(mm) => typeof mm === 'number' && setExpression(withDistance(expression, distance, mm))}
            />
          </div>
        ))}
        <h2 className="heading">{words.result}</h2>
        <div className={styles.result} aria-live="polite">
          <span>
            <span className={styles.swatch} style={{ background: previewColour }} />
            {busy && region === undefined && words.computing}
            {region && error === undefined && (
              <span className="dim">
                {words.values(
                  formatFixed(region.mean, 1),
                  formatFixed(region.sd, 1),
                  opened.image.unit ?? texts.viewer.grey,
                )}
              </span>
            )}
          </span>
          {region && error === undefined && (
            <b className="number">{texts.viewer.volume(region.voxels * millilitres)}</b>
          )}
        </div>
        {error === undefined &&
          region?.warnings.map((warning) => (
            <p key={`${warning.code} ${warning.message}`} className={styles.warning}>
              {warning.message}
            </p>
          ))}
        <div className={styles.keep}>
          <TextInput
            size="xs"
            label={words.keep}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" disabled={!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || error !== undefined} onClick={keep}>
            {words.keepButton}
          </Button>
        </div>
        <h2 className="heading">{words.insertOutline}</h2>
        <div className={styles.chips}>
          {outlines.slice(0, 60).map((outline) => (
            <Button
              key={outline.id}
              size="compact-xs"
              variant="default"
              onClick={() =>
                insert(/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(outline.name) ? outline.name : JSON.stringify(outline.name))
              }
            >
              {outline.name}
            </Button>
          ))}
        </div>
        <h2 className="heading">{words.insertFunction}</h2>
        <div className={styles.chips}>
          {functions.map(({ name: called, usage, summary }) => (
            <Tooltip key={called} label={`${usage}: ${summary}`} multiline w={260}>
              <Button size="compact-xs" variant="default" onClick={() => insert(`${called}(`)}>
                {called}
              </Button>
            </Tooltip>
          ))}
        </div>
        <KeptRegions list={list} millilitres={millilitres} />
        <h2 className="heading">{texts.viewer.next}</h2>
        <Button fullWidth onClick={() => goTo('features')}>
          {words.measure}
        </Button>
      </aside>
      <div className={parts.stage}>
        <Toolbar withTools={false} />
        <FourUp opened={opened} extra={shown} />
      </div>
    </div>
  );
}
