import type { Command } from 'commander';
import { parseWhole } from '../options.js';
import type { AddFlags, ConfigFlags, ResetFlags, TokenFlags } from './run.js';

const config = ['--config <file>', 'what the site says of itself (YAML)'] as const;
const passwordFile = [
  '--password-file <file>',
  'first line is the password; without it one is made and printed once',
] as const;

/** `radscore user`: who may use the hospital service. */
export function registerUser(program: Command): void {
  const user = program
    .command('user')
    .summary('accounts and tokens of the hospital service')
    .description(
      'Adds accounts, sets passwords and makes tokens for programs, on the machine of the service. This is also how the first administrator is added; there is no default password. Where the service keeps its database in a folder, stop it first.',
    )
    .addHelpText('after', '\nExample:\n  radscore user add roe --config site.yaml --role approver');
  user
    .command('add')
    .summary('add an account')
    .argument('<account>', 'what is typed to sign in')
    .requiredOption(...config)
    .requiredOption('--role <roles...>', 'reader, approver, administrator')
    .option('--name <name>', 'as reports name the person: Family^Given (default: the account)')
    .option(...passwordFile)
    .addHelpText(
      'after',
      `
Example:
  radscore user add roe --config site.yaml --role approver --name "Roe^Richard"`,
    )
    .action(async (account: string, flags: AddFlags) => (await import('./run.js')).addUser(account, flags));
  user
    .command('reset')
    .summary('set a new password; sessions of the old one end')
    .argument('<account>')
    .requiredOption(...config)
    .option(...passwordFile)
    .addHelpText('after', '\nExample:\n  radscore user reset roe --config site.yaml')
    .action(async (account: string, flags: ResetFlags) => (await import('./run.js')).resetUser(account, flags));
  user
    .command('token')
    .summary('make a token for a program; it is printed once')
    .argument('<account>', 'whose rights bound it')
    .requiredOption(...config)
    .requiredOption('--scope <scopes...>', 'read, approve, administer, store (send images in)')
    .option('--days <n>', 'how long it is valid', parseWhole, 365)
    .addHelpText('after', '\nExample:\n  radscore user token gateway --config site.yaml --scope store --days 90')
    .action(async (account: string, flags: TokenFlags) => (await import('./run.js')).makeUserToken(account, flags));
  user
    .command('withdraw')
    .summary('make all tokens of an account invalid')
    .argument('<account>')
    .requiredOption(...config)
    .addHelpText('after', '\nExample:\n  radscore user withdraw gateway --config site.yaml')
    .action(async (account: string, flags: ConfigFlags) =>
      (await import('./run.js')).withdrawUserTokens(account, flags),
    );
}
