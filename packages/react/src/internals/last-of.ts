/** The same function, which remembers what it answered last: the same arguments again cost nothing. */
export function lastOf<Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, at) => arg !== last?.args[at])) {
      last = { args, result: make(...args) };
    }
    return last.result;
  };
}
