import { Button, NumberInput, Progress, Select } from '@mantine/core';
import { type Box, packedBoundingBox } from '@radscore/image';
import { formatTrimmed } from '@radscore/stats';
import { useMemo, useState } from 'react';
import type { MappedFeature } from '../../engine/calls/map-feature.js';
import { mapRegion } from '../../engine/measure.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { type MeasuredRow, parameters } from '../../state/features.js';
import type { OpenCase } from '../../state/open-case.js';
import { texts } from '../../texts/index.js';
import { FourUp } from '../../viewing/four-up.js';
import { mapOverlay } from '../../viewing/map-overlay.js';
import { view } from '../../viewing/view-state.js';
import { viridisGradient } from '../../viewing/viridis.js';
import styles from './features.module.css';

const words = texts.features.map;

interface FeatureMapProps {
  readonly opened: OpenCase;
  readonly rows: readonly MeasuredRow[];
  /** The bits of a region by its name, on the grid of the image. */
  readonly bitsOf: (name: string) => Promise<Uint8Array>;
}

/** What is shown: a map with the region that it fills. */
interface Shown {
  readonly feature: string;
  readonly unit: string;
  readonly map: MappedFeature;
  readonly bits: Uint8Array;
  readonly box: Box | undefined;
}

/** A feature as a colour for each voxel of a region, with its scale. */
export function FeatureMap({ opened, rows, bitsOf }: FeatureMapProps) {
  const work = useWork();
  const [region, setRegion] = useState(rows[0].name);
  const features = useMemo(
    () => (rows.find(({ name }) => name === region) ?? rows[0]).features.filter(({ family }) => family !== 'shape'),
    [rows, region],
  );
  const [feature, setFeature] = useState<string | null>(null);
  const [kernelRadius, setKernelRadius] = useState(1);
  const [shown, setShown] = useState<Shown>();
  const { image } = opened;
  const decorate = useMemo(() => shown && mapOverlay(image.geometry, shown, shown.map), [image, shown]);
  const make = () =>
    work.run(async (control) => {
      const bits = await bitsOf(region);
      const input = { image, bits, parameters: parameters.get().document, feature: feature!, kernelRadius };
      const map = await mapRegion(input, control);
      const box = packedBoundingBox({ geometry: image.geometry, bits });
      if (box !== undefined) {
        const [x, y, z] = box.lower.map((low, a) => Math.round((low + box.upper[a]) / 2));
        view.set({ cursor: [x, y, z] });
      }
      const unit = features.find(({ name }) => name === feature)?.unit ?? '';
      setShown({ feature: feature!, unit, map, bits, box });
    });
  const { done = 0, total = 1 } = work.progress ?? {};
  return (
    <section className={styles.map} aria-label={words.title}>
      <div className={styles.mapBar}>
        <Select
          size="xs"
          label={words.region}
          data={[...new Set(rows.map(({ name }) => name))]}
          value={region}
          allowDeselect={false}
          onChange={(name) => name !== null && setRegion(name)}
        />
        <Select
          size="xs"
          label={words.feature}
          placeholder={words.choose}
          searchable
          limit={60}
          data={features.map(({ name }) => name)}
          value={feature}
          onChange={setFeature}
        />
        <NumberInput
          size="xs"
          label={words.radius}
          min={1}
          max={5}
          value={kernelRadius}
          onChange={(value) => setKernelRadius(Number(value) || 1)}
        />
        {work.busy ? (
          <Button size="xs" variant="default" onClick={work.stop}>
            {texts.features.stop}
          </Button>
        ) : (
          <Button size="xs" disabled={feature === null} onClick={() => void make()}>
            {words.make}
          </Button>
        )}
      </div>
      {work.busy && <Progress value={(100 * done) / total} aria-label={words.making} />}
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {shown && <Scale {...shown} />}
      <FourUp opened={opened} {...(decorate && { decorate })} />
    </section>
  );
}

function Scale({ feature, unit, map: { low, high, undefinedVoxels } }: Shown) {
  const [from, to] = [low, high].map((value) => (Number.isFinite(value) ? formatTrimmed(value, 4) : '–'));
  return (
    <figure className={styles.scale}>
      <figcaption>
        {feature} {unit && <span className="dim">({unit})</span>}
      </figcaption>
      <span className="number">{from}</span>
      <span className={styles.colours} style={{ background: viridisGradient }} />
      <span className="number">{to}</span>
      <small className="dim">
        {words.range}
        {undefinedVoxels > 0 && ` ${words.undefinedVoxels(undefinedVoxels)}`}
      </small>
    </figure>
  );
}
