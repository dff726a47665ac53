import { Loader, type MantineSize } from '@mantine/core';
import styles from './parts.module.css';

interface WaitingProps {
  /** What is waited for: read out, and beside the ring where it is shown. */
  readonly label: string;
  readonly shown?: boolean;
  readonly size?: MantineSize;
}

/** A ring that turns while something is loaded, with its words for those who do not see it. */
export function Waiting({ label, shown = false, size = 'xs' }: WaitingProps) {
  return (
    <span role="status" className={styles.waiting}>
      <Loader size={size} aria-hidden="true" />
      <span className={shown ? undefined : 'unseen'}>{label}</span>
    </span>
  );
}
