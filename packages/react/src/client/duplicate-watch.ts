import type { Catalog, Parameter, Trigger } from '@trigger-picker/core';
import { groupTriggers } from '../picker/group-triggers.ts';
import type { Middleware } from './wrap-client.ts';

/**
 * A trigger is known by its integration and type: of those that share both, the first is kept. While the host is
 * being developed, what is there twice is named in the console, each once.
 */
export function createDuplicateWatch(): Middleware {
  const named = new Set<string>();
  return async ({ name }, next) => {
    const output = await next();
    if (name !== 'listTriggers') return output;
    // This is what `listTriggers` answers.
    const catalog = output as Catalog;
    const again = new Set(repeatedTriggers(catalog.triggers));
    // Bundlers take this out of what is deployed, as they do in React itself.
    if (process.env.NODE_ENV !== 'production') {
      const found = [...again].map(nameOf).concat(catalog.triggers.flatMap(repeatedInputs));
      const news = [...new Set(found)].filter((one) => !named.has(one));
      for (const one of news) named.add(one);
      if (news.length > 0) console.warn(describe(news));
    }
    if (again.size === 0) return catalog;
    return { ...catalog, triggers: catalog.triggers.filter((trigger) => !again.has(trigger)) };
  };
}

function describe(names: readonly string[]): string {
  return `DUPLICATE_TRIGGERS: More than once in the catalog: ${names.join(', ')}. Only the first of each is used. Have your server give each trigger of an integration a type of its own, and each input of a trigger an id of its own.`;
}

const nameOf = ({ integration, type }: Trigger) => `${integration} ${type}`;

/** Within each integration: to join both names for each of thousands of triggers takes longer than all the rest. */
function repeatedTriggers(triggers: readonly Trigger[]): Trigger[] {
  return [...groupTriggers(triggers).values()].flatMap((own) => repeated(own, ({ type }) => type));
}

function repeatedInputs(trigger: Trigger): string[] {
  return listsIn(trigger.parameters)
    .flatMap((list) => repeated(list, ({ id }) => id))
    .map(({ id }) => `input "${id}" of ${nameOf(trigger)}`);
}

/** The list itself, and those that its inputs and their choices bring with them. One id may be in several. */
function listsIn(list: readonly Parameter[]): (readonly Parameter[])[] {
  const inner = list.flatMap(({ dependents = [], choices = [] }) => [
    dependents,
    ...choices.map((choice) => choice.dependents ?? []),
  ]);
  return [list, ...inner.flatMap(listsIn)];
}

/** The items that have the key of an earlier one. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
