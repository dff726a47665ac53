import { createRng } from '@radscore/core';
import { type DataElement, writeElements } from '../de-identify/elements.js';

/** Where an identity was hidden in a file. */
export type HidingPlace = 'standard' | 'date' | 'uid' | 'private' | 'nested' | 'text' | 'burned-in';

/** A made-up file with identities, and all that must not be found in it afterwards. */
export interface IdentifiedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For each required action: the path of the element, and the text that must be gone. */
  readonly hidden: readonly { readonly place: HidingPlace; readonly path: string; readonly secret: string }[];
  /** Whether pixels show a name. */
  readonly burnedIn: boolean;
}

const families = [
  'Musterfrau',
  'Okonkwo',
  'Lindqvist',
  'Bhattacharya',
  'Delacroix',
  'Nakamura',
  'Oyelaran',
  'Petrosyan',
  'Zieliński',
  'Müller',
];
const given = ['Erika', 'Chidi', 'Astrid', 'Rabindra', 'Camille', 'Haruto', 'Folake', 'Anahit', 'Łukasz', 'Jürgen'];
const [implicit, explicit] = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1'];
const kinds = [
  ['CT', '1.2.840.10008.5.1.4.1.1.2', 'ORIGINAL\\PRIMARY\\AXIAL'],
  ['MR', '1.2.840.10008.5.1.4.1.1.4', 'ORIGINAL\\PRIMARY'],
  ['PT', '1.2.840.10008.5.1.4.1.1.128', 'ORIGINAL\\PRIMARY'],
  ['US', '1.2.840.10008.5.1.4.1.1.6.1', 'ORIGINAL\\PRIMARY'],
  ['OT', '1.2.840.10008.5.1.4.1.1.7', 'DERIVED\\SECONDARY'],
  ['SR', '1.2.840.10008.5.1.4.1.1.88.33', 'DERIVED\\PRIMARY'],
] as const;

/** Representations of the attributes that the files use, beside what their names say. */
const representations: Readonly<Record<number, string>> = {
  524368: 'SH',
  524416: 'LO',
  524417: 'ST',
  524432: 'PN',
  524434: 'ST',
  524436: 'SH',
  528400: 'SH',
  528432: 'LO',
  528446: 'LO',
  528448: 'LO',
  528456: 'PN',
  528464: 'PN',
  528480: 'PN',
  528496: 'PN',
  528512: 'LO',
  532753: 'ST',
  1048609: 'LO',
  1052672: 'LO',
  1052673: 'PN',
  1052677: 'PN',
  1052736: 'LO',
  1052768: 'PN',
  1052800: 'LO',
  1052816: 'LO',
  1057108: 'SH',
  1057120: 'SH',
  1057152: 'SH',
  1057200: 'LT',
  1057264: 'LO',
  1057431: 'PN',
  1064960: 'LT',
  1179664: 'LO',
  1179712: 'LO',
  1576960: 'LO',
  1577008: 'LO',
  1589248: 'LT',
  2097168: 'SH',
  2113536: 'LT',
  3280946: 'PN',
  3280992: 'LO',
  3293184: 'LT',
  3670032: 'LO',
  3670784: 'LO',
  3671296: 'LO',
  3686400: 'LT',
  4194310: 'PN',
  4194881: 'AE',
  4194882: 'SH',
  4194899: 'SH',
  4194900: 'LO',
  4194944: 'ST',
  4198401: 'SH',
  4202518: 'LO',
};
const dates = [0x00080020, 0x00080021, 0x00080022, 0x00080023, 0x00080012, 0x00400244];

