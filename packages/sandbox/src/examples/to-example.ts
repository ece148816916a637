import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogIntegration, ChoiceContext, ExampleRecord } from '../catalog/types.ts';
import type { JsonObject } from '../http/json.ts';
import { choiceValue, listVisibleInputs, staticChoices } from '../subscriptions/visible-inputs.ts';
import type { Choice, ChoiceSection, Input, JsonValue, StaticChoice } from '../wire.ts';
import { exchangeChoice } from './exchange-choice.ts';
import { findCarried } from './find-carried.ts';

/** What an example is asked for. */
export interface ExampleContext {
  readonly integration: string;
  readonly type: string;
  readonly parameters: JsonObject;
  /** Which of the catalog's accounts it is. */
  readonly account: number;
}

/**
 * A record as these parameters would have it: what the trigger's example took from a list is what was chosen
 * from that list. What nothing was chosen for stays as it is.
 */
export function toExample(catalog: Catalog, context: ExampleContext): ExampleRecord {
  const { parameters, account } = context;
  const integration = catalog.integration(context.integration);
  const trigger = catalog.trigger(context.integration, context.type);
  if (integration === undefined || trigger === undefined) return {};
  const original = trigger.exampleFor?.(parameters) ?? trigger.example;
  // What the example was made with: a list that depends on another input has its choices for that.
  const own: Record<string, JsonValue> = {};
  return listVisibleInputs(trigger.parameters, parameters).reduce((example, input) => {
    const carried = findCarried(original, listOfAnyAccount(integration, input, own));
    if (carried === undefined) return example;
    own[input.id] = carried.value;
    const chosen = findChosen(
      parameters[input.id],
      listChoices(integration, input, { parameters, account }),
    );
    return chosen ? exchangeChoice(example, carried, chosen) : example;
  }, original);
}

/** A value that no list offers is its own name. */
function findChosen(value: JsonValue | undefined, choices: readonly Choice[]): Choice | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const found = choices.find((choice) => String(choice.value) === String(value));
  return found ?? { value, label: String(value) };
}

function listOfAnyAccount(
  integration: CatalogIntegration,
  input: Input,
  parameters: ChoiceContext['parameters'],
): readonly Choice[] {
  return [...integration.accounts.keys()].flatMap((account) =>
    listChoices(integration, input, { parameters, account }),
  );
}

/** Everything that an input offers. */
function listChoices(
  { choices = {} }: CatalogIntegration,
  input: Input,
  context: ChoiceContext,
): readonly Choice[] {
  const loaded = choices[input.valuesSource?.sourceType ?? '']?.list(context) ?? [];
  return [...loaded.flatMap(toChoices), ...staticChoices(input).map(toChoice)];
}

function toChoices(entry: Choice | ChoiceSection): readonly Choice[] {
  return 'items' in entry ? entry.items : [entry];
}

function toChoice(choice: StaticChoice): Choice {
  const value = choiceValue(choice);
  return { value, label: (typeof choice === 'object' && choice.label) || String(value) };
}
