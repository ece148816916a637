/** The dialog of a host's own Radix: import it with `?own-copies`. */
export { Dialog } from 'radix-ui';
