// The hospital service for bench/load.mjs, with visitors who name their permissions in a header: node ... bench/load-service.mjs SITE.yaml
import { readSite, startService } from '@radscore/server/service';
import { stubAccess } from '../apps/cli/src/testing/stub-access.ts';

const service = await startService({
  site: await readSite(process.argv[2]),
  version: '0.1.0',
  access: async () => stubAccess(),
});
process.once('SIGTERM', () => service.close());
