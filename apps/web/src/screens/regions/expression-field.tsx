import { Textarea } from '@mantine/core';
import type { ErrorData } from '@radscore/core';
import type { Ref } from 'react';
import { texts } from '../../texts/index.js';
import styles from './regions.module.css';

interface ExpressionFieldProps {
  readonly value: string;
  readonly error: ErrorData | undefined;
  readonly onChange: (value: string) => void;
  readonly ref: Ref<HTMLTextAreaElement>;
}

/** The text of a region; an error stands under the character that is wrong. */
export function ExpressionField({ value, error, onChange, ref }: ExpressionFieldProps) {
  const position = typeof error?.values.position === 'number' ? error.values.position : undefined;
  return (
    <div>
      <Textarea
        ref={ref}
        label={texts.regions.expression}
        description={texts.regions.hint}
        autosize
        minRows={2}
        spellCheck={false}
        classNames={{ input: styles.expression }}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        error={error !== undefined}
        aria-describedby="region-error"
      />
      <div id="region-error" role="status" className={styles.error}>
        {error !== undefined && (
          <>
            {position !== undefined && (
              <code aria-hidden="true">
                {value.slice(0, position - 1)}
                <mark>{value.slice(position - 1, position) || ' '}</mark>
                {value.slice(position)}
              </code>
            )}
            <p>{error.message}</p>
            <p className="dim">{error.remedy}</p>
          </>
        )}
      </div>
    </div>
  );
}
