/**
 * The cubes of eight voxels that a surface crosses: those whose corners are not all inside or all outside. `inside` holds a byte 0 or
 * 1 a voxel; a cube is told by its first voxel, and corner (x, y, z) is bit x + 2y + 4z of its pattern. Cubes from `first` to before
 * `end` are looked at, sixteen at once; up to 16 bytes behind the last corner are read. Writes the first voxels to `cubes`, int32, and
 * the patterns to `patterns`, bytes; returns their number.
 */
export function surfaceCubes(
  inside: usize,
  first: i32,
  end: i32,
  rowStep: usize,
  sliceStep: usize,
  cubes: usize,
  patterns: usize,
): i32 {
  let found = 0;
  const scratch = patterns - 16;
  for (let n = first; n < end; n += 16) {
    const at = inside + <usize>n;
    const near = v128.or(pairs(at), i8x16.shl(pairs(at + rowStep), 2));
    const far = v128.or(pairs(at + sliceStep), i8x16.shl(pairs(at + sliceStep + rowStep), 2));
    const pattern = v128.or(near, i8x16.shl(far, 4));
    const alike = v128.or(i8x16.eq(pattern, i8x16.splat(0)), i8x16.eq(pattern, i8x16.splat(-1)));
    let crossed = ~i8x16.bitmask(alike) & 0xffff;
    if (end - n < 16) crossed &= (1 << (end - n)) - 1;
    if (crossed == 0) continue;
    v128.store(scratch, pattern);
    while (crossed != 0) {
      const lane = ctz<i32>(crossed);
      store<i32>(cubes + ((<usize>found) << 2), n + lane);
      store<u8>(patterns + <usize>found, load<u8>(scratch + <usize>lane));
      found++;
      crossed &= crossed - 1;
    }
  }
  return found;
}

/** Each voxel and its neighbour along x, as bits 0 and 1. */
// @ts-ignore: decorator
@inline
function pairs(at: usize): v128 {
  return v128.or(v128.load(at), i8x16.shl(v128.load(at + 1), 1));
}
