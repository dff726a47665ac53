const known = new WeakMap<Int32Array, Int32Array>();

/** Shorter lists are gone through sooner than kept. */
const worthKeeping = 4096;

/**
 * The stretches of voxels that lie side by side: first voxel and length, one stretch after another. Those of a long list are kept as long
 * as the list is, which must not change: every image of a region is read by the same rows.
 *
 * @param voxels ascending.
 */
export function stretchesOf(voxels: Int32Array): Int32Array {
  if (voxels.length < worthKeeping) return findStretches(voxels);
  const stretches = known.get(voxels) ?? findStretches(voxels);
  known.set(voxels, stretches);
  return stretches;
}

function findStretches(voxels: Int32Array): Int32Array {
  const found: number[] = [];
  for (let n = 0; n < voxels.length; ) {
    const first = voxels[n];
    const start = n;
    do n++;
    while (n < voxels.length && voxels[n] === first + n - start);
    found.push(first, n - start);
  }
  return Int32Array.from(found);
}
