/** Both sheets from one source, minified. */
export function buildStyles(): { readonly layered: string; readonly unlayered: string };
