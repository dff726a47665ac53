import type { Figure } from '@radscore/report';
import styles from './parts.module.css';

/** A figure of a report; its own texts say what it shows. */
export function Drawn({ figure }: { readonly figure: Figure }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: figures are made by `report`, which escapes every name
  return <div className={styles.drawn} dangerouslySetInnerHTML={{ __html: figure.svg }} />;
}