/** Sixty files of twenty patients, by a seed: identities in standard, private and nested elements, in texts, and in pixels. */
export function identifiedFiles(count = 60): IdentifiedFile[] {
  const rng = createRng('identified files');
  return Array.from({ length: count }, (_, i) => {
    const patient = i % 20;
    const [family, first] = [families[patient % 10]!, given[(patient * 7 + 3) % 10]!];
    const [modality, sopClass, types] = kinds[i % kinds.length]!;
    const person = `${family}^${first}`;
    const mrn = `MRN${4_711_000 + patient * 37}`;
    const birth = `19${30 + patient}0${1 + (patient % 9)}1${patient % 9}`;
    const hidden: { place: HidingPlace; path: string; secret: string }[] = [];
    const elements = new Map<number, DataElement>();
    const encode = (text: string) => new TextEncoder().encode(text);
    const plain = (tag: number, vr: string, text: string) => elements.set(tag, { tag, vr, value: encode(text) });
    const hide = (place: HidingPlace, tag: number, vr: string, secret: string, text = secret) => {
      plain(tag, vr, text);
      hidden.push({ place, path: pathOf(tag), secret });
    };
    plain(0x00080005, 'CS', 'ISO_IR 192');
    plain(0x00080008, 'CS', types);
    plain(0x00080016, 'UI', sopClass);
    plain(0x00080060, 'CS', modality);
    plain(0x00080070, 'LO', 'Maker of scanners');
    plain(0x00180050, 'DS', '2.5');
    plain(0x00200013, 'IS', String(i + 1));
    hide('standard', 0x00100010, 'PN', person);
    hide('standard', 0x00100020, 'LO', mrn);
    hide('standard', 0x00100030, 'DA', birth);
    for (const [key, vr] of Object.entries(representations)) {
      const tag = Number(key);
      if (rng.uniform() < 0.25) continue;
      const secret =
        vr === 'PN' ? `${families[rng.below(10)]}^Dr ${given[rng.below(10)]}` : `${family} ${rng.below(1e6)}`;
      hide('standard', tag, vr, secret.slice(0, 16));
    }
    for (const tag of dates)
      hide('date', tag, 'DA', `20${10 + rng.below(14)}0${1 + rng.below(9)}${11 + rng.below(17)}`);
    for (const tag of [0x00080018, 0x0020000d, 0x0020000e, 0x00200052])
      hide('uid', tag, 'UI', `1.3.6.1.4.1.99999.${patient}.${tag === 0x00080018 ? i : 1}.${tag % 977}`);
    hide('private', 0x00091010, 'LO', person, `${person}`);
    elements.set(0x00090010, { tag: 0x00090010, vr: 'LO', value: encode('OUR HOSPITAL 1.0') });
    hide('private', 0x00291020, 'UN', mrn);
    elements.set(0x00290010, { tag: 0x00290010, vr: 'LO', value: encode('SIEMENS CSA HEADER') });
    elements.set(0x00190010, { tag: 0x00190010, vr: 'LO', value: encode('GEMS_ACQU_01') });
    plain(0x00191023, 'DS', '39.37');
    // Texts that the profile does not name, with a name, a number, a date, a telephone number in them.
    hide('text', 0x00181020, 'LO', family, `Software 7.1 (installed for ${family})`);
    hide('text', 0x00081090, 'LO', mrn, `Scanner ${mrn} model 5`);
    hide('text', 0x00181401, 'LO', '2019-07-21', 'Plate of 2019-07-21');
    hide('text', 0x00181261, 'LO', '030 4417 225', 'Call 030 4417 225');
    nested(elements, hidden, { person, mrn, family, modality, rng: i });
    if (modality === 'SR') elements.set(0x0040a730, content(hidden, person, family));
    const burnedIn = modality === 'US' || modality === 'OT' || i % 15 === 7;
    if (i % 15 === 7) plain(0x00280301, 'CS', 'YES');
    if (modality !== 'SR') {
      elements.set(0x00280010, { tag: 0x00280010, vr: 'US', value: Uint8Array.of(4, 0) });
      elements.set(0x00280011, { tag: 0x00280011, vr: 'US', value: Uint8Array.of(4, 0) });
      elements.set(0x7fe00010, { tag: 0x7fe00010, vr: 'OW', value: Uint8Array.from({ length: 32 }, (_, at) => at) });
    }
    if (burnedIn) hidden.push({ place: 'burned-in', path: '(7FE0,0010)', secret: person });
    const isImplicit = i % 4 === 3;
    const sorted = [...elements.values()].sort((a, b) => a.tag - b.tag);
    return {
      name: `${family}_${first}/IM${i}.dcm`,
      bytes: fileOf(sorted, isImplicit ? implicit : explicit, person),
      hidden,
      burnedIn,
    };
  });
}

