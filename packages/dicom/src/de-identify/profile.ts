/**
 * What the Basic Application Level Confidentiality Profile asks for an attribute (PS3.15, Table E.1-1): X remove, Z empty, D a dummy
 * value, U a UID in place of another. Where the table leaves a choice (X/Z, X/D, Z/D ...) the one is taken that keeps a file valid whether
 * the attribute is of type 1, 2 or 3.
 */
export type ProfileAction = 'X' | 'Z' | 'D' | 'U';

/** Table E.1-1 of PS3.15 (edition 2024b), by group and element. */
const table: Readonly<Record<ProfileAction, Readonly<Record<string, string>>>> = {
  X: {
    '0000': '1000',
    '0008':
      '0015 0024 0025 0034 0035 0054 0055 0081 0092 0094 0096 009d 0201 1000 1030 103e 1040 1041 1048 1049 1050 1052 1060 1062 1080 1084 1088 1120 2111 4000',
    '0010':
      '0021 0032 0050 0101 0102 1000 1001 1002 1005 1010 1020 1030 1040 1050 1060 1080 1081 1090 1100 2000 2110 2150 2152 2154 2155 2160 2180 21a0 21b0 21c0 21d0 21f0 2297 2299 4000',
    '0012': '0022 0032 0041 0043 0051 0055 0071 0072 0073 0082 0086 0087 0023',
    '0014': '407c 407e',
    '0016':
      '002b 004b 004d 004e 004f 0050 0051 0070 0071 0072 0073 0074 0075 0076 0077 0078 0079 007a 007b 007c 007d 007e 007f 0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008a 008b 008c 008d 008e',
    '0018':
      '0027 0035 1004 1005 1007 1008 1009 100a 1012 1014 1042 1043 1072 1073 1078 1079 1200 1201 1202 1204 1205 4000 5011 9185 9373 937b 937f 9424 9937 a002 a003',
    '0020': '0027 3401 3403 3405 3406 4000 9158',
    '0028': '4000',
    '0032':
      '0012 0032 0033 0034 0035 1000 1001 1010 1011 1020 1021 1030 1032 1033 1040 1041 1050 1051 1066 1067 1070 4000',
    '0038':
      '0004 0010 0011 0014 001a 001b 001c 001d 001e 0020 0021 0030 0032 0040 0050 0060 0061 0062 0064 0300 0400 0500 4000',
    '003a': '0329 032b',
    '0040':
      '0001 0002 0003 0004 0005 0006 0007 0009 000b 0010 0011 0012 0241 0242 0243 0244 0245 0250 0251 0253 0254 0275 0280 0310 050a 051a 0600 0602 06fa 1001 1002 1004 1005 100a 1010 1011 1102 1103 1104 1400 2001 2004 2005 2008 2009 2010 2011 2400 3001 4005 4008 4010 4011 4025 4027 4028 4030 4034 4035 4036 4037 4050 4051 4052 a023 a024 a033 a078 a07a a07c a110 a112 a192 a193 a307 a352 a353 a354 a358 db06 db07 e004',
    '0044': '0004 000b 0010 0105',
    '0050': '001b 0020 0021',
    '006a': '0006',
    '0070': '0082 0083 0086',
    '0074': '1234 1236',
    '0088': '0200 0904 0906 0910 0912',
    '0100': '0420',
    '0400': '0310 0402 0403 0404 0550 0551 0552 0561 0600',
    '2030': '0020',
    '2100': '0040 0050 0070',
    '3002': '0121 0123',
    '3006': '0004 0006 0028 002d 002e 0038 004d 004e 0085 0088',
    '300a': '0003 0004 000b 000e 0016 0072 00c3 00dd 0196 01a6 01b2 0216 02eb 0676 078e 0792 0794 079a',
    '300c': '0113',
    '3010': '0036 0037 0061 0085',
    '4000': '0010 4000',
    '4008':
      '0040 0042 0100 0101 0102 0108 0109 010a 010b 010c 0111 0112 0113 0114 0115 0118 0119 011a 0200 0202 0300 4000',
    fffa: 'fffa',
    fffc: 'fffc',
  },
  Z: {
    '0008': '0020 0022 0030 0032 0050 0090 009c',
    '0010': '0010 0030 0040 2203',
    '0012': '0021 0030 0031 0050 0060',
    '0018': '1203',
    '0020': '0010',
    '0032': '1060',
    '0040': '0513 0555 0562 0610 2016 2017 a082 a088',
    '0400': '0564',
    '2200': '0002 0005',
    '3006': '0008 0009 0026 00a6',
    '3008': '0105',
    '300a': '00b2 0611 0615 067d',
    '300e': '0004 0005 0008',
    '3010': '000f 0017 001b 0043 005a 005c 007a 007b 007f 0081',
  },
  D: {
    '0008': '0012 0013 0021 0023 002a 0031 0033 0080 0082 0106 0107 1010 1070 1072 1111',
    '0010': '0020',
    '0012': '0010 0020 0040 0042 0081',
    '0018': '0010 1000 1030 11bb 1400 700a 700c 700e 9074 9151 9367 9369 936a 9371 9516 9517 9623 9701 9804 9919',
    '0034': '0001 0002 0005 0007',
    '003a': '0314',
    '0040': '0512 0551 1101 a027 a030 a032 a073 a075 a120 a121 a122 a123 a13a a730',
    '0042': '0011',
    '0044': '0104',
    '0068': '6226 6270',
    '006a': '0003 0005',
    '0070': '0001 0084',
    '0072': '000a 005e 005f 0061 0063 0065 0066 0068 006a 006b 006c 006d 006e 0070 0071',
    '0400': '0105 0115 0562 0563 0565',
    '2100': '0140',
    '3006': '0002',
    '3008': '0024 0025 0054 0056 0162 0164 0166 0168 0250 0251',
    '300a': '0002 0006 0007 022c 022e 0608 0619 0623 062a 067c 0734 0736 073a 0741 0742 0760 0783',
    '300c': '0127',
    '3010': '002d 0033 0034 0035 0038 004c 004d 0054 0056 0077',
  },
  U: {
    '0000': '1001',
    '0002': '0003',
    '0004': '1511',
    '0008': '0014 0017 0018 0019 0058 1110 1140 1155 1195 2112 3010',
    '0018': '1002 100b 2042',
    '0020': '000d 000e 0052 0200 9161 9164',
    '0028': '1199 1214',
    '003a': '0310',
    '0040': '0554 4023 a124 a171 a172 a402 db0c db0d',
    '0062': '0021',
    '0064': '0003',
    '0070': '031a 1101 1102',
    '0088': '0140',
    '0400': '0100',
    '3006': '0024 00c2',
    '300a': '0013 0083 0609 0650 0700 0785',
    '3010': '0006 000b 0013 0015 0031 003b 006e 006f',
  },
};

