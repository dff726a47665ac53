export const start = {
  title: 'Start',
  heading: 'From images and outlines to an honest risk score',
  lead: 'Everything happens in this tab: images are read here, measured here, and go nowhere.',
  tryHeading: 'Try it',
  tryText:
    'A made-up patient: a CT of an abdomen with liver, tumours and vessels outlined. Made in this tab, nothing is downloaded.',
  tryButton: 'Make a patient',
  openHeading: 'Open images',
  openText: 'A folder, a zip archive or files: DICOM with SEG or RTSTRUCT, NIfTI, NRRD, MetaImage, PNG, JPEG.',
  openButton: 'Open images',
  recentHeading: 'Recent work',
  recentNone: 'Nothing yet. What you open will be listed here, without names.',
  recentPhantom: (seed: string) => `Made-up patient ${seed}`,
  recentWhere: 'Kept in this browser (IndexedDB of this address), without names of patients or files.',
  recentDelete: 'Delete all of it',
};
