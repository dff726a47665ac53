import { formatFixed } from '@radscore/stats';
import type { EllipseValues } from '../../viewing/measurements.js';

const short = (value: number) => formatFixed(value, 1);

const whole = new Intl.NumberFormat('en');

export const viewer = {
  title: 'Viewer',
  emptyTitle: 'No images are open',
  emptyText:
    'Drop a folder, a zip archive or files here: DICOM with SEG or RTSTRUCT, NIfTI, NRRD, MetaImage, PNG, JPEG. Or make a patient to look around.',
  reading: 'Reading …',
  listing: (done: number, total: number) => `Looking at ${done} of ${total} files …`,
  planes: { axial: 'Axial', sagittal: 'Sagittal', coronal: 'Coronal' },
  paneLabel: (plane: string, slice: number, slices: number) =>
    `${plane}, slice ${slice} of ${slices}. Arrow keys scroll, with Shift they move the crosshair, plus and minus magnify, Enter shows it alone.`,
  depth: '3D',
  depthBusy: '3D: the surfaces are being made …',
  depthLabel:
    'Surfaces of the visible outlines in 3D. Arrow keys turn them, plus and minus magnify, Enter shows them alone.',
  depthUnavailable: '3D needs WebGL 2, which this browser does not give',
  grey: 'grey',
  ellipse: ({ mean, sd, least, greatest, area, count }: EllipseValues, unit: string) =>
    count === 0
      ? 'no pixel'
      : `${short(mean)} ± ${short(sd)} ${unit}, ${short(least)} to ${short(greatest)}, ${short(area)} mm²`,
  tools: 'Left button',
  tool: {
    crosshair: 'Crosshair',
    window: 'Window',
    distance: 'Distance',
    ellipse: 'Ellipse',
  },
  windows: 'Window',
  presets: { soft: 'Soft tissue', lung: 'Lung', liver: 'Liver', bone: 'Bone', brain: 'Brain' },
  outlines: 'Outlines',
  modes: { both: 'Both', outline: 'Lines', fill: 'Fill' },
  opacity: 'Opacity of the fill',
  crosshairShown: 'Lines of the crosshair',
  clearMeasurements: 'Remove measurements',
  convention: 'Radiological convention: the patient’s right is on the left',
  unoriented: 'The picture does not say which side is which',
  patient: 'Patient',
  noPatient: 'The image does not say whose it is',
  verdicts: {
    same: 'The outlines are of this image',
    noted: 'The outlines are of this image, with a note',
    refused: 'The outlines are not of this image',
    unknown: 'Image and outlines do not say whether they belong together',
  },
  series: 'Images',
  noSeries: 'No image was found among these files.',
  nothingShown:
    'None of these images is shown: choose one, or see beside each of them why it cannot be read. Other files can be dropped here.',
  others: (count: number) => `${count} other files are left out`,
  slices: (count: number) => `${count} slices`,
  rules: { reference: 'named by the outlines', name: 'by name', folder: 'alone in the folder', hand: 'by hand' },
  belongsTo: (name: string) => `Image of ${name}`,
  outlineFiles: 'Files of outlines',
  outlineFilesHint: 'Chosen ones are drawn on the image that is open. Drag one onto the image that it belongs to.',
  unpaired: 'paired with no image',
  spacing: 'Pixel spacing, mm',
  spacingOpen: 'Open',
  segments: 'Outlines',
  noSegments: 'No outlines are open.',
  segmentVisible: (name: string) => `Show ${name}`,
  segmentColour: (name: string) => `Colour of ${name}`,
  volume: (ml: number) => `${ml >= 100 ? whole.format(Math.round(ml)) : ml.toFixed(ml >= 10 ? 1 : 2)} ml`,
  diameter: (mm: number) => `longest diameter ${mm.toFixed(1)} mm`,
  overlap: (name: string, ml: string, percent: number) => `${ml} (${percent} %) also in ${name}`,
  noOverlap: 'shares no voxel with another outline',
  empty: 'empty',
  notes: 'What must be known',
  next: 'Next',
};
