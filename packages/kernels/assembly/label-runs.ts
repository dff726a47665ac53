/**
 * Runs of one label along the rows of a label image of bytes, as three int32 each: first byte, the one behind the last, label; counted
 * from `first`. 0 is outside. Where `any` is not 0 all other labels are the same, and the third number is that of the first byte. Returns
 * how many there are; `out` has room for one a byte.
 */
export function labelRuns(at: usize, columns: i32, rows: i32, first: i32, any: i32, out: usize): i32 {
  let found = out;
  for (let row = 0; row < rows; row++) {
    const begin = at + <usize>row * <usize>columns;
    const end = begin + <usize>columns;
    for (let i = begin; i < end; ) {
      const label = load<u8>(i);
      const start = i;
      i = passed(i, end, label, any);
      if (label == 0) continue;
      store<i32>(found, first + <i32>(start - at));
      store<i32>(found + 4, first + <i32>(i - at));
      store<i32>(found + 8, <i32>label);
      found += 12;
    }
  }
  return <i32>((found - out) / 12);
}

/** The first byte from `from` on that is of another label, sixteen at a time. */
// @ts-ignore: decorator
@inline
function passed(from: usize, end: usize, label: u8, any: i32): usize {
  let i = from;
  const isInside = any != 0 && label != 0;
  const wanted = i8x16.splat(<i8>label);
  for (; i + 16 <= end; i += 16) {
    const block = v128.load(i);
    const others = isInside ? i8x16.eq(block, i8x16.splat(0)) : i8x16.ne(block, wanted);
    const which = i8x16.bitmask(others);
    if (which != 0) return i + <usize>ctz(which);
  }
  for (; i < end; i++) {
    const here = load<u8>(i);
    if (isInside ? here == 0 : here != label) return i;
  }
  return end;
}
