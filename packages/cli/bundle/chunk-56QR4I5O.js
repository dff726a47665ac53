import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  requireSameGeometry,
  voxelVolume
} from "./chunk-GO2TTPFV.js";

// packages/study/dist/readers/outline-agreement.js
var adjudicationThreshold = 0.05;
function outlineAgreement(first, second) {
  requireSameGeometry(first.geometry, second.geometry);
  let [a, b, both] = [0, 0, 0];
  for (let i = 0; i < first.data.length; i++) {
    const [inFirst, inSecond] = [first.data[i] !== 0, second.data[i] !== 0];
    if (inFirst)
      a++;
    if (inSecond)
      b++;
    if (inFirst && inSecond)
      both++;
  }
  const empty = a + b === 0;
  const voxel = voxelVolume(first.geometry);
  const volumeDiscrepancy = empty ? null : Math.abs(a - b) / ((a + b) / 2);
  return {
    dice: empty ? null : 2 * both / (a + b),
    volumes: [a * voxel, b * voxel],
    volumeDiscrepancy,
    adjudicate: volumeDiscrepancy === null || volumeDiscrepancy >= adjudicationThreshold
  };
}

export {
  adjudicationThreshold,
  outlineAgreement
};
