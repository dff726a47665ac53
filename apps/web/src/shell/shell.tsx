import { Button } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { Caught } from '../parts/caught.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { useWork } from '../parts/use-work.js';
import { Waiting } from '../parts/waiting.js';
import { screensOf } from '../screens/index.js';
import { keeping, takeOver } from '../state/kept.js';
import { isOutside, type ModeState, mode } from '../state/mode.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { Account } from './account.js';
import { ColourSwitch } from './colour-switch.js';
import { addressOf, useRoute } from './route.js';
import styles from './shell.module.css';
import { SignIn } from './sign-in.js';

const words = texts.shell;

/** Where images and results stay. */
const places: Readonly<Record<ModeState['mode'], { readonly text: string; readonly title: string }>> = {
  static: { text: words.local, title: words.localTitle },
  app: { text: words.computer, title: words.computerTitle },
  hospital: { text: texts.signIn.service, title: texts.signIn.serviceTitle },
};

/** What stands around every screen: its name, the way to the others, and what holds for all of them. */
export function Shell() {
  const route = useRoute();
  const own = useStore(mode, (each) => each.mode);
  const outside = useStore(mode, isOutside);
  const screens = outside ? [] : screensOf(own);
  const screen = screens.find((each) => each.route === route) ?? (route === '' ? screens[0] : undefined);
  const title = outside ? texts.signIn.title : screen?.title;
  const where = places[own];
  // Loaded behind the first paint: there is nothing to keep before a case is open. The computer of a hospital keeps no patient's outlines.
  useEffect(() => {
    if (own !== 'hospital') void import('../state/work.js').then(({ watchWork }) => watchWork());
    void import('../state/unsaved.js').then(({ warnOfUnsaved }) => warnOfUnsaved());
  }, [own]);
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
        <span className={styles.local} title={where.title}>
          ● {where.text}
        </span>
        <Account />
        <ColourSwitch />
        <span className={styles.pill}>{words.researchOnly}</span>
      </header>
      <div className={styles.banners}>
        <Banner />
      </div>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Caught key={route}>
          <Suspense fallback={<Loading />}>
            {outside ? <SignIn /> : screen === undefined ? <Unknown route={route} /> : <screen.Component />}
          </Suspense>
        </Caught>
      </main>
    </div>
  );
}

/** What keeps the page from doing its work as it should, and what to do about it. */
function Banner() {
  const state = useStore(keeping, (each) => each.state);
  const entered = useStore(mode, (each) => each.entered || each.mode === 'hospital');
  const work = useWork();
  if (!entered) return <Notice text={words.notEntered} />;
  if (state === 'kept') return null;
  if (state === 'other-tab')
    return <Notice text={words.readOnly} action={words.takeOver} onClick={() => void takeOver()} />;
  const download = () => work.run(async () => (await import('../state/download-work.js')).downloadWork());
  return (
    <>
      <Notice
        text={state === 'full' ? words.full : words.notKept}
        action={words.downloadNow}
        onClick={() => void download()}
      />
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
    </>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly action?: string;
  readonly onClick?: () => void;
}

function Notice({ text, action, onClick }: NoticeProps) {
  return (
    <div className={styles.banner}>
      <p role="status">{text}</p>
      {action !== undefined && (
        <Button size="compact-xs" variant="default" onClick={onClick}>
          {action}
        </Button>
      )}
    </div>
  );
}

function Loading() {
  return (
    <p className={styles.loading}>
      <Waiting label={words.loading} size="md" />
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
