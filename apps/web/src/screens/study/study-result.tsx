import { Button, Group } from '@mantine/core';
import { checkSentence, keySentence, leakSentence } from '@radscore/report';
import type { CandidateRun, Estimate, RunResult } from '@radscore/study';
import type { StudyDone } from '../../engine/calls/run-study.js';
import { DownloadButton } from '../../parts/download-button.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { goTo } from '../../shell/route.js';
import { takeModel } from '../../state/prediction.js';
import { texts } from '../../texts/index.js';
import styles from './study.module.css';
import { ThresholdFigures } from './threshold-figures.js';

const words = texts.study;

/** What a run has found: the sentence, the threshold, candidates in both orders, leaks and checks. */
export function StudyResult({
  done: { run, report, zip, failures, model },
  stale,
}: {
  readonly done: StudyDone;
  readonly stale: boolean;
}) {
  const key = run.candidates.find(({ id }) => id === run.key.candidate);
  const leaks = key?.published.leaks ?? [];
  const work = useWork();
  const scoreWith = (text: string) =>
    work.run(async () => {
      await takeModel(new Blob([text]), 'model.json');
      goTo('predict');
    });
  return (
    <section aria-label={words.resultTab} className={`${styles.result} ${stale ? styles.stale : ''}`}>
      {stale && (
        <p role="status" className="warn">
          {words.stale}
        </p>
      )}
      <div className="card">
        <p className={styles.key}>{keySentence(run)}</p>
        {failures.length > 0 && <p className="warn">{words.failed(failures.length)}</p>}
        <Group gap="xs" mt="sm">
          <DownloadButton name="report.html" content={report} type="text/html" label={words.report} />
          <DownloadButton name="run.zip" content={zip} type="application/zip" label={words.zip} />
          {model !== undefined && (
            <Button size="compact-sm" variant="default" loading={work.busy} onClick={() => void scoreWith(model)}>
              {words.predict}
            </Button>
          )}
        </Group>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      </div>
      <ThresholdFigures run={run} />
      <div className={styles.pair}>
        <section className="card">
          <h2 className="heading">{words.leaks}</h2>
          {leaks.length === 0 ? (
            <p className="ok">{words.noLeaks}</p>
          ) : (
            <ul>
              {leaks.map((leak) => (
                <li key={leak.step} className="bad">
                  {leakSentence(leak)}
                </li>
              ))}
            </ul>
          )}
          <h2 className="heading">{words.candidates}</h2>
          <CandidateTable run={run} />
        </section>
        <section className="card">
          <h2 className="heading">{words.checks}</h2>
          <ul className={styles.checks}>
            {[...run.checks]
              .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
              .map((check) => (
                <li key={check.number}>
                  <b className={colours[check.verdict]}>
                    {words.verdicts[check.verdict]} · {check.name}
                  </b>
                  <p className="dim">{checkSentence(check, run)}</p>
                </li>
              ))}
          </ul>
        </section>
      </div>
    </section>
  );
}

const order = ['fail', 'warn', 'pass', 'not-applicable'];
const colours = { fail: 'bad', warn: 'warn', pass: 'ok', 'not-applicable': 'dim' };

function CandidateTable({ run }: { readonly run: RunResult }) {
  const measure = run.cohort.outcome.kind === 'binary' ? 'auc' : 'cIndex';
  const shown = ({ performance }: CandidateRun) => {
    const found: Estimate | undefined = performance.find(({ set }) => set === run.key.set)?.measures[measure];
    if (found === undefined || found.value === null) return '–';
    const ci = found.ci === undefined ? '' : ` (${found.ci.map((end) => end.toFixed(2)).join('–')})`;
    return `${found.value.toFixed(2)}${ci}`;
  };
  return (
    <table className={parts.table}>
      <thead>
        <tr>
          <th scope="col">{words.candidate}</th>
          <th scope="col">{words.publishedOrder}</th>
          <th scope="col">{words.honestOrder}</th>
        </tr>
      </thead>
      <tbody>
        {run.candidates.map((each) => (
          <tr key={each.id} aria-current={each.id === run.key.candidate ? 'true' : undefined}>
            <th scope="row">{each.id}</th>
            <td>{shown(each.published)}</td>
            <td>{shown(each.honest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
