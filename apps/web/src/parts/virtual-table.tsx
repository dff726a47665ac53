// biome-ignore-all lint/a11y/useSemanticElements: the elements of a table cannot be placed one by one
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
// biome-ignore-all lint/a11y/useFocusableInteractive: cells of a table that is only read need no focus
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './virtual-table.module.css';

export interface TableColumn<R> {
  readonly key: string;
  readonly title: string;
  /** As `grid-template-columns` has it: `120px`, `minmax(200px, 2fr)`. */
  readonly width: string;
  readonly align?: 'right';
  readonly text: (row: R) => string;
  /** Shown when the pointer rests on the cell. */
  readonly hint?: (row: R) => string | undefined;
}

interface VirtualTableProps<R> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  /** Told of the row under the pointer, or the one that the arrow keys have reached. */
  readonly onRow?: (row: R) => void;
}

const rowHeight = 28;
/** A bar to scroll sideways by takes about so much. */
const barHeight = 16;

/** What a table of so many rows needs, its head included, to show all of them. */
export const heightOfRows = (rows: number): number => (rows + 1) * rowHeight + barHeight;

/** A table of thousands of rows, of which only those in sight are drawn. */
export function VirtualTable<R>({ label, columns, rows, onRow }: VirtualTableProps<R>) {
  const [active, setActive] = useState<number>();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const choose = (index: number) => {
    if (index < 0 || index >= rows.length) return;
    setActive(index);
    onRow!(rows[index]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (onRow === undefined || step === undefined) return;
    event.preventDefault();
    const next = active === undefined ? 0 : Math.min(rows.length - 1, Math.max(0, active + step));
    choose(next);
    virtual.scrollToIndex(next);
  };
  const gridTemplateColumns = columns.map(({ width }) => width).join(' ');
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns }}>
          {columns.map(({ key, title, align }) => (
            <div key={key} role="columnheader" style={{ textAlign: align }}>
              {title}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className={styles.row}
            data-active={(onRow !== undefined && index === active) || undefined}
            onPointerEnter={onRow && (() => choose(index))}
            style={{ gridTemplateColumns, transform: `translateY(${start}px)` }}
          >
            {columns.map(({ key, align, text, hint }) => (
              <div key={key} role="cell" style={{ textAlign: align }} title={hint?.(rows[index]) ?? text(rows[index])}>
                {text(rows[index])}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
