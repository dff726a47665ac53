import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// packages/study/dist/tables/table.js
function tableFromRecords(records) {
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return { columns, rows: records.map((record) => columns.map((name) => record.get(name) ?? null)) };
}

// packages/study/dist/extraction/case-table.js
function featureTable(rows) {
  return tableFromRecords(rows.map(({ leading, values }) => new Map([...leading, ...values])));
}
function problemTable(rows, failures) {
  const line = (id, kind, subject, { code, message, remedy }) => [
    id,
    kind,
    subject,
    code,
    message,
    remedy
  ];
  return {
    columns: ["id", "kind", "subject", "code", "message", "remedy"],
    rows: [
      ...failures.map(({ id, error }) => line(id, "failed", "case", error)),
      ...rows.flatMap(({ id, notes }) => notes.map(({ kind, subject, reason }) => line(id, kind, subject, reason)))
    ]
  };
}

export {
  tableFromRecords,
  featureTable,
  problemTable
};
