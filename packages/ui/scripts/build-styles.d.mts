/** Both forms of a sheet from one source, minified. @default 'styles' */
export function buildStyles(sheet?: 'styles' | 'picker'): {
  readonly layered: string;
  readonly unlayered: string;
};
