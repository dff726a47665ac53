import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { didYouMean, isRadError } from '@radscore/core';
import { hostError } from '@radscore/host-node';
import { parseYaml } from '@radscore/protocol';
import { serverError } from '../../errors.js';
import { checkFiles, type Refuse } from './check-files.js';
import { type Site, siteSchema } from './site-schema.js';

/**
 * Reads what a site says of itself; its relative paths begin in the folder of the file.
 *
 * @throws RAD-FILE-UNREADABLE, RAD-SITE-INVALID with the line.
 */
export async function readSite(file: string): Promise<Site> {
  return parseSite(await textOf(file), file);
}

/** As {@link readSite}, for a service that is to start: what the site names on the disk is there, and can be used. */
export async function readServedSite(file: string): Promise<Site> {
  const { site, refuse } = parse(await textOf(file), file);
  await checkFiles(site, refuse);
  return site;
}

/** As {@link readSite}, of a text. */
export function parseSite(text: string, file: string): Site {
  return parse(text, file).site;
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file });
  });
}

function parse(text: string, file: string): { readonly site: Site; readonly refuse: Refuse } {
  const source = readYaml(text, file);
  const refuse = (path: readonly PropertyKey[], problem: string) => {
    const line = source.locate(path)?.line ?? 1;
    return serverError('RAD-SITE-INVALID', { problem }, { file, line, field: path.join('.') });
  };
  const parsed = siteSchema.safeParse(source.data ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const [key] = 'keys' in issue ? issue.keys : [];
    const path = key === undefined ? issue.path : [...issue.path, key];
    const problem = key === undefined ? issue.message : `there is no key "${key}" here`;
    throw refuse(path, `${path.join('.') || 'it'}: ${problem}`);
  }
  checkNames(parsed.data, refuse);
  checkAddresses(parsed.data, refuse);
  checkPeers(parsed.data, refuse);
  checkSignIn(parsed.data, refuse);
  checkArchives(parsed.data, refuse);
  return { site: withPaths(parsed.data, dirname(resolve(file))), refuse };
}

function readYaml(text: string, file: string) {
  try {
    return parseYaml(text, file);
  } catch (error) {
    if (!isRadError(error)) throw error;
    const problem = String(error.values.detail ?? error.message);
    throw serverError('RAD-SITE-INVALID', { problem }, error.place);
  }
}

/** What is named elsewhere must be there. */
function checkNames({ rules, models, destinations, phases }: Site, refuse: Refuse): void {
  const known = (path: readonly PropertyKey[], what: string, name: string, all: object) => {
    const names = Object.keys(all);
    if (names.includes(name)) return;
    throw refuse(path, `there is no ${what} "${name}".${didYouMean(name, names)}`.replace(/\.$/, ''));
  };
  for (const [i, rule] of rules.entries()) {
    known(['rules', i, 'model'], 'model', rule.model, models);
    for (const [n, name] of rule.destinations.entries()) {
      known(['rules', i, 'destinations'], 'destination', name, destinations);
      if (rule.destinations.indexOf(name) < n)
        throw refuse(['rules', i, 'destinations', n], `the destination "${name}" stands twice`);
    }
    if (rule.when.phase !== undefined) known(['rules', i, 'when', 'phase'], 'phase', rule.when.phase, phases);
  }
  const twice = rules.findIndex(({ name }, i) => rules.findIndex((rule) => rule.name === name) < i);
  if (twice >= 0) throw refuse(['rules', twice, 'name'], 'two rules have the same name');
}

const isLocal = (address: string) => /^(127\.|localhost$|::1$)/.test(address);

/** What leaves the machine is encrypted, or a proxy does it. DICOM in the clear is common in hospitals, and asked for by name. */
function checkAddresses({ http }: Site, refuse: Refuse): void {
  if (isLocal(http.listen) || http.tls !== undefined || http.behindProxy) return;
  const problem = 'an address that others reach needs http.tls, or http.behindProxy: true where a proxy brings it';
  throw refuse(['http', 'listen'], problem);
}

/** Who calls must be told apart, and both listeners need a port of their own. */
function checkPeers({ dicom, http }: Site, refuse: Refuse): void {
  if (dicom === undefined) return;
  const twice = dicom.peers.findIndex(({ title, address }, i) =>
    dicom.peers.some((peer, k) => k < i && peer.title === title && peer.address === address),
  );
  if (twice >= 0) throw refuse(['dicom', 'peers', twice], 'two peers have the same title at the same address');
  if (dicom.port !== 0 && dicom.port === http.port)
    throw refuse(['dicom', 'port'], `pages and DICOM cannot both listen on port ${http.port}`);
}

/** Somebody must be able to sign in, and nobody on the way may read or change what the provider says. */
function checkSignIn({ signIn: { local, provider } }: Site, refuse: Refuse): void {
  if (provider === undefined) {
    if (!local) throw refuse(['signIn', 'local'], 'nobody could sign in: name a signIn.provider, or leave local: true');
    return;
  }
  const { protocol, hostname, search, hash } = new URL(provider.issuer);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal(hostname)))
    throw refuse(['signIn', 'provider', 'issuer'], 'the address of a provider begins with https://');
  if (search !== '' || hash !== '')
    throw refuse(['signIn', 'provider', 'issuer'], 'the address of a provider has no ? and no #');
  if (Object.values(provider.roles).every((groups) => groups.length === 0))
    throw refuse(['signIn', 'provider', 'roles'], 'no group has a role, so that nobody could sign in');
}

/** Passwords do not leave the machine in the clear; what is moved needs a node that it comes to. */
function checkArchives({ pull, dicom }: Site, refuse: Refuse): void {
  for (const [name, archive] of Object.entries(pull)) {
    if (archive.kind === 'dicom' && dicom === undefined)
      throw refuse(['pull', name], 'images by C-MOVE come to our own node, which needs the section "dicom"');
    if (archive.kind === 'dicom' || archive.auth === undefined) continue;
    const { protocol, hostname } = new URL(archive.url);
    if (protocol !== 'https:' && !isLocal(hostname))
      throw refuse(['pull', name, 'url'], 'a password or token is sent by https only');
  }
}

function withPaths(site: Site, folder: string): Site {
  const at = (path: string) => resolve(folder, path);
  const files = <T extends Readonly<Record<string, unknown>>>(value: T, ...keys: readonly string[]): T =>
    Object.fromEntries(
      Object.entries(value).map(([key, path]) => [
        key,
        keys.includes(key) && typeof path === 'string' ? at(path) : path,
      ]),
    ) as T;
  const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
  const { provider } = site.signIn;
  return {
    ...site,
    data: at(site.data),
    http: { ...site.http, ...(site.http.tls && { tls: files(site.http.tls, 'key', 'cert') }) },
    ...(site.dicom && {
      dicom: { ...site.dicom, ...(site.dicom.tls && { tls: files(site.dicom.tls, 'key', 'cert', 'ca') }) },
    }),
    signIn: {
      ...site.signIn,
      ...(provider && { provider: { ...provider, secret: files(provider.secret, 'file') } }),
    },
    inbox: files(site.inbox, 'watch'),
    audit: { anchor: at(site.audit.anchor || join(site.data, 'audit.jsonl')) },
    models: mapped(site.models, (model) => files(model, 'file')),
    pull: mapped(site.pull, (each) =>
      each.kind === 'dicomweb' && each.auth !== undefined
        ? { ...each, auth: mapped(each.auth, (part) => (typeof part === 'object' ? files(part, 'file') : part)) }
        : each,
    ),
    destinations: mapped(site.destinations, (each) => files(each, 'folder')),
  };
}
