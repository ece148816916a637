import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Input } from '../wire.ts';
import { integrations } from './integrations/index.ts';
import { listInputs, listValues } from './list-inputs.ts';
import seed from './seed.json' with { type: 'json' };
import type { CatalogIntegration, CatalogTrigger } from './types.ts';

interface Entry {
  readonly integration: CatalogIntegration;
  readonly trigger: CatalogTrigger;
  readonly inputs: readonly Input[];
}

const entries: readonly Entry[] = integrations.flatMap((integration) =>
  integration.triggers.map((trigger) => ({
    integration,
    trigger,
    inputs: listInputs(trigger.parameters),
  })),
);

/** The types that the vendor's SDK lists for triggers, and the loaded forms of two of them. */
const triggerTypes = [
  'BOOLEAN_INPUT',
  'CODE',
  'CONDITIONAL',
  'DYNAMIC_CONDITIONAL',
  'DYNAMIC_ENUM',
  'EDITABLE_ENUM',
  'ENUM',
  'EnumTextAreaPairInput',
  'NUMBER',
  'PASSWORD',
  'SWITCH',
  'TEXT',
  'TEXTAREA',
  'TEXTAREA_NO_VARS',
  'TEXT_NO_VARS',
  'TIME_CONSTRAINT_INPUT',
] as const;

/** The rest of the SDK's list. */
const otherTypes = [
  'ACTION_BUTTON',
  'AUTH',
  'COMBO_INPUT',
  'COPYABLE_BUTTON_INPUT',
  'CUSTOM_DROPDOWN',
  'DYNAMIC_COMBO_INPUT',
  'EDITABLE_DYNAMIC_ENUM',
  'EMAIL',
  'FIELD_MAPPER',
  'FILE',
  'INTENT',
  'LinesListDynamicInput',
  'LinesListInput',
  'NATIVE_DYNAMIC_INPUT',
  'NESTED_LIST',
  'PERMISSION',
  'URL',
  'USER_SUPPLIED_CREDENTIAL',
] as const;

function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

/** What has to be found somewhere, so that every part of a form has something to work on. */
const features: Readonly<Record<string, (input: Input, entry: Entry) => boolean>> = {
  'a menu with both values and a source': (input) =>
    listValues(input).length > 0 && input.valuesSource !== undefined,
  'a text area that offers a list': (input) =>
    input.type === 'TEXTAREA' && input.valuesSource !== undefined,
  'choices that depend on a choice': ({ valuesSource }) =>
    (valuesSource?.dependencies.length ?? 0) > 0,
  'numbers as choices': (input) =>
    listValues(input).some((choice) =>
      typeof choice === 'object' ? typeof choice.value === 'number' : typeof choice === 'number',
    ),
  'a choice that brings inputs, which bring inputs': (input) =>
    listValues(input).some(
      (choice) =>
        typeof choice === 'object' &&
        listInputs(choice.dependentInputs ?? []).length > (choice.dependentInputs ?? []).length,
    ),
  'a filter with static keys': (input) => 'supportedKeys' in input,
  'a filter whose keys depend on a choice': (input) =>
    input.type === 'CONDITIONAL' && (input.supportedKeysSource?.dependencies.length ?? 0) > 0,
  'a filter without OR': (input) => 'disableOrCondition' in input,
  'a long list in pages': ({ valuesSource }, { integration }) => {
    const source = integration.choices?.[valuesSource?.sourceType ?? ''];
    return (
      (source?.list({ parameters: {}, account: 0 }).length ?? 0) > 2 * (source?.pageSize ?? 50)
    );
  },
  'choices in sections': ({ valuesSource }, { integration }) => {
    const [first] =
      integration.choices?.[valuesSource?.sourceType ?? '']?.list({ parameters: {}, account: 0 }) ??
      [];
    return first !== undefined && 'items' in first;
  },
};

