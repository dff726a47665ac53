// Volumes, masks, geometry, resampling, morphology, region algebra, file formats.

export { imageError, imageErrors } from './errors.js';
export { companionHead, companionNames } from './formats/companion-names.js';
export { formatError, formatErrors } from './formats/errors.js';
export type { FormatReader, LabelNames, NamedLabel, ReadOptions } from './formats/format.js';
export { requireFrame } from './formats/frames.js';
export { checkedGeometry } from './formats/grid.js';
export { detectFormat, formats, readVolumeBytes } from './formats/index.js';
export { type Inflate, isGzip, requirePlausibleSize } from './formats/inflate.js';
export { labelTableNames, largestLabelTable, parseLabelTable } from './formats/label-tables.js';
export { luma, luminance } from './formats/luminance.js';
export { namesInHeader } from './formats/names-in-header.js';
export { writeNifti } from './formats/nifti-write.js';
export { writeNrrd } from './formats/nrrd-write.js';
export { decodeVoxels } from './formats/voxels.js';
export {
  applyStandardScale,
  intensityLandmarks,
  landmarkPercentiles,
  learnStandardScale,
  type StandardScale,
} from './harmonise/nyul-udupa.js';
export { normaliseByRegion, type RegionMoments, regionMoments } from './harmonise/reference-region.js';
export { chooseLabel, type LabelCount, listLabels, wholeLabels } from './matching/labels.js';
export { type MaskGeometry, type MatchedMask, type MatchOptions, matchMask } from './matching/match-mask.js';
export { countNonFinite, type NonFiniteCount } from './matching/non-finite.js';
export { type ChosenMask, chosenMask, readMaskBytes } from './matching/read-mask-bytes.js';
export {
  chooseSegments,
  labelImageSegments,
  type MaskChoice,
  type SegmentEntry,
  type SegmentFile,
  type SegmentMask,
  unionOf,
} from './matching/segment-file.js';
export { matchNames } from './matching/segment-names.js';
export { isStructureFile, type StructureFile, structureSegments } from './matching/structure-files.js';
export { matchesWildcard } from './matching/wildcard.js';
export {
  type Component,
  type Connectivity,
  connectedComponents,
  largest,
  maskOfComponents,
} from './morphology/connected-components.js';
export { distanceMap, signedDistanceMap } from './morphology/distance-map.js';
export { fillHoles } from './morphology/fill-holes.js';
export { closing, dilate, erode, grow, opening, shell } from './morphology/grow.js';
export { type BoxedMask, boxMask, countShared, innerMask, packBoxed, unboxMask } from './outline/boxed-mask.js';
export { brushRuns } from './outline/brush.js';
export { copySlice, fillHolesInSlices } from './outline/edit-slices.js';
export { gaussianSmooth } from './outline/gaussian-smooth.js';
export { interpolateSlices } from './outline/interpolate-slices.js';
export { type LiverFromSeed, liverFromSeed } from './outline/liver-from-seed.js';
export { type Agreement, type MaskAgreement, maskAgreement } from './outline/mask-agreement.js';
export {
  applyChange,
  changedVoxels,
  changeOfRuns,
  invertChange,
  type MaskChange,
  maskChange,
} from './outline/mask-change.js';
export {
  applyToPacked,
  countPacked,
  isInside,
  type PackedMask,
  packedBoundingBox,
  packedChangeOfRuns,
  packMask,
  unpackMask,
} from './outline/packed-mask.js';
export { type PackedSegment, packLabels, packSegment } from './outline/packed-segment.js';
export type { Axis } from './outline/plane.js';
export { polygonRuns, scanPolygons } from './outline/polygon.js';
export { type RandomWalker, type RandomWalkerResult, randomWalker } from './outline/random-walker.js';
export { growRegion, type RegionGrowing, thresholdWithin } from './outline/region-growing.js';
export { smoothOutline } from './outline/smooth-outline.js';
export { type SurfaceMesh, surfaceNets } from './outline/surface-nets.js';
export { surfaceNormals } from './outline/surface-normals.js';
export { changeByDistance, changeVolume } from './perturb/change-volume.js';
export { estimateNoise } from './perturb/noise-level.js';
export { type Perturbation, type Perturbed, type PerturbOptions, perturb } from './perturb/perturb.js';
export { type PerturbationSettings, perturbationPlan } from './perturb/perturbation-plan.js';
export { contourRandomiser } from './perturb/randomise-contour.js';
export { type SupervoxelOptions, type Supervoxels, supervoxels } from './perturb/supervoxels.js';
export { type CallNode, formatRegion, type NamedRegion, type RegionNode, type SegmentNode } from './regions/ast.js';
export { evaluateRegion, evaluateRegions, type Region, type RegionInput } from './regions/evaluate.js';
export { type RegionFunction, regionFunctions } from './regions/functions.js';
export { parseRegion, parseRegions } from './regions/parse.js';
export type { SegmentSource } from './regions/segments.js';
export { regionWarnings, touchedFaces } from './regions/warnings.js';
export type { Interpolator } from './resample/interpolator.js';
export { interpolatorOf, interpolators } from './resample/interpolators.js';
export { type ResampleOptions, resample, resampleToDoubles } from './resample/resample.js';
export { type RegionOnGrid, type RegionResampling, resampleForRegion } from './resample/resample-for-region.js';
export { type Box, boundingBox, boxSize, expandBox, imageBox } from './volume/box.js';
export {
  type AxisDifference,
  compareGeometry,
  type GeometryComparison,
  requireSameGeometry,
} from './volume/compare-geometry.js';
export {
  indexToPhysical,
  type Matrix3,
  multiply,
  physicalToIndex,
  physicalToIndexMatrix,
} from './volume/coordinates.js';
export { boxGeometry, crop, pad, paste } from './volume/crop.js';
export {
  centreOfMass,
  complement,
  countVoxels,
  emptyMask,
  intersect,
  maskFromLabel,
  maskOfBox,
  subtract,
  union,
  voxelIndices,
} from './volume/mask.js';
export { forEachRun } from './volume/mask-runs.js';
export { flip, orientationCode, reorient } from './volume/reorient.js';
export {
  type Geometry,
  identityDirection,
  type Mask,
  type Triple,
  type Volume,
  type VoxelArray,
  voxelCount,
  voxelVolume,
} from './volume/volume.js';
