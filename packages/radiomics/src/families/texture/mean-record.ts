/** The mean of each entry over records that have the same entries, none of them NaN. At least one record is needed. */
export function meanRecord<K extends string>(records: readonly Readonly<Record<K, number>>[]): Record<K, number> {
  const keys = Object.keys(records[0]) as K[];
  const mean = (key: K) => records.reduce((sum, record) => sum + record[key], 0) / records.length;
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as Record<K, number>;
}
