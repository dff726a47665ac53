export const errors = {
  file: 'File',
  case: 'Case',
  column: 'Column',
  line: 'Line',
  field: 'Field',
  copy: 'Copy details',
  copied: 'Copied',
  copyTitle: 'Copies the code and the numbers of this error; no file names and no names of patients.',
  close: 'Close',
};
