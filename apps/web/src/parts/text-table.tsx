import type { ShownCell } from '@radscore/report';
import parts from './parts.module.css';

interface TextTableProps {
  readonly columns: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly ShownCell[])[];
}

/** A small table that is only read; why a cell is missing is shown when the pointer rests on it. */
export function TextTable({ columns, rows }: TextTableProps) {
  return (
    <table className={parts.table}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={textOf(name)}>
            <th scope="row">{textOf(name)}</th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]} title={typeof cell === 'string' ? undefined : cell.reason}>
                {textOf(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const textOf = (cell: ShownCell): string => (typeof cell === 'string' ? cell : cell.shown);
