import type { Triple } from '@radscore/image';

/** A triangle of a cube's surface patch: three edge mid-points in half voxels from the cube's first corner (0, 1 or 2 along x, y, z). */
export type Triangle = readonly [Triple, Triple, Triple];

let table: readonly (readonly Triangle[])[] | undefined;

/**
 * The patch of triangles that marching cubes puts into a cube, for each of the 256 patterns of corners inside a region; corner
 * (x, y, z) is bit x + 2y + 4z, normals point out of the region. It has the area and volume of the customary table
 * (Lorensen and Cline 1987, as tabulated by Bourke) for any spacing.
 */
export function cubePatches(): readonly (readonly Triangle[])[] {
  table ??= readTable();
  return table;
}

/** A pattern and its complement share a patch, turned inside out. */
function readTable(): Triangle[][] {
  const patches: Triangle[][] = [];
  let corners = 0;
  for (const word of patchesByPattern.split(' ')) {
    const patch: Triangle[] = [];
    for (let k = 0; k < word.length; k += 3)
      patch.push([midpoint(word, k), midpoint(word, k + 1), midpoint(word, k + 2)]);
    patches[corners] = patch;
    patches[corners ^ 255] = patch.map(([a, b, c]) => [a, c, b]);
    corners++;
    if ((corners & 64) !== 0) corners += 64;
  }
  return patches;
}

function midpoint(word: string, at: number): Triple {
  const place = word.charCodeAt(at) - 65;
  return [place % 3, Math.floor(place / 3) % 3, Math.floor(place / 9)];
}

/**
 * The patches of the patterns with corner (0, 1, 1) outside, in order: a letter for each mid-point, A + x + 3y + 9z in half voxels. To
 * derive them takes longer than all else that is done for the shape of a small region; a test does.
 */
const patchesByPattern =
  ' DJB BLF JLFDJF HPD JBHPJH HPDBLF PJLLFHPLH FRH DJBFRH BLRHBR JLRJRHDJH RPDFRD BFRJBRPJR LRPLPDBLD JLRPJR TJV VTBDVB ' +
  'TJVBLF TLFVTFDVF HPDTJV TBHVTHPVH HPDTJVBLF LFHTLHVTHPVH TJVFRH VTBDVBFRH TJVBLRHBR LRHTLHVTHDVH RPDFRDTJV VTBBFRVBRPVR ' +
  'LRPLPDBLDTJV VTLPVLPLR XLT DJBXLT TXFBTF JTXDJXDXF HPDXLT JBHPJHXLT HPDTXFBTF XFHTXHJTHPJH FRHXLT DJBFRHXLT HBTTXRHTR ' +
  'XRHTXHJTHDJH RPDFRDXLT BFRJBRPJRXLT RPDXRDTXDBTD TXRJTRPJR LJVXLV DVXXLBDXB BJVFBVXFV VXFDVF HPDLJVXLV VXLLBHVLHPVH ' +
  'HPDBJVFBVXFV VXFVFHPVH LJVXLVFRH DVXXLBDXBFRH RHBBJVRBVXRV DVXXRHDXH RPDFRDLJVXLV BFRBRPBPVBVXBXL BJVBVXBXRBRPBPD ' +
  'VXRPVR RXZ DJBRXZ LFBRXZ JLFDJFRXZ HPDRXZ JBHPJHRXZ HPDLFBRXZ PJLLFHPLHRXZ XZHFXH DJBXZHFXH ZHBBLXZBX JLXXZHJXHDJH ' +
  'ZPDXZDFXD FXZBFZJBZPJZ ZPDXZDLXDBLD PJLLXZPLZ TJVRXZ VTBDVBRXZ TJVLFBRXZ TLFVTFDVFRXZ HPDTJVRXZ TBHVTHPVHRXZ HPDTJVLFBRXZ ' +
  'LFHTLHVTHPVHRXZ TJVXZHFXH VTBDVBXZHFXH TJVZHBBLXZBX LXZLZHLHDLDVLVT ZPDXZDFXDTJV PVTPTBPBFPFXPXZ ZPDXZDLXDBLDTJV ' +
  'VTLPVLLXZPLZ LTZRLZ DJBLTZRLZ BTZZRFBZF JTZZRFJZFDJF HPDLTZRLZ JBHPJHLTZRLZ HPDBTZZRFBZF FHPFPJFJTFTZFZR TZHLTHFLH ' +
  'DJBTZHLTHFLH TZHBTH TZHJTHDJH LTZZPDLZDFLD FLTFTZFZPFPJFJB BTZZPDBZD JTZPJZ RLJRJVZRV RLBZRBVZBDVB BJVFBVRFVZRV ' +
  'ZRFVZFDVF HPDRLJRJVZRV VZRVRLVLBVBHVHP HPDBJVFBVRFVZRV ZRFVZFVFHPVH LJVFLVHFVZHV LBDLDVLVZLZHLHF ZHBBJVZBV VZHDVH ' +
  'ZPDZDFZFLZLJZJV PVZFLB JVZBJZZPDBZD PVZ';
