import type { Integration, Trigger } from '@trigger-picker/core';
import { integrationOf } from './integration-of.ts';
import type { PickerRow, PickerRows, PickerSection, TriggerTraits } from './rows.ts';
import { toTriggerKey } from './trigger-key.ts';

/** A part of the list, before it is laid out. */
export interface SectionPlan {
  readonly section: PickerSection;
  /** Integrations to open, before the triggers. */
  readonly integrations?: readonly {
    readonly name: string;
    readonly triggers: readonly Trigger[];
  }[];
  readonly triggers?: readonly Trigger[];
  /** How many rows there are in all, where not all are listed. */
  readonly total?: number | undefined;
}

/** What rows are told about what they show. */
export interface RowContext {
  readonly integrations: ReadonlyMap<string, Integration>;
  readonly connected: ReadonlySet<string>;
  readonly favourites: ReadonlySet<string>;
  readonly traitsOf: ((trigger: Trigger) => TriggerTraits) | undefined;
}

const noTraits: TriggerTraits = {};

/** Lays sections out as rows: each one's head, then its rows. Sections without rows are left out. */
export function buildRows(sections: readonly SectionPlan[], context: RowContext): PickerRows {
  const { integrations, connected, favourites, traitsOf } = context;
  const rows: PickerRow[] = [];
  const pickable: number[] = [];
  const placeOf = new Map<string, number>();
  const seen = new Set<string>();
  let sectionCount = 0;
  let head = 0;
  const place = (key: string, name: string) => {
    placeOf.set(key, rows.length);
    pickable.push(rows.length);
    seen.add(name);
    return {
      key,
      ordinal: rows.length - head - 1,
      integration: integrationOf(integrations, name),
      connected: connected.has(name),
      position: pickable.length,
    };
  };
  for (const { section, integrations: opened = [], triggers = [], total } of sections) {
    const shown = opened.length + triggers.length;
    if (shown === 0) continue;
    head = rows.length;
    rows.push({
      kind: 'section',
      key: sectionKey(section),
      ordinal: sectionCount++,
      section,
      shown: triggers.length || opened.length,
      total: total ?? shown,
    });
    for (const { name, triggers: own } of opened) {
      rows.push({ kind: 'integration', triggers: own, ...place(integrationKey(name), name) });
    }
    for (const trigger of triggers) {
      const key = toTriggerKey(trigger);
      rows.push({
        kind: 'trigger',
        trigger,
        isFavourite: favourites.has(key),
        traits: traitsOf?.(trigger) ?? noTraits,
        ...place(key, trigger.integration),
      });
    }
  }
  return { rows, pickable, placeOf, integrationCount: seen.size };
}

/** The key of an integration's row. No trigger has it: a trigger's key names both of its parts. */
export function integrationKey(name: string): string {
  return `integration\n${name}\n`;
}

function sectionKey(section: PickerSection): string {
  const name = 'integration' in section ? section.integration.name : section.id;
  return `section\n${section.id}\n${name}`;
}
