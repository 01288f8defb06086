/** The version of this package, as what it writes names it: a browser has no `package.json` to read it from. */
export const version = '0.1.0';
