import type { JsonValue } from '../contract/json.ts';
import type { PayloadPath } from './read-path.ts';

/** What a value of a sample event is, in the user's terms. */
export type PayloadType = 'text' | 'number' | 'boolean' | 'date' | 'object' | 'list' | 'empty';

/** One field of a sample event. */
export interface PayloadNode {
  readonly path: PayloadPath;
  /** The last step of the path, as text. */
  readonly label: string;
  readonly type: PayloadType;
  /** What the sample holds there; for objects and lists see `children`. */
  readonly sample?: JsonValue | undefined;
  readonly children: readonly PayloadNode[];
  /** How many fields or items there are, also those that were left out. */
  readonly size: number;
}

/** Bounds that keep a hostile sample from freezing the page. */
export interface PayloadLimits {
  /** @default 12 */
  readonly depth?: number;
  /** Nodes in all. @default 2000 */
  readonly nodes?: number;
  /** Items of a list that are shown. @default 5 */
  readonly items?: number;
}

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Turns example records into the tree of their fields. Fields that only some records have are there too, with
 * the first value that is not empty as the sample.
 */
export function buildPayloadTree(
  records: readonly JsonValue[],
  { depth = 12, nodes = 2000, items = 5 }: PayloadLimits = {},
): readonly PayloadNode[] {
  const budget = { nodes };
  return childrenOf(records, [], { budget, depth, items });
}

interface Walk {
  readonly budget: { nodes: number };
  readonly depth: number;
  readonly items: number;
}

function childrenOf(samples: readonly JsonValue[], path: PayloadPath, walk: Walk): PayloadNode[] {
  if (path.length >= walk.depth) return [];
  const children: PayloadNode[] = [];
  for (const [step, values] of stepsOf(samples, walk.items)) {
    if (walk.budget.nodes-- <= 0) break;
    children.push(nodeOf(values, [...path, step], walk));
  }
  return children;
}

function nodeOf(values: readonly JsonValue[], path: PayloadPath, walk: Walk): PayloadNode {
  const sample = values.find((value) => value !== null && value !== '') ?? values[0];
  const type = typeOf(sample);
  const label = String(path.at(-1));
  if (type !== 'object' && type !== 'list')
    return { path, label, type, sample, children: [], size: 0 };
  const same = values.filter((value) => typeOf(value) === type);
  return { path, label, type, children: childrenOf(same, path, walk), size: sizeOf(sample) };
}

/** The keys of all samples in the order in which they first occur, each with the values it has. */
function stepsOf(samples: readonly JsonValue[], items: number): Map<string | number, JsonValue[]> {
  const steps = new Map<string | number, JsonValue[]>();
  for (const sample of samples) {
    for (const [step, value] of entriesOf(sample, items)) {
      if (value === undefined) continue;
      const values = steps.get(step);
      if (values) values.push(value);
      else steps.set(step, [value]);
    }
  }
  return steps;
}

function entriesOf(sample: JsonValue, items: number): [string | number, JsonValue | undefined][] {
  if (Array.isArray(sample)) return sample.slice(0, items).map((value, at) => [at, value]);
  return typeof sample === 'object' && sample !== null ? Object.entries(sample) : [];
}

function typeOf(value: JsonValue | undefined): PayloadType {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'string') return DATE.test(value) ? 'date' : 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function sizeOf(value: JsonValue | undefined): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
