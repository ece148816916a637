import { buildStyles } from '../../packages/ui/scripts/build-styles.mjs';
import { gzipped } from './build.mjs';

/** Kilobytes of a sheet that customers load, gzipped: `styles` or `picker`. */
export function stylesKilobytes(sheet) {
  return gzipped(buildStyles(sheet).layered);
}
