/** Version of radscore, as it appears in what the workbench writes. */
export const version = '0.1.0';
