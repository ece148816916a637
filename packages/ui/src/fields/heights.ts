import { type Field, permissionScopes } from '@trigger-picker/core';

/** How high the controls of kinds that load are going to be, as CSS lengths. */

const DEFAULT_CODE_LINES = 4;

/** A code field: its lines, between its edges. */
export function codeHeight({ parameter: { lines = DEFAULT_CODE_LINES } }: Field): string {
  return `calc(${lines} * 1.125rem + 1rem + 2px)`;
}

/** A text to copy. */
export function copyableHeight({ parameter: { defaultValue } }: Field): string {
  return typeof defaultValue === 'string' && defaultValue !== '' ? '2rem' : '0';
}

/** The scopes of a permission, one below the other. */
export function permissionHeight({ parameter }: Field): string {
  return `${permissionScopes(parameter).length * 3}rem`;
}

/** What is read only, in a line of help. */
export function noControlHeight(): string {
  return '1rem';
}
