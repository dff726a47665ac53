import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { formatParquet } from './parquet.js';

test('a Parquet file reads back as the table it was made from: numbers, texts and missing values', async () => {
  const bytes = formatParquet({
    columns: ['id', 'x', 'mixed', 'none'],
    rows: [
      ['A', 0.1 + 0.2, 'text', null],
      ['B', null, 2, null],
    ],
  });
  const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
  expect(rows).toEqual([
    { id: 'A', x: 0.1 + 0.2, mixed: 'text', none: null },
    { id: 'B', x: null, mixed: '2', none: null },
  ]);
});
