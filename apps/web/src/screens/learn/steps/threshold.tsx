import { texts } from '../../../texts/index.js';
import { ThresholdFigures } from '../../study/threshold-figures.js';
import styles from '../learn.module.css';
import { WithStudy } from '../with-study.js';

export function ThresholdStep() {
  return (
    <>
      <p className={styles.text}>{texts.learn.threshold.text}</p>
      <WithStudy>{(run) => <ThresholdFigures run={run} />}</WithStudy>
    </>
  );
}
