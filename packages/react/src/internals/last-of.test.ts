import { describe, expect, it, vi } from 'vitest';
import { lastOf } from './last-of.ts';

describe('lastOf', () => {
  it('answers the same thing for the same arguments, and makes another for others', () => {
    const make = vi.fn((name: string, size: number) => ({ name, size }));
    const remembering = lastOf(make);
    const first = remembering('a', 1);
    expect(remembering('a', 1)).toBe(first);
    expect(remembering('a', 2)).toEqual({ name: 'a', size: 2 });
    expect(remembering('a', 1)).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
