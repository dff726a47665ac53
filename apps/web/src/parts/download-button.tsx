import { Button } from '@mantine/core';
import { download } from './download.js';

interface DownloadButtonProps {
  /** Of the file. */
  readonly name: string;
  readonly content: Parameters<typeof download>[1];
  readonly type: string;
  readonly label: string;
  /** Whether it is what one came for. */
  readonly main?: boolean;
}

/** Hands out a file that is there already. */
export function DownloadButton({ name, content, type, label, main = false }: DownloadButtonProps) {
  return (
    <Button size="compact-sm" variant={main ? 'filled' : 'default'} onClick={() => download(name, content, type)}>
      {label}
    </Button>
  );
}