const actions: ReadonlyMap<number, ProfileAction> = new Map(
  Object.entries(table).flatMap(([action, groups]) =>
    Object.entries(groups).flatMap(([group, elements]) =>
      elements.split(' ').map((element) => [Number.parseInt(group + element, 16), action as ProfileAction] as const),
    ),
  ),
);

/** The action of an attribute, by its tag; undefined where the table names none. */
export function profileAction(tag: number): ProfileAction | undefined {
  const [group, element] = [tag >>> 16, tag & 0xffff];
  // Curves, and overlays with their comments, in each of their repeating groups.
  if (group >= 0x5000 && group <= 0x50ff) return 'X';
  if (group >= 0x6000 && group <= 0x60ff && (element === 0x3000 || element === 0x4000)) return 'X';
  return actions.get(tag >>> 0);
}

/** All attributes of the table, by tag. */
export const profileTags: ReadonlyMap<number, ProfileAction> = actions;

/**
 * Private attributes that hold measurements alone (of PS3.15, Table E.3.10-1): creator of their block, group, and the last two digits of
 * their elements.
 */
const safePrivate: readonly (readonly [creator: string, group: number, elements: readonly number[]])[] = [
  ['Philips PET Private Group', 0x7053, [0x00, 0x09]],
  ['ELSCINT1', 0x00e1, [0x21]],
  ['ELSCINT1', 0x01e1, [0x26, 0x50]],
  ['ELSCINT1', 0x01f1, [0x01, 0x07, 0x26, 0x27]],
  ['GEMS_ACQU_01', 0x0019, [0x23, 0x24, 0x27]],
  ['GEMS_SERS_01', 0x0025, [0x07]],
  ['GEMS_PARM_01', 0x0043, [0x27, 0x39, 0x6f]],
  ['GEMS_HELIOS_01', 0x0045, [0x01, 0x02]],
  ['Philips Imaging DD 001', 0x2001, [0x03, 0x04]],
  ['Philips MR Imaging DD 001', 0x2005, [0x0d, 0x0e]],
  ['SIEMENS MR HEADER', 0x0019, [0x0c, 0x0d, 0x0e, 0x27]],
];

/** Whether a private attribute is known to hold a measurement alone. */
export function isSafePrivate(creator: string, tag: number): boolean {
  const [group, element] = [tag >>> 16, tag & 0xff];
  return safePrivate.some(([owner, of, elements]) => owner === creator && of === group && elements.includes(element));
}
