import type { Command } from 'commander';
import type { ExportFlags, VerifyFlags } from './run.js';

const config = ['--config <file>', 'what the site says of itself (YAML)'] as const;

/** `radscore audit`: the log of what was seen and done. */
export function registerAudit(program: Command): void {
  const audit = program
    .command('audit')
    .summary('check and export the audit log of the hospital service')
    .description(
      'The service records who saw and did what, for which study and when, each entry chained to the one before. The head of the chain is written outside the database every hour (audit.anchor of the configuration), so that missing entries at the end are noticed too.',
    )
    .addHelpText('after', '\nExample:\n  radscore audit verify --config site.yaml');
  audit
    .command('verify')
    .summary('check that no entry was changed, removed or truncated')
    .requiredOption(...config)
    .option('--anchor <file>', "heads to check against (default: the site's own file, where it is there)")
    .addHelpText('after', '\nExample:\n  radscore audit verify --config site.yaml --anchor /media/safe/audit.jsonl')
    .action(async (flags: VerifyFlags) => (await import('./run.js')).verifyCommand(flags));
  audit
    .command('export')
    .summary('write the log as FHIR AuditEvent, one per line (NDJSON)')
    .requiredOption(...config)
    .requiredOption('--out <file>', 'file to write')
    .addHelpText('after', '\nExample:\n  radscore audit export --config site.yaml --out audit.ndjson')
    .action(async (flags: ExportFlags) => (await import('./run.js')).exportCommand(flags));
}
