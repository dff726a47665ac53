import type { ReactNode } from 'react';
import styles from './parts.module.css';

/** A screen that has nothing to show yet: what it is for, and what to do. */
export function EmptyState(props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h1>{props.title}</h1>
      <p className="dim">{props.text}</p>
      {props.children}
    </div>
  );
}
