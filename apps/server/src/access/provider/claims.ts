import { type Role, roles } from '../roles.js';

/** What a provider says of a person. */
export type Claims = Readonly<Record<string, unknown>>;

/** Groups of the provider by the role they give. */
export type RoleGroups = Readonly<Record<Role, readonly string[]>>;

/**
 * A claim by its name, or by its path through objects: `groups`, `https://example.com/roles`, `realm_access.roles`. Undefined where it is
 * absent.
 */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Claims)[key];
  }
  return value;
}

/** The roles of somebody who is in these groups; a text is one group. */
export function rolesOf(claim: unknown, groups: RoleGroups): Role[] {
  const own = new Set([claim].flat().filter((each) => typeof each === 'string'));
  return roles.filter((role) => groups[role].some((group) => own.has(group)));
}

/** A name as documents have it (PS3.5, PN): `Family^Given`, at most 64 characters; the subject's own where the provider tells none. */
export function nameOf(claims: Claims): string {
  // Without control characters, and without what parts a name in DICOM.
  const part = (value: unknown) => (typeof value === 'string' ? value.replace(/[\p{Cc}\\^=]+/gu, ' ').trim() : '');
  const [family, given] = [part(claims.family_name), part(claims.given_name)];
  const whole = given === '' ? family : family && `${family}^${given}`;
  const names = [whole, part(claims.name), part(claims.preferred_username), part(claims.sub)];
  return [...(names.find((each) => each !== '') ?? 'unknown')].slice(0, 64).join('');
}
