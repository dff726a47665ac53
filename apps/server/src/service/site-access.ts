import { hasAccounts, keepAnchors, localAccess } from '../access/index.js';
import type { ServiceAccess } from './access.js';
import type { ServiceCore } from './service.js';

/** Access as the configuration of the site has it; the head of its audit log is written outside the database. */
export async function siteAccess({ database, site, now, log }: ServiceCore): Promise<ServiceAccess> {
  const secure = site.http.tls !== undefined || site.http.behindProxy;
  const access = await localAccess({ database, now, secure });
  if (!(await hasAccounts(database))) log.warn({ code: 'no-accounts' });
  const anchors = await keepAnchors({
    ...{ database, file: site.audit.anchor, now },
    onFault: (error) => log.error({ code: 'anchor-fault', fault: (error as Error).stack }),
  });
  return { ...access, close: () => anchors.close() };
}
