import { readFile } from 'node:fs/promises';
import { hostError } from '@radscore/host-node';
import {
  addAccount,
  makePassword,
  makeToken,
  resetPassword,
  roles,
  scopes,
  withdrawTokens,
} from '@radscore/server/access';
import { cliError } from '../../errors.js';
import { withSite } from '../with-site.js';

export interface ConfigFlags {
  readonly config: string;
}
export interface ResetFlags extends ConfigFlags {
  readonly passwordFile?: string;
}
export interface AddFlags extends ResetFlags {
  readonly role: readonly string[];
  readonly name?: string;
}
export interface TokenFlags extends ConfigFlags {
  readonly scope: readonly string[];
  readonly days: number;
}

/** The shell of the machine, as the audit log names it. */
const change = () => ({ by: 'command line', now: Date.now() });

export async function addUser(id: string, { config, role, name = id, passwordFile }: AddFlags): Promise<void> {
  const own = chosen('role', role, roles);
  if (!/^[\p{L}\p{N}._@-]{1,100}$/u.test(id))
    throw cliError('RAD-USAGE', { problem: 'an account is named by letters, digits, and . _ @ -' });
  const { password, say } = await passwordFrom(passwordFile);
  await withSite(config, ({ database }) => addAccount(database, { id, name, roles: own, password }, change()));
  say(`Account ${id} (${own.join(', ')}) was added.`);
}

export async function resetUser(id: string, { config, passwordFile }: ResetFlags): Promise<void> {
  const { password, say } = await passwordFrom(passwordFile);
  await withSite(config, ({ database }) => resetPassword(database, { id, password }, change()));
  say(`Account ${id} has a new password.`);
}

export async function makeUserToken(account: string, { config, scope, days }: TokenFlags): Promise<void> {
  const own = chosen('scope', scope, scopes);
  const token = await withSite(config, ({ database }) => makeToken(database, { account, scopes: own, days }, change()));
  process.stderr.write(`A token of ${account} for ${own.join(', ')}, valid for ${days} days. It is not shown again:\n`);
  process.stdout.write(`${token}\n`);
}

export async function withdrawUserTokens(account: string, { config }: ConfigFlags): Promise<void> {
  const gone = await withSite(config, ({ database }) => withdrawTokens(database, account, change()));
  process.stdout.write(`${gone} tokens of ${account} were withdrawn.\n`);
}

/** The password of a file, or one that is made and told with what was done. */
async function passwordFrom(file: string | undefined) {
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file });
    });
    return { password: text.split(/\r?\n/)[0]!, say: (done: string) => process.stdout.write(`${done}\n`) };
  }
  const password = makePassword();
  const say = (done: string) => process.stdout.write(`${done}\nPassword, not shown again: ${password}\n`);
  return { password, say };
}

function chosen<T extends string>(what: string, given: readonly string[], all: readonly T[]): T[] {
  const wrong = given.find((each) => !all.includes(each as T));
  if (wrong !== undefined)
    throw cliError('RAD-USAGE', { problem: `there is no ${what} "${wrong}"; there are ${all.join(', ')}` });
  return [...new Set(given as readonly T[])];
}
