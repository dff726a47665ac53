import { expect, test } from 'vitest';
import { claimAt, nameOf, rolesOf } from './claims.js';

test('a claim is found by its name, and by its path where no claim has that name', () => {
  const claims = {
    groups: ['a'],
    realm_access: { roles: ['b'] },
    'https://x.example/roles': ['c'],
    'a.b': 1,
    a: { b: 2 },
  };
  expect(claimAt(claims, 'groups')).toEqual(['a']);
  expect(claimAt(claims, 'realm_access.roles')).toEqual(['b']);
  expect(claimAt(claims, 'https://x.example/roles')).toEqual(['c']);
  expect(claimAt(claims, 'a.b')).toBe(1);
  for (const absent of ['roles', 'groups.length.x', 'realm_access.constructor', '__proto__', 'constructor'])
    expect(claimAt(claims, absent), absent).toBeUndefined();
});

test('groups give roles by their whole name; a group that is not named gives none', () => {
  const groups = { reader: ['ward', 'study'], approver: ['radiologists'], administrator: ['it'] };
  expect(rolesOf(['radiologists', 'ward', 'others'], groups)).toEqual(['reader', 'approver']);
  expect(rolesOf('it', groups)).toEqual(['administrator']);
  for (const none of [undefined, null, [], 'IT', ['radiologists,it'], ['administrator'], { it: true }, [['it']], 7])
    expect(rolesOf(none, groups), JSON.stringify(none)).toEqual([]);
});

test('a name is as DICOM writes it, whatever the provider knows of it', () => {
  expect(nameOf({ family_name: 'Roe', given_name: 'Jane', name: 'Dr. Jane Roe', sub: '1' })).toBe('Roe^Jane');
  expect(nameOf({ family_name: 'Roe', sub: '1' })).toBe('Roe');
  expect(nameOf({ name: 'Jane\\Roe^=\n', preferred_username: 'roe', sub: '1' })).toBe('Jane Roe');
  expect(nameOf({ preferred_username: 'roe', sub: '1' })).toBe('roe');
  expect(nameOf({ name: 7, sub: '1' })).toBe('1');
  expect(nameOf({ name: 'x'.repeat(200), sub: '1' })).toHaveLength(64);
});
