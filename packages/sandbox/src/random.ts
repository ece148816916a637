/** Makes ids that are the same in every run with the same seed, whatever else happens in between. */
export interface Ids {
  /** The next id of a kind: the third credential has the same id in every run. */
  next(kind: string): string;
  /** The id of something that has a name: an integration, a user. */
  of(kind: string, name: string): string;
  /** Starts counting again. */
  reset(): void;
}

export function createIds(seed: string | number): Ids {
  const counts = new Map<string, number>();
  return {
    next(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return toUuid(`${seed}/${kind}/#${count}`);
    },
    of: (kind, name) => toUuid(`${seed}/${kind}/${name}`),
    reset: () => counts.clear(),
  };
}

/** A number in [0, 1) that depends on the text alone. */
export function toFraction(text: string): number {
  return hash(text, 0) / 2 ** 32;
}

/** A version 4 UUID that depends on the text alone. */
export function toUuid(text: string): string {
  const hex = [0, 1, 2, 3].map((lane) => hash(text, lane).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** 32 bits of FNV-1a, mixed so that neighbouring texts and lanes share nothing visible. */
function hash(text: string, lane: number): number {
  let bits = 0x811c9dc5 ^ Math.imul(lane + 1, 0x9e3779b1);
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
