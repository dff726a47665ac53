// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
import type { ReactNode } from 'react';
import styles from './scrolled.module.css';

interface ScrolledProps {
  readonly label: string;
  /** Whether its cells are mostly text, which is read from the left. */
  readonly text?: boolean;
  readonly children: ReactNode;
}

/** A table that may be larger than its place: it scrolls there, by the keyboard too. */
export function Scrolled({ label, text = false, children }: ScrolledProps) {
  return (
    <section className={styles.scrolled} tabIndex={0} aria-label={label} data-text={text || undefined}>
      {children}
    </section>
  );
}
