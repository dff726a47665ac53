import { Alert, Button, CopyButton, Group, Text } from '@mantine/core';
import type { ErrorData } from '@radscore/core';
import { texts } from '../texts/index.js';
import { detailsOf } from './error-details.js';

const words = texts.errors;

/** What happened, where, and what to do. The only way in which the workbench shows an error. */
export function ErrorNotice({ error, onClose }: { readonly error: ErrorData; readonly onClose?: () => void }) {
  const places = (['file', 'case', 'line', 'column', 'field'] as const).filter((key) => error.place[key] !== undefined);
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      title={error.message}
      withCloseButton={onClose !== undefined}
      closeButtonLabel={words.close}
      {...(onClose && { onClose })}
      styles={{ title: { color: 'var(--bad)' }, closeButton: { color: 'var(--ink)' } }}
    >
      <Text size="sm">{error.remedy}</Text>
      <Group gap="md" mt={6} justify="space-between">
        <Text size="xs" c="var(--dim)" style={{ overflowWrap: 'anywhere' }}>
          {[error.code, ...places.map((key) => `${words[key]}: ${error.place[key]}`)].join(' · ')}
        </Text>
        <CopyButton value={detailsOf(error)}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="default" onClick={copy} title={words.copyTitle}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
