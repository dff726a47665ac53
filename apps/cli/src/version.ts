/** The version of radscore, as results, documents and the command line say it. */
export const version = '0.1.0';
