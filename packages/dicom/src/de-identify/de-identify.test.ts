import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { identifiedFiles } from '../testing/identified-files.js';
import { type DeidentifyOptions, deidentify, shiftedDate } from './de-identify.js';
import { dicomDictionary } from './dictionary.js';
import { type DataElement, type Dictionary, readElements, writeElements } from './elements.js';
import { profileAction, profileTags } from './profile.js';
import { identitiesOf, onlyKnownWords } from './text.js';

const options: DeidentifyOptions = {
  key: 'a key of a test, of 32 characters',
  dates: 'shift',
  characteristics: false,
  descriptions: false,
};
let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await dicomDictionary();
});

/** The elements of a file by path, as the report names them. */
function elementsOf(bytes: Uint8Array): Map<string, DataElement> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = 132 + 12 + view.getUint32(140, true);
  const isImplicit = new TextDecoder('latin1').decode(bytes.subarray(132, start)).includes('1.2.840.10008.1.2\0');
  const found = new Map<string, DataElement>();
  const visit = (elements: readonly DataElement[], path: string) => {
    for (const element of elements) {
      const digits = element.tag.toString(16).padStart(8, '0').toUpperCase();
      const at = `${path}(${digits.slice(0, 4)},${digits.slice(4)})`;
      found.set(at, element);
      for (const [i, item] of (element.items ?? []).entries()) visit(item, `${at}[${i + 1}]`);
    }
  };
  visit(readElements(bytes, start, !isImplicit, dictionary), '');
  return found;
}
const textOf = (element: DataElement | undefined) => new TextDecoder().decode(element?.value ?? new Uint8Array());

describe('sixty files with identities in every place', () => {
  const files = identifiedFiles();
  const done = new Map<string, { required: number; done: number; missed: string[] }>();
  beforeAll(() => {
    for (const { name, bytes, hidden, burnedIn } of files) {
      const clean = deidentify({ name, bytes }, options, dictionary);
      const elements = elementsOf(clean.bytes);
      for (const { place, path, secret } of hidden) {
        const count = done.get(place) ?? { required: 0, done: 0, missed: [] };
        const isDone =
          place === 'burned-in' ? burnedIn && clean.flags.length > 0 : !textOf(elements.get(path)).includes(secret);
        count.required++;
        if (isDone) count.done++;
        else count.missed.push(`${name} ${path}`);
        done.set(place, count);
      }
    }
  });

  test('all required actions are done, in every category', () => {
    const table = Object.fromEntries([...done].map(([place, count]) => [place, `${count.done}/${count.required}`]));
    process.env.RADSCORE_SHOW && console.log(table);
    expect([...done.values()].flatMap(({ missed }) => missed)).toEqual([]);
    expect([...done.keys()].sort()).toEqual(['burned-in', 'date', 'nested', 'private', 'standard', 'text', 'uid']);
    expect([...done.values()].reduce((sum, { required }) => sum + required, 0)).toBeGreaterThan(3000);
  });

  test('no name or number of the patient is anywhere in the bytes, preamble and meta group included', () => {
    for (const { name, bytes, hidden } of files) {
      const text = new TextDecoder().decode(deidentify({ name, bytes }, options, dictionary).bytes);
      const [person, number] = [hidden[0]!.secret.split('^')[0]!, hidden[1]!.secret];
      expect(text.includes(person) || text.includes(number) || text.includes('WARD7'), name).toBe(false);
    }
  });

  test('what makes an image stays: pixels, spacing, maker, safe private measurements', () => {
    const { name, bytes } = files[0]!;
    const [before, after] = [elementsOf(bytes), elementsOf(deidentify({ name, bytes }, options, dictionary).bytes)];
    for (const path of ['(7FE0,0010)', '(0018,0050)', '(0008,0070)', '(0019,1023)', '(0008,0016)', '(0008,0060)'])
      expect(after.get(path)?.value, path).toEqual(before.get(path)?.value);
    expect(after.get('(0009,0010)')).toBeUndefined();
    expect(textOf(after.get('(0012,0062)'))).toBe('YES ');
  });

  test('UIDs, pseudonyms and intervals agree over the files of a patient; another key gives others', () => {
    const [one, two] = [files[0]!, files[20]!].map((file) => deidentify(file, options, dictionary));
    expect(one!.patient).toBe(two!.patient);
    const reference = (clean: typeof one) =>
      textOf(elementsOf(clean!.bytes).get('(0008,1115)[1](0008,1199)[1](0008,1155)'));
    expect(reference(one)).toMatch(/^2\.25\.\d+\0?$/);
    const other = deidentify(files[0]!, { ...options, key: `${options.key}!` }, dictionary);
    expect(other.patient).not.toBe(one!.patient);
    expect(other.instance).not.toBe(one!.instance);
    const date = (bytes: Uint8Array) =>
      Date.parse(textOf(elementsOf(bytes).get('(0008,0020)')).replace(/(....)(..)(..)/, '$1-$2-$3'));
    const [first, second] = [files[0]!, files[20]!];
    expect(date(one!.bytes) - date(two!.bytes)).toBe(date(first.bytes) - date(second.bytes));
    expect(date(one!.bytes)).toBeLessThan(date(first.bytes));
  });

  test('descriptions and characteristics are kept where that is asked for, and only in part', () => {
    const kept = { ...options, characteristics: true, descriptions: true };
    const meta = files[0]!.bytes;
    const elements = elementsOf(deidentify({ name: 'x', bytes: meta }, kept, dictionary).bytes);
    expect(textOf(elements.get('(0008,103E)')).trim()).toMatch(/^\d{0,3}$/);
    expect(onlyKnownWords('Musterfrau portal venous 5mm Dr_Nakamura 20190721')).toBe('portal venous 5mm');
  });
});

