import { Button } from '@mantine/core';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { goTo } from '../../shell/route.js';
import { forgetAll } from '../../state/kept.js';
import { openPhantom } from '../../state/open-case.js';
import { recent } from '../../state/recent.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './start.module.css';

const words = texts.start;

/** Where somebody begins: a patient to try, own images, or what was done before. */
export default function StartScreen() {
  const work = useWork();
  const list = useStore(recent, (state) => state.list);
  const open = (seed: string) =>
    work.run(async ({ onProgress }) => {
      await openPhantom(seed, onProgress);
      goTo('viewer');
    });
  return (
    <div className="page">
      <div>
        <h1 className={styles.title}>{words.heading}</h1>
        <p className="dim">{words.lead}</p>
      </div>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <div className={styles.cards}>
        <section className="card">
          <h2>{words.tryHeading}</h2>
          <p className="dim">{words.tryText}</p>
          <Button loading={work.busy} onClick={() => open('1')}>
            {words.tryButton}
          </Button>
        </section>
        <section className="card">
          <h2>{words.openHeading}</h2>
          <p className="dim">{words.openText}</p>
          <Button variant="default" onClick={() => goTo('viewer')}>
            {words.openButton}
          </Button>
        </section>
      </div>
      <section className="card">
        <h2>{words.recentHeading}</h2>
        {list.length === 0 && <p className="dim">{words.recentNone}</p>}
        <ul className={styles.recent}>
          {list.map(({ seed, at }) => (
            <li key={seed}>
              <Button variant="subtle" size="compact-sm" onClick={() => open(seed)}>
                {words.recentPhantom(seed)}
              </Button>
              <span className="dim number">{new Date(at).toLocaleString()}</span>
            </li>
          ))}
        </ul>
        <div className={styles.where}>
          <p className="dim">{words.recentWhere}</p>
          <Button variant="default" size="compact-sm" onClick={() => void forgetAll()} disabled={list.length === 0}>
            {words.recentDelete}
          </Button>
        </div>
      </section>
    </div>
  );
}
