import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { cellOf, cohort } from '../../state/cohort.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './cohort.module.css';
import { columnShape } from './column-shape.js';

const words = texts.cohort;
const rowHeight = 30;

/** The sheet with what each column is taken for; cells are mended in place. */
export function DataGrid() {
  const state = useStore(cohort, (each) => each);
  const { columns, ids, rows } = state.joined!;
  const shapes = useMemo(
    () =>
      columns.map((name, j) =>
        columnShape(
          name,
          rows.map((_, i) => cellOf(state, i, j)),
        ),
      ),
    [state, columns, rows],
  );
  const frame = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const [before, after] = [shown[0]?.start ?? 0, virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)];
  const marked = shapes.map(({ faults, outliers }) => ({ faults: new Set(faults), outliers: new Set(outliers) }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section ref={frame} className={styles.grid} tabIndex={0} aria-label={words.grid}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{words.patient}</th>
            {columns.map((name, j) => {
              const { type, unit, missing, codes, faults, outliers } = shapes[j];
              return (
                <th key={name} scope="col">
                  <b>{name}</b>
                  <span>
                    {words.types[type]}
                    {unit !== undefined && `, ${unit}`}
                    {codes.length > 0 && `: ${codes.slice(0, 4).join(', ')}${codes.length > 4 ? ' …' : ''}`}
                  </span>
                  {missing > 0 && <span>{words.missing(missing)}</span>}
                  {faults.length > 0 && (
                    <button type="button" className="bad" onClick={() => virtual.scrollToIndex(faults[0])}>
                      {words.faults(faults.length)}
                    </button>
                  )}
                  {outliers.length > 0 && (
                    <button type="button" className="warn" onClick={() => virtual.scrollToIndex(outliers[0])}>
                      {words.outliers(outliers.length)}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {shown.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2} style={{ height: rowHeight }}>
              <th scope="row">{ids[index]}</th>
              {columns.map((name, j) => (
                <td key={name}>
                  <input
                    aria-label={words.cell(name, ids[index])}
                    className={
                      marked[j].faults.has(index)
                        ? styles.fault
                        : marked[j].outliers.has(index)
                          ? styles.outlier
                          : undefined
                    }
                    aria-invalid={marked[j].faults.has(index) || undefined}
                    value={cellOf(state, index, j)}
                    autoComplete="off"
                    onChange={({ currentTarget }) =>
                      cohort.set(({ mended }) => ({ mended: { ...mended, [`${index}/${j}`]: currentTarget.value } }))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}
