import { describe, expect, it, vi } from 'vitest';
import { createKeep } from './keep.ts';

describe('createKeep', () => {
  it('answers the same thing for the same parts, and makes another for others', () => {
    const make = vi.fn((source: { name: string; size: number }) => ({ ...source }));
    const keep = createKeep();
    const first = keep(make, { name: 'a', size: 1 });
    expect(keep(make, { name: 'a', size: 1 })).toBe(first);
    expect(keep(make, { name: 'a', size: 2 })).toEqual({ name: 'a', size: 2 });
    expect(keep(make, { name: 'a', size: 1 })).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('keeps what each function answered apart', () => {
    const keep = createKeep();
    const double = ({ value }: { value: number }) => [value * 2];
    const half = ({ value }: { value: number }) => [value / 2];
    const doubled = keep(double, { value: 4 });
    expect(keep(half, { value: 4 })).toEqual([2]);
    expect(keep(double, { value: 4 })).toBe(doubled);
  });

  it('two that ask a third share what it made, and each keeps its own', () => {
    const shared = createKeep();
    const [one, other] = [createKeep(shared), createKeep(shared)];
    const make = vi.fn(({ name }: { name: string }) => ({ name }));
    const first = one(make, { name: 'a' });
    expect(other(make, { name: 'a' })).toBe(first);
    other(make, { name: 'b' });
    expect(one(make, { name: 'a' })).toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
