import { buildStyles } from '../../packages/ui/scripts/build-styles.mjs';
import { gzipped } from './build.mjs';

/** Kilobytes of the sheet that customers load, gzipped. */
export function stylesKilobytes() {
  return gzipped(buildStyles().layered);
}
