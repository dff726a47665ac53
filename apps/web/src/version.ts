/** Version of radscore, as it stands in what the workbench writes. */
export const version = '0.1.0';
