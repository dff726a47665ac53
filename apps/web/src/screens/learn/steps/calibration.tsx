import { figures } from '@radscore/report';
import { formatFixed } from '@radscore/stats';
import { useMemo, useState } from 'react';
import { Drawn } from '../../../parts/drawn.js';
import { texts } from '../../../texts/index.js';
import { isRisk, type Judged, judgedOf } from '../../study/threshold.js';
import { calibrationOf } from '../exaggerated.js';
import styles from '../learn.module.css';
import { StepSlider } from '../step-slider.js';
import { WithStudy } from '../with-study.js';

const words = texts.learn;

export function CalibrationStep() {
  return (
    <>
      <p className={styles.text}>{words.calibration.text}</p>
      <WithStudy>
        {(run) => {
          const judged = judgedOf(run);
          if (judged === undefined || !isRisk(judged)) return undefined;
          return <Calibration judged={judged} positive={run.cohort.endpoint.positive} />;
        }}
      </WithStudy>
    </>
  );
}

function Calibration({ judged, positive }: { readonly judged: Judged; readonly positive: string }) {
  const [factor, setFactor] = useState(1);
  const { data, slope, auc } = useMemo(() => calibrationOf(judged, factor, positive), [judged, factor, positive]);
  return (
    <>
      <StepSlider
        label={words.calibration.factor}
        shown={words.calibration.factorShown(factor.toFixed(1))}
        min={0.2}
        max={4}
        step={0.1}
        value={factor}
        onChange={setFactor}
      />
      <section className="card">
        <Drawn figure={figures.calibration.draw(data)} />
        <p role="status">
          {words.calibration.found(
            auc.toFixed(3),
            formatFixed(slope.value, 2),
            formatFixed(slope.ci[0], 2),
            formatFixed(slope.ci[1], 2),
          )}
        </p>
      </section>
    </>
  );
}
