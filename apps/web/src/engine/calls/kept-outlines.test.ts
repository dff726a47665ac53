import { describe, expect, test, vi } from 'vitest';
import { newSession, type Session } from '../session.js';
import { keepOutlines, openKeptOutlines } from './kept-outlines.js';
import { nameImage } from './name-image.js';
import { openPhantom } from './open-phantom.js';

// A store in memory in place of the browser's, which has the same operations.
const objects = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../kept-objects.js', async (original) => ({
  ...(await original<typeof import('../kept-objects.js')>()),
  keptObjects: async () => ({
    get: async (key: string) => objects.get(key),
    all: async (start: string) =>
      new Map(
        [...objects].filter(([key]) => key.startsWith(start)).map(([key, value]) => [key.slice(start.length), value]),
      ),
    async put(entries: Iterable<readonly [string, unknown]>, gone: readonly string[] = []) {
      for (const [key, value] of entries) objects.set(key, value);
      for (const key of gone) objects.delete(key);
    },
  }),
}));

describe('outlines that are kept', () => {
  const control = (session: Session) => ({ session, onProgress: () => {} });
  const looksOf = ({ segments }: Session) => ({
    at: 1,
    unsaved: false,
    list: [...segments.keys()].map((id) => ({ id, colour: '#000000', visible: true })),
  });
  const outlinesOf = (work: string) => [...objects.keys()].filter((key) => key.startsWith(`${work}/outline/`));
  const opened = async (session: Session, seed: string) => {
    await openPhantom({ seed }, control(session));
    return nameImage(undefined, control(session));
  };

  test('are never those of another case that is open meanwhile, nor of none', async () => {
    objects.clear();
    const session = newSession();
    const first = await opened(session, '1');
    await keepOutlines({ work: first, looks: looksOf(session) }, control(session));
    const before = new Map(objects);
    expect(outlinesOf(first).length).toBeGreaterThan(0);

    await openPhantom({ seed: '2' }, control(session));
    const looks = looksOf(session);
    await expect(keepOutlines({ work: first, looks }, control(session))).rejects.toThrow('another case');
    await nameImage(undefined, control(session));
    await expect(keepOutlines({ work: first, looks }, control(session))).rejects.toThrow('another case');
    const empty = newSession();
    await expect(keepOutlines({ work: first, looks: looksOf(empty) }, control(empty))).rejects.toThrow('another case');
    expect(objects).toEqual(before);
  });

  test('are written whole once another tab may have written them', async () => {
    objects.clear();
    const session = newSession();
    const work = await opened(session, '1');
    await keepOutlines({ work, looks: looksOf(session) }, control(session));
    const before = outlinesOf(work);

    const other = newSession();
    await opened(other, '1');
    await openKeptOutlines({ work }, control(other));
    other.segments.clear();
    await keepOutlines({ work, looks: looksOf(other) }, control(other));
    expect(outlinesOf(work)).toEqual([]);

    await nameImage(undefined, control(session));
    await keepOutlines({ work, looks: looksOf(session) }, control(session));
    expect(outlinesOf(work)).toEqual(before);
  });

  test('keep no name of a file: it comes back with the file', async () => {
    objects.clear();
    const session = newSession();
    const work = await opened(session, '1');
    const names = [...session.segments.values()].map(({ name }) => name);
    const own = session.segments.get(0)!;
    session.segments.set(0, { ...own, name: 'my own' });
    await keepOutlines({ work, looks: looksOf(session) }, control(session));
    const kept = [...objects.values()].map((each) => (each as { name?: string }).name);
    expect(kept.filter((name) => name !== undefined)).toEqual(['my own']);

    const again = newSession();
    await opened(again, '1');
    const found = await openKeptOutlines({ work }, control(again));
    expect(found!.segments.map(({ name }) => name)).toEqual(['my own', ...names.slice(1)]);
    again.names = new Map();
    const without = await openKeptOutlines({ work }, control(again));
    expect(without!.segments.map(({ name }) => name).slice(0, 2)).toEqual(['my own', 'label2']);
  });
});
