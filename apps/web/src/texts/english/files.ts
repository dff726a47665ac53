export const files = {
  openFiles: 'Open files',
  openFolder: 'Open a folder',
  drop: 'Drop images, folders or archives',
};
