import type { Socket } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pendingConnections } from './pending.js';

test('of too many the oldest of the address with most is ended, and never more than so many are there', () => {
  const step = fc.oneof(
    fc.record({ add: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ leave: fc.integer({ min: 0, max: 20 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const most = 5;
      const pending = pendingConnections(most);
      /** As a plain list, the oldest first. */
      let expected: { socket: Socket; address: string }[] = [];
      for (const each of steps) {
        if ('leave' in each) {
          const [gone] = expected.splice(each.leave % Math.max(1, expected.length), 1);
          if (gone !== undefined) pending.delete(gone.socket);
        } else {
          const socket = {
            destroy() {
              expect(expected.length).toBe(most);
              const own = expected.find((one) => one.socket === socket)!;
              const count = (address: string) => expected.filter((one) => one.address === address).length;
              for (const { address } of expected) expect(count(own.address)).toBeGreaterThanOrEqual(count(address));
              expect(expected.find(({ address }) => address === own.address)).toBe(own);
              expected = expected.filter((one) => one !== own);
            },
          } as unknown as Socket;
          pending.add(socket, each.add);
          expected.push({ socket, address: each.add });
        }
        expect(pending.size).toBe(expected.length);
        expect(new Set(pending.all())).toEqual(new Set(expected.map(({ socket }) => socket)));
        expect(pending.size).toBeLessThanOrEqual(most);
      }
    }),
  );
});
