import { Loader } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { Caught } from '../parts/caught.js';
import { screens } from '../screens/index.js';
import { keeping } from '../state/kept.js';
import { mode } from '../state/mode.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { ColourSwitch } from './colour-switch.js';
import { addressOf, useRoute } from './route.js';
import styles from './shell.module.css';

const words = texts.shell;

/** What stands around every screen: its name, the way to the others, and what holds for all of them. */
export function Shell() {
  const route = useRoute();
  const screen = screens.find((each) => each.route === route);
  const title = screen?.title;
  const isStatic = useStore(mode, (each) => each.mode === 'static');
  useEffect(() => {
    document.title = title === undefined ? words.product : `${title} · ${words.product}`;
  }, [title]);
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header className={styles.header}>
        <b className={styles.brand}>{words.product}</b>
        <nav className={styles.nav} aria-label={words.navigation}>
          {screens.map((each) => (
            <a key={each.route} href={addressOf(each.route)} aria-current={each === screen ? 'page' : undefined}>
              {each.title}
            </a>
          ))}
        </nav>
        <span className={styles.local} title={isStatic ? words.localTitle : words.computerTitle}>
          ● {isStatic ? words.local : words.computer}
        </span>
        <ColourSwitch />
        <span className={styles.pill}>{words.researchOnly}</span>
      </header>
      <Banner />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Caught key={route}>
          <Suspense fallback={<Loader m="xl" aria-label={words.loading} />}>
            {screen === undefined ? <Unknown route={route} /> : <screen.Component />}
          </Suspense>
        </Caught>
      </main>
    </div>
  );
}

/** What keeps the page from doing its work as it should. */
function Banner() {
  const state = useStore(keeping, (each) => each.state);
  const entered = useStore(mode, (each) => each.entered);
  if (state === 'kept' && entered) return null;
  return (
    <p role="status" className={styles.banner}>
      {entered ? (state === 'other-tab' ? words.readOnly : words.notKept) : words.notEntered}
    </p>
  );
}

function Unknown({ route }: { readonly route: string }) {
  return (
    <div className="page">
      <h1>{words.unknownRoute(route)}</h1>
      <a href={addressOf('')}>{words.toStart}</a>
    </div>
  );
}
