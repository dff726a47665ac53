import { Button, Group } from '@mantine/core';
import { checkSentence, keySentence } from '@radscore/report';
import type { RunResult } from '@radscore/study';
import { goTo } from '../../../shell/route.js';
import { texts } from '../../../texts/index.js';
import styles from '../learn.module.css';
import { WithStudy } from '../with-study.js';

const words = texts.learn;

export function SayStep() {
  return (
    <>
      <p className={styles.text}>{words.say.text}</p>
      <WithStudy>{(run) => <Say run={run} />}</WithStudy>
    </>
  );
}

function Say({ run }: { readonly run: RunResult }) {
  const open = run.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  return (
    <section className={`card ${styles.stack}`}>
      <p className={styles.key}>{keySentence(run)}</p>
      {open.length > 0 && (
        <div>
          <h2 className="heading">{words.say.checks}</h2>
          <ul>
            {open.map((check) => (
              <li key={check.number}>
                <b className={check.verdict === 'fail' ? 'bad' : 'warn'}>{check.name}</b>: {checkSentence(check, run)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="dim">{words.say.passed(run.checks.length - open.length)}</p>
      <Group gap="xs">
        <Button onClick={() => goTo('study')}>{words.say.study}</Button>
      </Group>
    </section>
  );
}
