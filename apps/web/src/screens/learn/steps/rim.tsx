import { voxelVolume } from '@radscore/image';
import { useEffect, useState } from 'react';
import type { PreviewedRegion } from '../../../engine/calls/preview-region.js';
import { ErrorNotice } from '../../../parts/error-notice.js';
import parts from '../../../parts/parts.module.css';
import { useWork } from '../../../parts/use-work.js';
import { type TourPatient, tourEngine } from '../../../state/tour.js';
import { texts } from '../../../texts/index.js';
import styles from '../learn.module.css';
import { SlicePicture } from '../slice-picture.js';
import { StepSlider } from '../step-slider.js';
import { tumourOf, WithPatient } from '../with-patient.js';

const words = texts.learn;
const colour = '#e05bd0';

export function RimStep() {
  return (
    <>
      <p className={styles.text}>{words.rim.text}</p>
      <WithPatient>{(patient) => <Rim patient={patient} />}</WithPatient>
    </>
  );
}

interface Rims {
  readonly within: PreviewedRegion;
  readonly uncut: PreviewedRegion;
}

function Rim({ patient }: { readonly patient: TourPatient }) {
  const [width, setWidth] = useState(4);
  const [rims, setRims] = useState<Rims>();
  const { run, error } = useWork();
  useEffect(() => {
    const rim = `shell(tumour*, 0mm, ${width}mm)`;
    const ask = (expression: string) => tourEngine.ask('previewRegion', { expression });
    void run(async ({ signal }) => {
      const [within, uncut] = await Promise.all([ask(`${rim} & liver`), ask(rim)]);
      if (!signal.aborted) setRims({ within, uncut });
    });
  }, [width, run]);
  const millilitres = voxelVolume(patient.image.geometry) / 1000;
  const shown = patient.segments.filter(({ name }) => name === 'liver' || name.startsWith('tumour'));
  const rim = rims && { ...rims.within, id: -1, name: words.rim.within, colour, visible: true, revision: 0 };
  const spilled = rims && rims.uncut.voxels - rims.within.voxels;
  return (
    <div className={styles.pair}>
      <div className={styles.stack}>
        <SlicePicture
          patient={patient}
          segments={rim ? [...shown, rim] : shown}
          around={tumourOf(patient)}
          scale={1.6}
        />
        <StepSlider
          label={words.rim.width}
          shown={`${width} mm`}
          min={1}
          max={15}
          step={1}
          value={width}
          onChange={setWidth}
        />
      </div>
      <section className="card">
        <p>
          <code>{`shell(tumour*, 0mm, ${width}mm) & liver`}</code>
        </p>
        {error && <ErrorNotice error={error} />}
        {rims && (
          <table className={parts.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{words.rim.within}</th>
                <th scope="col">{words.rim.uncut}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{words.rim.volume}</th>
                {[rims.within, rims.uncut].map(({ voxels }) => (
                  <td key={voxels}>{texts.viewer.volume(voxels * millilitres)}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">{words.rim.mean}</th>
                <td>{rims.within.mean.toFixed(1)} HU</td>
                <td>{rims.uncut.mean.toFixed(1)} HU</td>
              </tr>
              <tr>
                <th scope="row">{words.rim.sd}</th>
                <td>{rims.within.sd.toFixed(1)} HU</td>
                <td>{rims.uncut.sd.toFixed(1)} HU</td>
              </tr>
            </tbody>
          </table>
        )}
        {rims && spilled !== undefined && (
          <p role="status" className={spilled > 0 ? 'warn' : 'dim'}>
            {words.rim.spill(
              texts.viewer.volume(spilled * millilitres),
              `${((100 * spilled) / Math.max(1, rims.uncut.voxels)).toFixed(1)} %`,
            )}
          </p>
        )}
      </section>
    </div>
  );
}
