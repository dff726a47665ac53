import { Button, Checkbox, Progress, SegmentedControl } from '@mantine/core';
import type { DroppedFiles } from '@radscore/host-web';
import { useEffect, useState } from 'react';
import type { DescribedParameters } from '../../engine/calls/describe-parameters.js';
import { ask } from '../../engine/engine.js';
import { measureRegions, type RegionToMeasure } from '../../engine/measure.js';
import { DropArea } from '../../parts/drop-area.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { NeedsCase } from '../../parts/needs-case.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { measured, parameters } from '../../state/features.js';
import { openCase } from '../../state/open-case.js';
import { regions } from '../../state/regions.js';
import { segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { FeatureMap } from './feature-map.js';
import { FeatureTable } from './feature-table.js';
import styles from './features.module.css';
import { openParameterFile } from './open-parameter-file.js';
import { ParameterForm } from './parameter-form.js';

const words = texts.features;

/** Features of outlines and regions: settings on the left, the table beside them. */
export default function FeaturesScreen() {
  const opened = useStore(openCase, (state) => state.opened);
  const { list: outlines, active } = useStore(segments, (state) => state);
  const kept = useStore(regions, (state) => state.list);
  const rows = useStore(measured, (state) => state.rows);
  const [described, setDescribed] = useState<DescribedParameters>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(active === undefined ? [] : [`outline ${active}`]),
  );
  const [shownAs, setShownAs] = useState<'table' | 'map'>('table');
  const work = useWork();
  const files = useWork();
  useEffect(() => {
    void ask('describeParameters', undefined).then(setDescribed);
  }, []);
  // A case that is opened on this very screen has its active outline chosen too.
  useEffect(() => {
    if (active !== undefined) setChosen((before) => (before.size > 0 ? before : new Set([`outline ${active}`])));
  }, [active]);
  if (opened === undefined) return <NeedsCase title={words.emptyTitle} text={words.emptyText} />;

  const choices = [
    ...outlines.filter(({ voxels }) => voxels > 0).map(({ id, name }) => ({ key: `outline ${id}`, name })),
    ...kept.map(({ name }) => ({ key: `region ${name}`, name })),
  ];
  const wanted = choices.filter(({ key }) => chosen.has(key));
  const toggle = (key: string) =>
    setChosen(new Set(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]));
  const bitsOfKey = async (key: string): Promise<Uint8Array> => {
    const outline = outlines.find(({ id }) => key === `outline ${id}`);
    const expression = kept.find((each) => key === `region ${each.name}`)?.expression;
    return outline?.bits ?? (await ask('previewRegion', { expression: expression! })).bits;
  };
  const bitsOf = (name: string) => bitsOfKey(choices.find((each) => each.name === name)!.key);
  const measure = () =>
    work.run(async (control) => {
      const list: RegionToMeasure[] = [];
      for (const { key, name } of wanted) list.push({ name, bits: await bitsOfKey(key) });
      measured.set({ rows: await measureRegions(opened.image, list, parameters.get().document, control) });
    });
  const isRefused = opened.identity.verdict === 'refused';
  const percent = work.progress === undefined ? 0 : Math.round((100 * work.progress.done) / work.progress.total);
  const onFiles = (given: DroppedFiles) => {
    const [file] = given.values();
    void files.run(() => openParameterFile(file));
  };

  return (
    <DropArea onFiles={onFiles}>
      <div className={parts.sides}>
        <aside className={parts.side} aria-label={words.settings}>
          <h1 className="unseen">{words.title}</h1>
          <div className={styles.go}>
            {work.busy ? (
              <>
                <Progress value={percent} aria-label={words.progress(percent)} />
                <span role="status" className="dim">
                  {words.progress(percent)}
                </span>
                <Button variant="default" onClick={work.stop}>
                  {words.stop}
                </Button>
              </>
            ) : (
              <Button disabled={wanted.length === 0 || isRefused} onClick={() => void measure()}>
                {words.measure(wanted.length)}
              </Button>
            )}
            {isRefused && <p className="bad">{words.refused}</p>}
            {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
            {files.error && <ErrorNotice error={files.error} onClose={files.forget} />}
          </div>
          <h2 className="heading">{words.regions}</h2>
          <div className={styles.checks}>
            {choices.map(({ key, name }) => (
              <Checkbox key={key} size="xs" label={name} checked={chosen.has(key)} onChange={() => toggle(key)} />
            ))}
          </div>
          {described && <ParameterForm described={described} work={files} />}
        </aside>
        {rows.length === 0 ? (
          <p className={`dim ${styles.none}`}>{words.none}</p>
        ) : (
          <div className={styles.shown}>
            <SegmentedControl
              size="xs"
              className={styles.views}
              value={shownAs}
              onChange={(value) => setShownAs(value as typeof shownAs)}
              data={[
                { value: 'table', label: words.asTable },
                { value: 'map', label: words.asMap },
              ]}
            />
            {shownAs === 'table' ? (
              <FeatureTable rows={rows} work={files} />
            ) : (
              <FeatureMap opened={opened} rows={rows} bitsOf={bitsOf} />
            )}
          </div>
        )}
      </div>
    </DropArea>
  );
}