describe('the catalog', () => {
  it('index lists each file of its folder', () => {
    const files = readdirSync(new URL('./integrations/', import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(integrations).toHaveLength(files.length);
  });

  it('has at least 130 integrations and 600 triggers', () => {
    expect(integrations.length).toBeGreaterThanOrEqual(130);
    expect(entries.length).toBeGreaterThanOrEqual(600);
  });

  it('names everything once', () => {
    expect(repeated(integrations.map(({ name }) => name))).toEqual([]);
    expect(repeated(entries.map(({ trigger }) => trigger.type))).toEqual([]);
    for (const { name, custom } of integrations) expect(custom?.slug ?? name).toBe(name);
  });

  it('is no mill: at most one title and description in ten stands twice', () => {
    const texts = entries.map(({ trigger }) => `${trigger.title}\n${trigger.description}`);
    expect(repeated(texts).length).toBeLessThanOrEqual(texts.length / 10);
  });

  it('keeps the ids and titles of the vendor’s own integrations', () => {
    const named = integrations.map(({ name, displayName }) => ({ name, displayName }));
    expect(named).toEqual(expect.arrayContaining(seed.integrations));
  });

  it('keeps the ids and titles of the vendor’s own triggers, and their parameters', () => {
    const kept = seed.triggers.map(({ type, parameters }) => {
      const found = entries.find((entry) => entry.trigger.type === type);
      const ids = found?.inputs.map(({ id }) => id) ?? [];
      return {
        integration: found?.integration.name,
        type,
        title: found?.trigger.title,
        parameters: parameters.filter((id) => ids.includes(id)),
      };
    });
    expect(kept).toEqual(seed.triggers);
    const types = new Set(seed.triggers.map(({ type }) => type));
    const marked = entries.filter(({ trigger }) => trigger.origin === 'seed');
    expect(marked.map(({ trigger }) => trigger.type).filter((type) => !types.has(type))).toEqual(
      [],
    );
  });

  it('says of every trigger where it comes from, and shows a record', () => {
    for (const { trigger, integration } of entries) {
      const { type, source, description, title, example } = trigger;
      expect({
        type,
        isNamed: [source, description, title].every((text) => text.trim() !== ''),
      }).toEqual({ type, isNamed: true });
      expect({ type, keys: Object.keys(example).length }).not.toEqual({ type, keys: 0 });
      expect(integration.source).not.toBe('');
    }
  });

  it.each(triggerTypes)('uses %s in two triggers at least', (type) => {
    const users = entries.filter(({ inputs }) => inputs.some((input) => input.type === type));
    expect(users.length).toBeGreaterThanOrEqual(2);
  });

  it.each(otherTypes)('uses %s in a custom integration', (type) => {
    const users = entries.filter(
      ({ integration, inputs }) =>
        integration.custom !== undefined && inputs.some((input) => input.type === type),
    );
    expect(users.length).toBeGreaterThanOrEqual(1);
  });

  it.each(Object.entries(features))('has %s', (_, isFound) => {
    expect(entries.some((entry) => entry.inputs.some((input) => isFound(input, entry)))).toBe(true);
  });

  it('has legacy triggers beside their successors, and a custom webhook', () => {
    expect(
      entries.filter(({ trigger }) => trigger.title.includes('(Legacy)')).length,
    ).toBeGreaterThan(0);
    expect(integrations.some(({ category }) => category === 'Webhooks')).toBe(true);
  });

  it('loads every list from a source that exists, by inputs that stand beside it', () => {
    const problems = entries.flatMap(({ integration, trigger, inputs }) => {
      const ids = new Set(inputs.map(({ id }) => id));
      return inputs.flatMap((input) => {
        const keysSource = 'supportedKeysSource' in input ? input.supportedKeysSource : undefined;
        return [input.valuesSource, keysSource as Input['valuesSource']]
          .filter((source) => source !== undefined)
          .flatMap(({ sourceType, dependencies }) => [
            ...(Object.hasOwn(integration.choices ?? {}, sourceType) ? [] : [sourceType]),
            ...dependencies.filter((id) => !ids.has(id)),
          ])
          .map((missing) => `${trigger.type}: ${missing}`);
      });
    });
    expect(problems).toEqual([]);
  });

  it('lists choices for every account, whatever is known of the parents', () => {
    for (const { choices = {}, accounts } of integrations) {
      for (const source of Object.values(choices)) {
        for (const account of accounts.keys()) {
          expect(Array.isArray(source.list({ parameters: {}, account }))).toBe(true);
        }
      }
    }
  });
});
