import type { Command } from 'commander';
import { version } from '../../version.js';

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

interface SiteFlags {
  readonly config: string;
}

/** `radscore database`: for those who run the hospital service. */
export function registerDatabase(program: Command): void {
  const database = program
    .command('database')
    .summary('back up, restore and move what the hospital service keeps')
    .addHelpText('after', '\nExample:\n  radscore database backup --config site.yaml --out /backup/radscore');
  database
    .command('copy <from> <to>')
    .summary('copy a database into an empty one')
    .description(
      'Copies all studies, results and messages from one database into an empty one: from the embedded database (a folder, whose service is stopped) to a PostgreSQL server, or back. Files stay where they are. Work that was under way starts again.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  radscore database copy /var/lib/radscore/database postgres://radscore@db.example/radscore',
    )
    .action(async (from: string, to: string) => {
      const { copyTables } = await import('@radscore/queue-postgres');
      const { withTables } = await import('../with-site.js');
      await withTables(from, (source) => withTables(to, (target) => copyTables(source, target)));
      say('Copied. Name the new database in the configuration of the site, then start the service.');
    });
  database
    .command('backup')
    .summary('write tables and files of a site into a folder')
    .description(
      'Writes a snapshot of the tables and the files that belong to them. On a PostgreSQL server the service may keep running. A second backup into the same folder copies only files that are new.',
    )
    .requiredOption('--config <file>', 'what the site says of itself (YAML)')
    .requiredOption('--out <folder>', 'where the backup is written, best on another disk')
    .addHelpText('after', '\nExample:\n  radscore database backup --config site.yaml --out /backup/radscore')
    .action(async ({ config, out }: SiteFlags & { readonly out: string }) => {
      const { backUp } = await import('@radscore/server/service');
      const { withSite } = await import('../with-site.js');
      const { rows, files, missing } = await withSite(config, ({ site, database: opened }) =>
        backUp(opened, { site, version, folder: out }),
      );
      say(`${rows.reduce((sum, table) => sum + table.rows, 0)} rows and ${files.length} files are in ${out}.`);
      if (missing.length > 0)
        say(
          `${missing.length} files that rows name are not there: erased meanwhile, or lost. manifest.json lists them.`,
        );
    });
  database
    .command('restore')
    .summary('restore a backup')
    .description('Checks the hash of every file and table, and restores them into an empty database and data folder.')
    .requiredOption('--config <file>', 'what the site says of itself (YAML)')
    .requiredOption('--from <folder>', 'the backup')
    .addHelpText('after', '\nExample:\n  radscore database restore --config site.yaml --from /backup/radscore')
    .action(async ({ config, from }: SiteFlags & { readonly from: string }) => {
      const { restore } = await import('@radscore/server/service');
      const { withSite } = await import('../with-site.js');
      const { made, files } = await withSite(config, ({ site, database: opened }) =>
        restore(opened, { site, folder: from }),
      );
      say(`The state of ${made} is back, with ${files.length} files.`);
    });
}
