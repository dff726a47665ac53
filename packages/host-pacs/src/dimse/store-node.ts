import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer, type TlsOptions } from 'node:tls';
import { pacsError } from '../errors.js';
import type { ReceivedFile } from '../files/incoming-file.js';
import { type AssociationContext, associationOf, type StoreAnswer } from './association.js';
import { type NodeLimits, nodeLimits } from './limits.js';
import { pduGate } from './pdu-gate.js';
import { type PendingConnections, pendingConnections } from './pending.js';

/** A peer that may send. */
export interface KnownPeer {
  readonly title: string;
  /** Where it calls from; any address where absent. */
  readonly address?: string;
}

/** What happens at the node, for the log: codes and peers, nothing of patients. */
export interface NodeEvent {
  readonly code:
    | 'association-accepted'
    | 'association-refused'
    | 'association-ended'
    | 'connection-cut'
    | 'instance-refused'
    | 'commitment-refused';
  readonly peer: string;
  readonly address: string;
  readonly detail?: string;
}

export interface StoreNodeOptions {
  readonly title: string;
  readonly port: number;
  /** Address that it listens on; 127.0.0.1 by default. */
  readonly address?: string;
  readonly peers: readonly KnownPeer[];
  readonly limits?: Partial<NodeLimits>;
  readonly tls?: TlsOptions;
  /** Where instances lie while they come; on the disk that they will stay on. */
  readonly folder: string;
  /** Keeps an instance for good; the sender is answered when this resolves. */
  readonly onInstance: (received: ReceivedFile, from: { readonly peer: string }) => Promise<StoreAnswer>;
  /** Storage commitment, where the node offers it: true where the answer will follow. */
  readonly onCommitment?: AssociationContext['onCommitment'];
  /** Told when the last association of a peer has ended. */
  readonly onEnd?: (from: { readonly peer: string }) => void;
  readonly onEvent?: (event: NodeEvent) => void;
}

export interface StoreNode {
  /** The port that it listens on. */
  readonly port: number;
  /** How many associations are open, of a peer or of all. */
  associations(peer?: string): number;
  /** How many connections there are, those included that have not asked for an association. */
  connections(): number;
  close(): Promise<void>;
}

/**
 * A DICOM node that answers C-ECHO and keeps what known peers send by C-STORE.
 *
 * @throws RAD-DICOM-LISTEN.
 * @example
 * const node = await startStoreNode({ title: 'RADSCORE', port: 11112, peers: [{ title: 'PACS' }], folder: 'inbox/incoming', onInstance });
 */
export async function startStoreNode(options: StoreNodeOptions): Promise<StoreNode> {
  const limits = { ...nodeLimits, ...options.limits };
  const open = new Map<Socket, string>();
  const pending = pendingConnections(limits.pending);
  const clocked = new Map<Socket, () => void>();
  const count = (peer?: string) =>
    peer === undefined ? open.size : [...open.values()].filter((each) => each === peer).length;
  const connections: Connections = { options, limits, open, pending, clocked, count };
  // One clock for all: thousands of connections would have as many.
  const clock = setInterval(() => {
    for (const look of clocked.values()) look();
  }, 1000).unref();
  const server =
    options.tls === undefined
      ? createServer({ noDelay: true }, (socket) => serve(socket, connections))
      : secureServer(options.tls, connections);
  const { port, address = '127.0.0.1' } = options;
  await listen(server, port, address);
  const found = server.address();
  return {
    port: typeof found === 'object' && found !== null ? found.port : port,
    associations: count,
    connections: () => open.size + pending.size,
    close: () =>
      new Promise((resolve) => {
        clearInterval(clock);
        server.close(() => resolve());
        for (const socket of [...open.keys(), ...pending.all()]) socket.destroy();
      }),
  };
}

/**
 * Connections that may wait to be taken; the system may allow fewer. Behind a shorter queue a flood keeps a peer out for the seconds after
 * which its system tries again.
 */
const backlog = 4096;

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(pacsError('RAD-DICOM-LISTEN', { address: `${address}:${port}`, detail: error.message })),
    );
    server.listen({ port, host: address, backlog }, resolve);
  });
}

