import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderStore } from '@radscore/host-node/extraction';
import { type StoreNode, startStoreNode } from '@radscore/host-pacs';
import { type Database, databaseLeases, openTaskQueue, runWorker } from '@radscore/queue-postgres';
import { createClerk } from './clerk.js';
import { hashedFiles } from './files.js';
import { openInbox } from './inbox/inbox.js';
import { watchFolder } from './inbox/watch-folder.js';
import type { Log } from './log.js';
import { noteCommitment } from './outbox/commitment.js';
import { createOutbox } from './outbox/outbox.js';
import { createPuller, type Puller } from './pull/puller.js';
import type { Service } from './service-context.js';
import type { Site } from './site/site-schema.js';
import { openSiteDatabase } from './store/site-database.js';
import { createTidier } from './store/tidy-database.js';
import { loadModels } from './work/models.js';

export interface CoreOptions {
  readonly site: Site;
  /** Version of radscore. */
  readonly version: string;
  readonly log: Log;
  readonly now?: () => number;
}

/** The service without its pages: it takes in, computes and sends. */
export interface ServiceCore extends Service {
  readonly node: StoreNode | undefined;
  readonly puller: Puller;
  /** Has something done at every tick from now on. */
  eachTick(work: () => Promise<void>): void;
  /** Takes nothing more in, lets what was begun end, and closes. */
  close(): Promise<void>;
}

const tickMs = 500;

/**
 * Starts what takes in, computes and sends.
 *
 * @throws RAD-DATABASE-*, RAD-DICOM-LISTEN, RAD-MODEL-*, RAD-FILE-UNREADABLE.
 */
export async function startCore({ site, version, log, now = Date.now }: CoreOptions): Promise<ServiceCore> {
  const at = (name: string) => join(site.data, name);
  await Promise.all(['documents', 'views', 'store'].map((name) => mkdir(at(name), { recursive: true })));
  const database = await openSiteDatabase(site.database ?? at('database'));
  try {
    return await startParts({ site, version, log, now }, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startParts(
  { site, version, log, now }: Required<CoreOptions>,
  database: Database,
): Promise<ServiceCore> {
  const at = (name: string) => join(site.data, name);
  const inbox = await openInbox(database, {
    ...{ folder: at('inbox'), log, now },
    ...{ minFreeBytes: site.inbox.minFreeBytes, unpackRatio: site.inbox.unpackRatio },
  });
  const store = folderStore(at('store'));
  const service: Service = {
    ...{ site, version, database, inbox, store, log, now },
    queue: await openTaskQueue(database),
    documents: hashedFiles(at('documents'), '.bin'),
    folders: { views: at('views'), store: at('store') },
    models: await loadModels(site.models, store),
  };
  const node = await startNode(service);
  // A folder has one owner: what a former one held is free.
  if (database.kind === 'embedded') await service.queue.reclaim(0);
  const leases = databaseLeases(database);
  const clerk = createClerk(service, node, leases);
  const outbox = createOutbox(service, leases);
  const stop = new AbortController();
  const puller = await createPuller(service, leases, stop.signal);
  const worker =
    site.jobs === 0
      ? undefined
      : runWorker({ database, jobs: site.jobs, signal: stop.signal }).catch((error: Error) =>
          log.error({ code: 'worker-ended', fault: error.stack }),
        );
  const watch =
    site.inbox.watch === undefined
      ? undefined
      : watchFolder(site.inbox.watch, { inbox, most: site.inbox.maxInstanceBytes, log, now });
  const others = [createTidier(service)];
  const rest = {
    async tick() {
      for (const work of others) await work();
    },
  };
  // A round that takes long holds up no other.
  const parts = [...(watch === undefined ? [] : [watch]), clerk, outbox, puller, rest];
  const rounds = parts.map((part) => keepTicking(() => part.tick(), stop.signal, log));
  log.info({ code: 'started', version, dicom: node?.port ?? null, models: [...service.models.keys()] });
  return {
    ...service,
    ...{ node, puller },
    eachTick: (work) => void others.push(work),
    async close() {
      await node?.close();
      stop.abort();
      await Promise.all([...rounds, worker]);
      await Promise.all([outbox.settled(), puller.settled()]);
      await service.queue.close();
      await database.close();
      log.info({ code: 'ended' });
    },
  };
}

async function keepTicking(tick: () => Promise<void>, signal: AbortSignal, log: Log): Promise<void> {
  while (!signal.aborted) {
    await tick().catch((error: Error) => log.error({ code: 'tick-fault', fault: error.stack }));
    await sleep(tickMs, undefined, { signal }).catch(() => {});
  }
}

async function startNode(service: Service): Promise<StoreNode | undefined> {
  const { site, inbox, log } = service;
  const { dicom } = site;
  if (dicom === undefined) return undefined;
  const tls = dicom.tls && {
    key: await readFile(dicom.tls.key),
    cert: await readFile(dicom.tls.cert),
    ...(dicom.tls.ca !== undefined && { ca: await readFile(dicom.tls.ca), requestCert: true }),
  };
  return startStoreNode({
    ...{ title: dicom.title, port: dicom.port, address: dicom.listen },
    peers: dicom.peers.map(({ title, address }) => ({ title, ...(address !== undefined && { address }) })),
    limits: { ...dicom.limits, instanceBytes: site.inbox.maxInstanceBytes },
    ...(tls && { tls }),
    folder: inbox.incoming,
    onInstance: (received, { peer }) => inbox.keep(received, peer),
    onCommitment: (asked, from) => noteCommitment(service, asked, from),
    onEvent: ({ code, ...event }) => {
      const quiet = code === 'association-accepted' || code === 'association-ended';
      log[quiet ? 'debug' : 'warn']({ code, ...event });
    },
  });
}
