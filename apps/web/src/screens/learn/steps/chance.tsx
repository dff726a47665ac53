import { figures, type RocData } from '@radscore/report';
import { delong, rocCurve } from '@radscore/stats';
import { useMemo, useState } from 'react';
import { Drawn } from '../../../parts/drawn.js';
import { texts } from '../../../texts/index.js';
import { bestByChance } from '../chance-columns.js';
import styles from '../learn.module.css';
import { StepSlider } from '../step-slider.js';

const words = texts.learn;
const counts = [1, 10, 100, 1000];

export function ChanceStep() {
  const [patients, setPatients] = useState(60);
  const { event, found } = useMemo(() => bestByChance(counts, patients, `noise ${patients}`), [patients]);
  const data: RocData = {
    curves: found.map(({ count, best }) => {
      const { sensitivity, specificity } = rocCurve(best.values, event);
      const { auc, ci } = delong(best.values, event);
      return {
        name: words.chance.best(count),
        fpr: Array.from(specificity, (value) => 1 - value).reverse(),
        tpr: Array.from(sensitivity).reverse(),
        auc: { value: auc, ci },
      };
    }),
  };
  const most = found.at(-1)!;
  return (
    <>
      <p className={styles.text}>{words.chance.text(patients)}</p>
      <StepSlider
        label={words.chance.patients}
        shown={String(patients)}
        min={20}
        max={300}
        step={20}
        value={patients}
        onChange={setPatients}
      />
      <section className="card">
        <Drawn figure={figures.roc.draw(data)} />
        <p role="status">{words.chance.found(most.count, most.best.auc.toFixed(2))}</p>
      </section>
    </>
  );
}
