import type { Integration, Trigger } from '@trigger-picker/core';
import { toTriggerKey } from './trigger-key.ts';

/** The head of a group of triggers. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly integration: Integration;
  readonly connected: boolean;
  /** Triggers of the integration that are listed here, and how many it has. */
  readonly shown: number;
  readonly total: number;
}

/** A trigger that can be picked. */
export interface TriggerRow {
  readonly kind: 'trigger';
  readonly key: string;
  readonly trigger: Trigger;
  readonly integration: Integration;
  readonly connected: boolean;
  /** 1-based, among the triggers of the whole list: `aria-posinset`. */
  readonly position: number;
}

/** A row of the list. */
export type PickerRow = GroupRow | TriggerRow;

/** The list, and where each trigger stands in it. */
export interface PickerRows {
  readonly rows: readonly PickerRow[];
  /** The places in `rows` that can be picked, in order. */
  readonly pickable: readonly number[];
  /** The place in `rows`, by the row's key. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly integrationCount: number;
}

/** What the list is made from. */
export interface RowSource {
  /** In the order in which they shall be listed; an integration stands where its first trigger does. */
  readonly triggers: readonly Trigger[];
  readonly integrations: ReadonlyMap<string, Integration>;
  readonly connected: ReadonlySet<string>;
  /** How many triggers each integration has in all. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Groups triggers by integration and lays them out as rows. */
export function buildRows({ triggers, integrations, connected, totals }: RowSource): PickerRows {
  const rows: PickerRow[] = [];
  const pickable: number[] = [];
  const placeOf = new Map<string, number>();
  const groups = groupByIntegration(triggers);
  for (const [name, group] of groups) {
    const integration = integrations.get(name) ?? { name, title: name };
    const isConnected = connected.has(name);
    rows.push({
      kind: 'group',
      key: `group\n${name}`,
      integration,
      connected: isConnected,
      shown: group.length,
      total: totals.get(name) ?? group.length,
    });
    for (const trigger of group) {
      const key = toTriggerKey(trigger);
      placeOf.set(key, rows.length);
      pickable.push(rows.length);
      const position = pickable.length;
      rows.push({ kind: 'trigger', key, trigger, integration, connected: isConnected, position });
    }
  }
  return { rows, pickable, placeOf, integrationCount: groups.size };
}

/** Connected integrations first, then by title; the triggers of each in the vendor's order. */
export function browseOrder(
  triggers: readonly Trigger[],
  integrations: ReadonlyMap<string, Integration>,
  connected: ReadonlySet<string>,
  locale: string,
): Trigger[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const titleOf = (name: string) => integrations.get(name)?.title ?? name;
  return [...groupByIntegration(triggers)]
    .sort(
      ([a], [b]) =>
        Number(connected.has(b)) - Number(connected.has(a)) || compare(titleOf(a), titleOf(b)),
    )
    .flatMap(([, group]) => group);
}

function groupByIntegration(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const groups = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const group = groups.get(trigger.integration);
    if (group) group.push(trigger);
    else groups.set(trigger.integration, [trigger]);
  }
  return groups;
}
