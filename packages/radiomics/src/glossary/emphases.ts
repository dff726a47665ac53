import { type Confounder, entry, type Glossary, type GlossaryEntry } from './entry.js';

/** What a family counts: lengths of runs, sizes of zones, distances of zones to the border, numbers of like neighbours. */
interface Counted {
  /** `run`: of what pieces the region is made. */
  readonly one: string;
  readonly many: string;
  /** What is measured of a piece. */
  readonly quantity: string;
  readonly small: string;
  readonly large: string;
  /** What many small and many large ones mean. */
  readonly fine: string;
  readonly coarse: string;
  readonly sign: string;
}

const texture: readonly Confounder[] = ['levels', 'noise', 'kernel', 'spacing'];
/** Sums that grow with the number of voxels. */
const grows: readonly Confounder[] = ['size', ...texture];

/** The names of the sixteen features that these families share, in this order. */
type Codes = Readonly<Record<SharedFeature, string>>;
type SharedFeature =
  | 'small'
  | 'large'
  | 'dark'
  | 'bright'
  | 'smallDark'
  | 'smallBright'
  | 'largeDark'
  | 'largeBright'
  | 'levelUnevenness'
  | 'levelUnevennessNormalised'
  | 'unevenness'
  | 'unevennessNormalised'
  | 'share'
  | 'levelVariance'
  | 'variance'
  | 'entropy';

function family(codes: Codes, { one, many, quantity, small, large, fine, coarse, sign: j }: Counted): Glossary {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const both = (part: string, brightness: 'dark' | 'bright', formula: string): GlossaryEntry =>
    entry(
      `${capital(part)} ${brightness} emphasis`,
      `How far ${part} ${many} of ${brightness} levels prevail.`,
      `many ${part} ${brightness} ${many}`,
      `few ${part} ${brightness} ${many}`,
      ['contrast', ...texture],
      formula,
    );
  const entries: Record<SharedFeature, GlossaryEntry> = {
    small: entry(
      `${capital(small)} emphasis`,
      `How far ${small} ${many} prevail.`,
      fine,
      coarse,
      texture,
      `sum p / ${j}²`,
    ),
    large: entry(
      `${capital(large)} emphasis`,
      `How far ${large} ${many} prevail; the largest count most.`,
      coarse,
      fine,
      grows,
      `sum p ${j}²`,
    ),
    dark: entry(
      'Low grey level emphasis',
      `How far ${many} of dark levels prevail.`,
      'dark tissue',
      'bright tissue',
      ['levels', 'contrast'],
      'sum p / i²',
    ),
    bright: entry(
      'High grey level emphasis',
      `How far ${many} of bright levels prevail.`,
      'bright tissue',
      'dark tissue',
      ['levels', 'contrast'],
      'sum p i²',
    ),
    smallDark: both(small, 'dark', `sum p / (i² ${j}²)`),
    smallBright: both(small, 'bright', `sum p i² / ${j}²`),
    largeDark: both(large, 'dark', `sum p ${j}² / i²`),
    largeBright: both(large, 'bright', `sum p i² ${j}²`),
    levelUnevenness: entry(
      'Grey level non-uniformity',
      `How unequally ${many} are spread over the grey levels; it grows with their number.`,
      `few levels hold most ${many}, or the region is large`,
      `${many} spread over many levels, or the region is small`,
      grows,
      'sum over i of (sum over j of n)² / N',
    ),
    levelUnevennessNormalised: entry(
      'Grey level non-uniformity, normalised',
      `How unequally ${many} are spread over the grey levels.`,
      `few levels hold most ${many}: even tissue`,
      `${many} of many levels: mixed tissue`,
      texture,
      'sum over i of (sum over j of p)²',
    ),
    unevenness: entry(
      `${capital(quantity)} non-uniformity`,
      `How unequal the ${quantity} of ${many} is; it grows with their number.`,
      `${many} mostly of one ${quantity}, or a large region`,
      `${many} of every ${quantity}, or a small region`,
      grows,
      'sum over j of (sum over i of n)² / N',
    ),
    unevennessNormalised: entry(
      `${capital(quantity)} non-uniformity, normalised`,
      `How much one ${quantity} of ${many} prevails.`,
      `${many} mostly of one ${quantity}`,
      `${many} of every ${quantity}`,
      texture,
      'sum over j of (sum over i of p)²',
    ),
    share: entry(
      `${capital(one)} percentage`,
      `How many ${many} there are for each voxel.`,
      fine,
      coarse,
      texture,
      'N / number of voxels',
    ),
    levelVariance: entry(
      'Grey level variance',
      `How far the levels of ${many} lie from their mean.`,
      `${many} of very different brightness`,
      `${many} of like brightness`,
      texture,
      'sum (i - μ)² p',
    ),
    variance: entry(
      `${capital(quantity)} variance`,
      `How far the ${quantity} of ${many} lies from its mean.`,
      `${small} and ${large} ${many} side by side`,
      `${many} of like ${quantity}`,
      grows,
      `sum (${j} - μ)² p`,
    ),
    entropy: entry(
      `${capital(one)} entropy`,
      `How unpredictable level and ${quantity} of a ${one} are.`,
      'irregular, mixed texture',
      'even texture',
      [...texture, 'size'],
      '-sum p log2 p',
    ),
  };
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, entries[name as SharedFeature]]));
}

