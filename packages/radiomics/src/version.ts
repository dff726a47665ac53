/** The version of radscore that goes into every result; equals that of package.json. */
export const version = '0.1.0';
