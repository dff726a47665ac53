export const folders = {
  title: 'Folders of this computer',
  open: 'Folders of this computer',
  openAll: 'Open all of this folder',
  close: 'Close',
  place: 'Where you are',
  entries: 'What lies here',
  reading: 'Reading …',
  none: 'The app was given no folder. Name them when you start it: radscore app FOLDER.',
  more: (n: number) => `and ${n} more files`,
  leftOut: (n: number) =>
    n === 1
      ? 'One entry cannot be listed; press again to go on without it.'
      : `${n} entries cannot be listed; press again to go on without them.`,
  size: (bytes: number) =>
    bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : bytes >= 1e3 ? `${Math.round(bytes / 1e3)} kB` : `${bytes} B`,
};
