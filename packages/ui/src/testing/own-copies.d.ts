// See scripts/own-copies.mjs.
declare module '*/host-dialog.ts?own-copies' {
  export { Dialog } from 'radix-ui';
}
