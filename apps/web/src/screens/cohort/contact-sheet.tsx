import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { checkCohort, cohort } from '../../state/cohort.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { Going } from '../study/going.js';
import styles from './cohort.module.css';
import { PreviewPicture } from './preview-picture.js';
import { type QualityFlag, qualityFlags } from './quality-flags.js';

const words = texts.cohort;

/** Every case with a picture and what may be wrong with it, the doubtful ones first. */
export function ContactSheet() {
  const quality = useStore(cohort, (state) => state.quality);
  const [lesion, setLesion] = useState('tumour*');
  const [organ, setOrgan] = useState('liver');
  const [thickness, setThickness] = useState(5);
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const work = useWork();
  const flags = quality && qualityFlags(quality, { thickness, outside: 0.05 });
  const sheet = quality
    ?.map((each, i) => ({ ...each, flags: flags![i] }))
    .sort((a, b) => Number(b.flags.length > 0) - Number(a.flags.length > 0));
  const doubtful = sheet?.filter((each) => each.flags.length > 0).length ?? 0;
  return (
    <>
      <p className="dim">{words.sheetHint}</p>
      <div className={styles.checks}>
        <TextInput
          size="xs"
          label={words.lesion}
          value={lesion}
          onChange={({ currentTarget }) => setLesion(currentTarget.value)}
        />
        <TextInput
          size="xs"
          label={words.organ}
          value={organ}
          onChange={({ currentTarget }) => setOrgan(currentTarget.value)}
        />
        <NumberInput
          size="xs"
          label={words.thickest}
          suffix=" mm"
          min={0.5}
          step={0.5}
          value={thickness}
          onChange={(value) => typeof value === 'number' && setThickness(value)}
        />
        <Button
          size="xs"
          loading={work.busy}
          onClick={() => void work.run((control) => checkCohort({ lesion, organ }, control))}
        >
          {words.look}
        </Button>
      </div>
      <Going work={work} onStop={work.stop} />
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {sheet && (
        <>
          <p role="status" className={doubtful > 0 ? 'warn' : 'ok'}>
            {words.doubtful(doubtful, sheet.length)}
          </p>
          <Checkbox
            size="xs"
            label={words.onlyDoubtful}
            checked={onlyDoubtful}
            onChange={({ currentTarget }) => setOnlyDoubtful(currentTarget.checked)}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <ul className={styles.sheet} aria-label={words.sheet} tabIndex={0}>
            {sheet
              .filter((each) => !onlyDoubtful || each.flags.length > 0)
              .map(({ id, preview, mL, thickness: mm, flags: own }) => (
                <li key={id}>
                  {preview ? (
                    <PreviewPicture preview={preview} />
                  ) : (
                    <div className={styles.noPicture}>{words.noPicture}</div>
                  )}
                  <b>{id}</b>
                  {mL !== undefined && mm !== undefined && (
                    <span className="dim number">
                      {texts.viewer.volume(mL)} · {mm.toFixed(1)} mm
                    </span>
                  )}
                  {own.map((flag) => (
                    <span
                      key={JSON.stringify(flag)}
                      className={flag.code === 'fault' || flag.code === 'empty' ? 'bad' : 'warn'}
                    >
                      {sentence(flag)}
                    </span>
                  ))}
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  );
}

function sentence(flag: QualityFlag): string {
  switch (flag.code) {
    case 'empty':
    case 'border':
      return words.flags[flag.code];
    case 'outside':
      return words.flags.outside(`${(100 * flag.share).toFixed(0)} %`);
    case 'thick':
      return words.flags.thick(flag.mm.toFixed(1));
    case 'volume':
      return words.flags.volume(texts.viewer.volume(flag.mL));
    default:
      return flag.text;
  }
}
