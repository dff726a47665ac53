import { formatSignificant } from '@radscore/stats';
import { ErrorNotice } from '../../../parts/error-notice.js';
import parts from '../../../parts/parts.module.css';
import type { TourPatient } from '../../../state/tour.js';
import { texts } from '../../../texts/index.js';
import { labelOf, numberIn, shownFeatures, useFeatures } from '../feature-values.js';
import styles from '../learn.module.css';
import { SlicePicture } from '../slice-picture.js';
import { tumourOf, WithPatient } from '../with-patient.js';

const words = texts.learn;

export function OutlineStep() {
  return (
    <>
      <p className={styles.text}>{words.outline.text}</p>
      <WithPatient>{(patient) => <Outline patient={patient} />}</WithPatient>
    </>
  );
}

function Outline({ patient }: { readonly patient: TourPatient }) {
  const tumour = tumourOf(patient);
  const { region: found, error } = useFeatures(patient.image, tumour.bits);
  return (
    <div className={styles.pair}>
      <SlicePicture patient={patient} segments={patient.segments} around={tumour} />
      <section className="card" aria-label={tumour.name}>
        {error !== undefined ? (
          <ErrorNotice error={error} />
        ) : found === undefined ? (
          <p role="status">{words.computing}</p>
        ) : (
          <>
            <table className={parts.table}>
              <thead>
                <tr>
                  <th scope="col">{words.feature}</th>
                  <th scope="col">{words.value}</th>
                </tr>
              </thead>
              <tbody>
                {shownFeatures.map((name) => (
                  <tr key={name}>
                    <th scope="row">{labelOf(found, name)}</th>
                    <td>{formatSignificant(numberIn(found, name), 4)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="dim">{words.outline.count(found.features.length)}</p>
          </>
        )}
      </section>
    </div>
  );
}