interface Connections {
  readonly options: StoreNodeOptions;
  readonly limits: NodeLimits;
  readonly open: Map<Socket, string>;
  readonly pending: PendingConnections;
  /** What is looked at once a second. */
  readonly clocked: Map<Socket, () => void>;
  readonly count: (peer?: string) => number;
}

/** A server behind TLS. A connection counts from its first byte, as those do that never end their handshake. */
function secureServer(tls: TlsOptions, connections: Connections): Server {
  const { limits, pending, options } = connections;
  const server = createSecureServer({ ...tls, handshakeTimeout: limits.artimSeconds * 1000 });
  const nameOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`;
  const handshakes = new Map<string, Socket>();
  server.on('connection', (socket: Socket) => {
    const name = nameOf(socket);
    handshakes.set(name, socket);
    pending.add(socket, addressOf(socket));
    socket.on('close', () => {
      handshakes.delete(name);
      pending.delete(socket);
    });
  });
  server.on('secureConnection', (socket: Socket) => {
    const raw = handshakes.get(nameOf(socket));
    if (raw !== undefined) pending.delete(raw);
    serve(socket, connections);
  });
  server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    options.onEvent?.({
      code: 'connection-cut',
      peer: '',
      address: addressOf(socket),
      detail: `TLS: ${error.code ?? error.message}`,
    });
    socket.destroy();
  });
  return server;
}

const addressOf = ({ remoteAddress = '' }: Socket) => remoteAddress.replace(/^::ffff:/, '');

/** One connection, from its first byte to its last. */
function serve(socket: Socket, connections: Connections): void {
  const { options, limits, open, pending, clocked, count } = connections;
  const { peers, title, onEvent, onEnd } = options;
  const address = addressOf(socket);
  const tell = (code: NodeEvent['code'], detail?: string) =>
    onEvent?.({ code, peer: open.get(socket) ?? '', address, ...(detail !== undefined && { detail }) });
  pending.add(socket, address);
  const gate = pduGate(socket, {
    longest: limits.pduBytes,
    onViolation: (problem) => tell('connection-cut', problem),
  });
  const began = Date.now();
  clocked.set(socket, () => {
    const isPending = pending.has(socket);
    const since = Date.now() - (gate.lastPdu ?? began);
    if (since < (isPending ? limits.artimSeconds : limits.idleSeconds) * 1000) return;
    tell('connection-cut', isPending ? 'no association was asked for' : 'nothing came for too long');
    socket.destroy();
  });
  const context: AssociationContext = {
    ...options,
    limits,
    gate,
    tell,
    address,
    admit: (calling, called) => {
      pending.delete(socket);
      if (called !== title) return 'called-unknown';
      const known = peers.some((peer) => peer.title === calling && (peer.address ?? address) === address);
      if (!known) return 'calling-unknown';
      if (count() >= limits.associations || count(calling) >= limits.perPeer) return 'limit';
      open.set(socket, calling);
      tell('association-accepted');
      return 'accepted';
    },
    peer: () => open.get(socket) ?? '',
    refused: (detail) => {
      tell('association-refused', detail);
      // The answer is to reach the peer before the connection ends.
      setTimeout(() => socket.destroy(), 1000).unref();
    },
  };
  // What an association costs is spent on who asks for one, not on who only connects.
  let association: ReturnType<typeof associationOf> | undefined;
  gate.on('error', () => {});
  gate.once('data', (pdu) => {
    association = associationOf(gate as unknown as Socket, context);
    gate.emit('data', pdu);
  });
  gate.on('value', () => {
    if (association !== undefined) return;
    tell('connection-cut', 'data before an association');
    socket.destroy();
  });
  socket.on('close', () => {
    clocked.delete(socket);
    pending.delete(socket);
    void association?.abandon();
    const peer = open.get(socket);
    if (peer === undefined) return;
    tell('association-ended');
    open.delete(socket);
    if (count(peer) === 0) onEnd?.({ peer });
  });
}