/** Identities two and three levels deep. */
function nested(
  elements: Map<number, DataElement>,
  hidden: { place: HidingPlace; path: string; secret: string }[],
  { person, mrn, family, rng }: { person: string; mrn: string; family: string; modality: string; rng: number },
): void {
  const encode = (text: string) => new TextEncoder().encode(text);
  const inner = [
    { tag: 0x00080050, vr: 'SH', value: encode(`A${rng}-${family}`.slice(0, 16)) },
    { tag: 0x00081155, vr: 'UI', value: encode(`1.3.6.1.4.1.99999.7.${rng}`) },
    { tag: 0x0040a123, vr: 'PN', value: encode(person) },
  ];
  const outer = [
    { tag: 0x00081032, vr: 'SQ', items: [[{ tag: 0x00080104, vr: 'LO', value: encode(`CT for ${family}`) }]] },
    { tag: 0x00081199, vr: 'SQ', items: [inner] },
    { tag: 0x00100020, vr: 'LO', value: encode(mrn) },
  ];
  // Referenced Series Sequence is kept, with what is in it cleaned; the other is removed whole.
  elements.set(0x00081115, { tag: 0x00081115, vr: 'SQ', items: [outer, outer] });
  elements.set(0x00400275, { tag: 0x00400275, vr: 'SQ', items: [inner] });
  for (const item of ['[1]', '[2]']) {
    hidden.push({ place: 'nested', path: `(0008,1115)${item}(0008,1032)[1](0008,0104)`, secret: family });
    hidden.push({ place: 'nested', path: `(0008,1115)${item}(0008,1199)[1](0008,0050)`, secret: family });
    hidden.push({
      place: 'nested',
      path: `(0008,1115)${item}(0008,1199)[1](0008,1155)`,
      secret: `1.3.6.1.4.1.99999.7.${rng}`,
    });
    hidden.push({ place: 'nested', path: `(0008,1115)${item}(0008,1199)[1](0040,A123)`, secret: person });
    hidden.push({ place: 'nested', path: `(0008,1115)${item}(0010,0020)`, secret: mrn });
  }
  hidden.push({ place: 'nested', path: '(0040,0275)', secret: person });
}

/** Structured content: a number that stays, a text and a person that do not. */
function content(
  hidden: { place: HidingPlace; path: string; secret: string }[],
  person: string,
  family: string,
): DataElement {
  const encode = (text: string) => new TextEncoder().encode(text);
  hidden.push({ place: 'text', path: '(0040,A730)[1](0040,A160)', secret: family });
  hidden.push({ place: 'nested', path: '(0040,A730)[2](0040,A123)', secret: person });
  return {
    tag: 0x0040a730,
    vr: 'SQ',
    items: [
      [
        { tag: 0x0040a040, vr: 'CS', value: encode('TEXT') },
        { tag: 0x0040a160, vr: 'UT', value: encode(`Mrs ${family} has a lesion`) },
      ],
      [
        { tag: 0x0040a040, vr: 'CS', value: encode('PNAME') },
        { tag: 0x0040a123, vr: 'PN', value: encode(person) },
      ],
      [
        { tag: 0x0040a040, vr: 'CS', value: encode('NUM') },
        { tag: 0x0040a30a, vr: 'DS', value: encode('12.5') },
      ],
    ],
  };
}

function fileOf(elements: readonly DataElement[], syntax: string, person: string): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const meta = writeElements(
    [
      { tag: 0x00020010, vr: 'UI', value: encode(syntax) },
      { tag: 0x00020016, vr: 'AE', value: encode('WARD7') },
    ],
    true,
  );
  const data = writeElements(elements, syntax !== implicit);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, meta.length, true);
  const group = writeElements([{ tag: 0x00020000, vr: 'UL', value: length }], true);
  const start = new Uint8Array(132);
  // Some devices write into the preamble too.
  start.set(encode(person).subarray(0, 100), 8);
  start.set([0x44, 0x49, 0x43, 0x4d], 128);
  return Uint8Array.from([...start, ...group, ...meta, ...data]);
}

const pathOf = (tag: number) => {
  const digits = tag.toString(16).padStart(8, '0').toUpperCase();
  return `(${digits.slice(0, 4)},${digits.slice(4)})`;
};
