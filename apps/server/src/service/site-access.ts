import { hasAccounts, keepAnchors, localAccess, openProvider, type Provider } from '../access/index.js';
import type { ServiceAccess } from './access.js';
import type { ServiceCore } from './service.js';
import { readSecret } from './site/read-secret.js';
import type { Site } from './site/site-schema.js';

/** Access as the configuration of the site has it; the head of its audit log is written outside the database. */
export async function siteAccess({ database, site, now, log }: ServiceCore): Promise<ServiceAccess> {
  const secure = site.http.tls !== undefined || site.http.behindProxy;
  const { local } = site.signIn;
  const provider = await siteProvider(site.signIn, now);
  const access = await localAccess({
    ...{ database, now, secure, local },
    ...(provider && { provider }),
    onRefused: ({ code, values }) => log.warn({ code: 'sign-in-refused', reason: code, ...values }),
  });
  if (provider === undefined && !(await hasAccounts(database))) log.warn({ code: 'no-accounts' });
  const anchors = await keepAnchors({
    ...{ database, file: site.audit.anchor, now },
    onFault: (error) => log.error({ code: 'anchor-fault', fault: (error as Error).stack }),
  });
  return { ...access, close: () => anchors.close() };
}

async function siteProvider({ provider }: Site['signIn'], now: () => number): Promise<Provider | undefined> {
  if (provider === undefined) return undefined;
  const { secret, ...setting } = provider;
  return openProvider({ ...setting, clientSecret: await readSecret(secret, 'signIn.provider.secret'), now });
}
