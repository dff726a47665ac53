import type { Socket } from 'node:net';

/** Connections that have not asked for an association. */
export interface PendingConnections {
  readonly size: number;
  /** Counts one more; for one too many the oldest of the address that has most is ended. */
  add(socket: Socket, address: string): void;
  has(socket: Socket): boolean;
  delete(socket: Socket): void;
  all(): Socket[];
}

/** @param most of them. */
export function pendingConnections(most: number): PendingConnections {
  const addresses = new Map<Socket, string>();
  /** The oldest first. */
  const byAddress = new Map<string, Set<Socket>>();
  const forget = (socket: Socket) => {
    const address = addresses.get(socket);
    if (address === undefined) return;
    addresses.delete(socket);
    const own = byAddress.get(address)!;
    own.delete(socket);
    if (own.size === 0) byAddress.delete(address);
  };
  const endOne = () => {
    let largest = new Set<Socket>();
    for (const own of byAddress.values()) if (own.size > largest.size) largest = own;
    const [oldest] = largest;
    if (oldest === undefined) return;
    forget(oldest);
    oldest.destroy();
  };
  return {
    get size() {
      return addresses.size;
    },
    add(socket, address) {
      if (addresses.size >= most) endOne();
      addresses.set(socket, address);
      const own = byAddress.get(address) ?? new Set();
      byAddress.set(address, own.add(socket));
    },
    has: (socket) => addresses.has(socket),
    delete: forget,
    all: () => [...addresses.keys()],
  };
}
