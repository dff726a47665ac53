import { expect, test } from 'vitest';
import { hashGate } from './hash-gate.js';

test('what is used is not closed; what is closed is used later', async () => {
  const gate = hashGate();
  const order: string[] = [];
  let release = () => {};
  const used = gate.use('a', () => new Promise<void>((resolve) => (release = resolve)));
  await Promise.resolve();
  expect(await gate.close('a', async () => void order.push('erased'))).toBe(false);
  release();
  await used;
  let opened = () => {};
  const closing = gate.close('a', async () => {
    await new Promise<void>((resolve) => (opened = resolve));
    order.push('erased');
  });
  const later = gate.use('a', async () => void order.push('used'));
  const other = gate.use('b', async () => void order.push('other'));
  await other;
  opened();
  await Promise.all([closing, later]);
  expect(order).toEqual(['other', 'erased', 'used']);
});

test('a fault opens it again', async () => {
  const gate = hashGate();
  await expect(gate.close('a', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(await gate.use('a', async () => 1)).toBe(1);
});
