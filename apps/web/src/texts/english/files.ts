export const files = {
  openFiles: 'Open files',
  openFolder: 'Open a folder',
  drop: 'Drop images, folders or archives',
  leftOut: (n: number) => `${n} left out`,
};
