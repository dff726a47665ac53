import type { Permission } from '../service/access.js';

/** What a person is for the service; one may be several. */
export const roles = ['reader', 'approver', 'administrator'] as const;
export type Role = (typeof roles)[number];

const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  reader: ['read'],
  approver: ['read', 'approve', 'store'],
  administrator: ['read', 'administer', 'store'],
};

/** What a token may be made for. */
export const scopes = ['read', 'approve', 'administer', 'store'] as const satisfies readonly Permission[];

/** What somebody with these roles may do. */
export function permissionsOf(own: readonly Role[]): ReadonlySet<Permission> {
  return new Set(own.flatMap((role) => permissions[role]));
}

/** What a token may: its scopes, as far as its account may still do it. Any account may have a program that only sends images in. */
export function permissionsOfToken(own: readonly Role[], given: readonly Permission[]): ReadonlySet<Permission> {
  const may = permissionsOf(own);
  return new Set(given.filter((scope) => scope === 'store' || may.has(scope)));
}
