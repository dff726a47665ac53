// The hospital service: `radscore serve`.

export type { AccessEvent, Actor, Permission, ServiceAccess } from './access.js';
export { backUp, type Manifest } from './backup/backup.js';
export { restore } from './backup/restore.js';
export { createLog, type Log } from './log.js';
export { type CoreOptions, type ServiceCore, startCore } from './service.js';
export { parseSite, readServedSite, readSite } from './site/read-site.js';
export { type Site, siteSchema } from './site/site-schema.js';
export { type RunningService, type ServiceOptions, startService } from './start-service.js';
export { openSiteDatabase } from './store/site-database.js';
