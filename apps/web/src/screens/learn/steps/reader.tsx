import type { OutlineAgreement } from '@radscore/cases';
import { formatFixed, formatSignificant } from '@radscore/stats';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '../../../parts/error-notice.js';
import parts from '../../../parts/parts.module.css';
import { useWork } from '../../../parts/use-work.js';
import type { Segment } from '../../../state/segments.js';
import { type TourPatient, tourEngine } from '../../../state/tour.js';
import { texts } from '../../../texts/index.js';
import { labelOf, numberIn, shownFeatures, useFeatures } from '../feature-values.js';
import styles from '../learn.module.css';
import { SlicePicture } from '../slice-picture.js';
import { StepSlider } from '../step-slider.js';
import { tumourOf, WithPatient } from '../with-patient.js';

const words = texts.learn;
/** No outline of the patient has this number. */
const second = 1000;
const colour = '#e05bd0';

export function ReaderStep() {
  return (
    <>
      <p className={styles.text}>{words.reader.text}</p>
      <WithPatient>{(patient) => <Reader patient={patient} />}</WithPatient>
    </>
  );
}

function Reader({ patient }: { readonly patient: TourPatient }) {
  const tumour = tumourOf(patient);
  const [sd, setSd] = useState(1);
  const [other, setOther] = useState<{ readonly segment: Segment; readonly agreement: OutlineAgreement }>();
  const { run, error } = useWork();
  useEffect(() => {
    void run(async ({ signal }) => {
      const drawn = await tourEngine.ask('drawOtherReader', {
        of: tumour.id,
        as: second,
        name: words.reader.second,
        sd,
        seed: 'second reader',
      });
      const agreement = await tourEngine.ask('compareSegments', { first: tumour.id, second });
      if (!signal.aborted) setOther({ segment: { ...drawn, colour, visible: true, revision: 0 }, agreement });
    });
  }, [tumour, sd, run]);
  const first = useFeatures(patient.image, tumour.bits);
  const changed = useFeatures(patient.image, other?.segment.bits);
  const failed = error ?? first.error ?? changed.error;
  const difference = other?.agreement.volumeDiscrepancy ?? 0;
  return (
    <div className={styles.pair}>
      <div className={styles.stack}>
        <SlicePicture
          patient={patient}
          segments={other ? [tumour, other.segment] : [tumour]}
          around={tumour}
          scale={3}
        />
        <StepSlider
          label={words.reader.distance}
          shown={`${sd} mm`}
          min={0.5}
          max={3}
          step={0.5}
          value={sd}
          onChange={setSd}
        />
      </div>
      <section className="card">
        {failed && <ErrorNotice error={failed} />}
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{words.feature}</th>
              <th scope="col">{words.reader.first}</th>
              <th scope="col">{words.reader.second}</th>
              <th scope="col">{words.reader.change}</th>
            </tr>
          </thead>
          <tbody>
            {shownFeatures.map((name) => {
              const [a, b] = [numberIn(first.region, name), numberIn(changed.region, name)];
              return (
                <tr key={name}>
                  <th scope="row">{labelOf(first.region, name)}</th>
                  <td>{formatSignificant(a, 4)}</td>
                  <td>{formatSignificant(b, 4)}</td>
                  <td>{a !== undefined && b !== undefined && `${formatFixed((100 * (b - a)) / Math.abs(a), 1)} %`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {other && (
          <p role="status" className={other.agreement.adjudicate ? 'warn' : 'ok'}>
            {words.reader.agreement(other.agreement.dice?.toFixed(2) ?? '–', `${(100 * difference).toFixed(1)} %`)}{' '}
            {other.agreement.adjudicate && words.reader.adjudicate}
          </p>
        )}
      </section>
    </div>
  );
}