test('the table of the profile names its attributes once, with the letters of PS3.15', () => {
  expect(profileTags.size).toBeGreaterThan(580);
  expect([0x00100010, 0x00100020, 0x00080018, 0x00104000].map(profileAction)).toEqual(['Z', 'D', 'U', 'X']);
  expect([0x50020010, 0x60023000, 0x00280010].map(profileAction)).toEqual(['X', 'X', undefined]);
});

test('a name is found as a word, in any case, and no part of another word is', () => {
  const who = identitiesOf(['Lee^Ann'], ['77-12']);
  expect(who.clean('LEE, ann: Sleeve gastrectomy 77-12, born 1950-03-04')).toBe(
    'REMOVED, REMOVED: Sleeve gastrectomy REMOVED, born REMOVED',
  );
});

test('dates keep their precision and their time', () => {
  expect(shiftedDate('20200301', 1)).toBe('20200229');
  expect(shiftedDate('20200301101530.5+0100', 1)).toBe('20200229101530.5+0100');
  expect(shiftedDate('2020', 366)).toBe('2018');
  expect(shiftedDate('yesterday', 1)).toBe('');
});

test('elements that are read and written again are the same', () => {
  const value = fc.uint8Array({ maxLength: 12 }).map((bytes) => bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const leaf = fc.record({
    tag: fc.integer({ min: 0x00080000, max: 0x00fffffe }),
    vr: fc.constantFrom('LO', 'UT', 'OB', 'US'),
    value,
  });
  const tree = leaf.chain((own) =>
    fc
      .array(fc.array(leaf, { maxLength: 3 }), { maxLength: 2 })
      .map((items): DataElement[] => [own, { tag: own.tag, vr: 'SQ', items }]),
  );
  fc.assert(
    fc.property(tree, (elements) => {
      const bytes = writeElements(elements, true);
      expect(
        writeElements(
          readElements(bytes, 0, true, () => undefined),
          true,
        ),
      ).toEqual(bytes);
    }),
  );
});

test('a file that is cut or lies about its lengths is refused by code, never read beyond', () => {
  const { bytes } = identifiedFiles(1)[0]!;
  fc.assert(
    fc.property(fc.integer({ min: 140, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const broken = bytes.slice(0, at % 2 === 0 ? at : bytes.length);
      if (at < broken.length) broken[at] = byte;
      try {
        deidentify({ name: 'x', bytes: broken }, options, dictionary);
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/^RAD-/);
      }
    }),
    { numRuns: 300 },
  );
});