const runs = family(
  {
    small: '22OV',
    large: 'W4KF',
    dark: 'V3SW',
    bright: 'G3QZ',
    smallDark: 'HTZT',
    smallBright: 'GD3A',
    largeDark: 'IVPO',
    largeBright: '3KUM',
    levelUnevenness: 'R5YN',
    levelUnevennessNormalised: 'OVBL',
    unevenness: 'W92Y',
    unevennessNormalised: 'IC23',
    share: '9ZK5',
    levelVariance: '8CE5',
    variance: 'SXLW',
    entropy: 'HJ9O',
  },
  {
    one: 'run',
    many: 'runs',
    quantity: 'run length',
    small: 'short',
    large: 'long',
    fine: 'fine texture: the level changes every few voxels',
    coarse: 'coarse texture: long rows of one level',
    sign: 'j',
  },
);
const zones = family(
  {
    small: '5QRC',
    large: '48P8',
    dark: 'XMSY',
    bright: '5GN9',
    smallDark: '5RAI',
    smallBright: 'HW1V',
    largeDark: 'YH51',
    largeBright: 'J17V',
    levelUnevenness: 'JNSA',
    levelUnevennessNormalised: 'Y1RO',
    unevenness: '4JP3',
    unevennessNormalised: 'VB3A',
    share: 'P30P',
    levelVariance: 'BYLV',
    variance: '3NSA',
    entropy: 'GU8N',
  },
  {
    one: 'zone',
    many: 'zones',
    quantity: 'zone size',
    small: 'small',
    large: 'large',
    fine: 'fine texture: many small islands of one level',
    coarse: 'coarse texture: large areas of one level',
    sign: 's',
  },
);
const distances = family(
  {
    small: '0GBI',
    large: 'MB4I',
    dark: 'S1RA',
    bright: 'K26C',
    smallDark: 'RUVG',
    smallBright: 'DKNJ',
    largeDark: 'A7WM',
    largeBright: 'KLTH',
    levelUnevenness: 'VFT7',
    levelUnevennessNormalised: '7HP3',
    unevenness: 'V294',
    unevennessNormalised: 'IATH',
    share: 'VIWW',
    levelVariance: 'QK93',
    variance: '7WT1',
    entropy: 'GBDU',
  },
  {
    one: 'zone',
    many: 'zones',
    quantity: 'zone distance',
    small: 'near-border',
    large: 'deep',
    fine: 'zones reach the border: fine or mixed texture, or a small region',
    coarse: 'zones lie deep: one level fills the middle',
    sign: 'd',
  },
);
const dependence = family(
  {
    small: 'SODN',
    large: 'IMOQ',
    dark: 'TL9H',
    bright: 'OAE7',
    smallDark: 'EQ3F',
    smallBright: 'JA6D',
    largeDark: 'NBZI',
    largeBright: '9QMG',
    levelUnevenness: 'FP8K',
    levelUnevennessNormalised: '5SPA',
    unevenness: 'Z87G',
    unevennessNormalised: 'OKJI',
    share: '6XV8',
    levelVariance: '1PFV',
    variance: 'DNX2',
    entropy: 'FCBV',
  },
  {
    one: 'dependence',
    many: 'neighbourhoods',
    quantity: 'dependence count',
    small: 'unlike',
    large: 'uniform',
    fine: 'voxels unlike their neighbours: fine texture or noise',
    coarse: 'voxels like their neighbours: smooth tissue',
    sign: 'k',
  },
);

/** Runs, zones and neighbourhoods of one grey level. p: share of the pieces of level i and size j, n: their number, N: all of them. */
export const emphases: Glossary = {
  ...runs,
  ...zones,
  ...distances,
  ...dependence,
  CAS9: entry(
    'Dependence energy',
    'How much few kinds of neighbourhoods prevail.',
    'even or repeating texture',
    'irregular texture',
    texture,
    'sum p²',
  ),
};
