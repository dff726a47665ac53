import { useEffect, useRef } from 'react';
import { addressOf, useQuery } from '../../shell/route.js';
import { texts } from '../../texts/index.js';
import styles from './learn.module.css';
import { steps } from './steps/index.js';

const words = texts.learn;

const addressOfStep = (n: number) => addressOf(`learn?step=${n}`);

/** A guided tour: what a model of this kind can say, each step with figures that are computed while one looks. */
export default function LearnScreen() {
  const asked = Number(useQuery('step'));
  const at = Number.isInteger(asked) && asked >= 1 && asked <= steps.length ? asked - 1 : 0;
  const { title, take, Component } = steps[at];
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  // After a step was taken, it is read from its heading on, by eye or by a screen reader.
  useEffect(() => {
    if (before.current !== at) heading.current?.focus({ preventScroll: true });
    before.current = at;
    document.getElementById('content')?.scrollTo(0, 0);
  }, [at]);
  return (
    <div className={styles.screen}>
      <nav className={styles.steps} aria-label={words.steps}>
        <p className={styles.lead}>{words.heading}</p>
        <ol>
          {steps.map((each, i) => (
            <li key={each.title}>
              <a href={addressOfStep(i + 1)} aria-current={i === at ? 'step' : undefined}>
                {each.title}
              </a>
            </li>
          ))}
        </ol>
        <p className="dim">{words.lead}</p>
      </nav>
      <article className={styles.step}>
        <header>
          <p className="dim number">{words.step(at + 1, steps.length)}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </header>
        <Component key={title} />
        <section className={`card ${styles.take}`} aria-label={words.takeAlong}>
          <h2 className="heading">{words.takeAlong}</h2>
          <p>{take}</p>
        </section>
        <nav className={styles.ways} aria-label={words.step(at + 1, steps.length)}>
          {at > 0 && <a href={addressOfStep(at)}>← {words.back}</a>}
          {at + 1 < steps.length ? (
            <a className={styles.next} href={addressOfStep(at + 2)}>
              {words.next} →
            </a>
          ) : (
            <a className={styles.next} href={addressOf('')}>
              {words.end}
            </a>
          )}
        </nav>
      </article>
    </div>
  );
}
