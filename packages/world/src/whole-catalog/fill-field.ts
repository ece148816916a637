import type {
  ChoicesPage,
  ChoicesSource,
  Field,
  InputKindName,
  InputValue,
  JsonValue,
  OpaqueValue,
} from '@trigger-picker/core';
import { fillChoice, fillEditableChoice } from './fill-choice.ts';
import { fillFilter } from './fill-filter.ts';
import { fillMapping } from './fill-mapping.ts';

/** A field to fill in, and what there is to fill it with. */
export interface FillContext {
  readonly field: Field;
  /** The static choice to choose, where this form is to be filled with a certain one. */
  readonly pick: JsonValue | undefined;
  /** Loads the first page of a list for what has been filled in so far. */
  readonly load: (source: ChoicesSource) => Promise<ChoicesPage>;
}

type Filled<Value> = Value | undefined;
type FillField<Name extends InputKindName> = (
  context: FillContext,
) => Filled<InputValue<Name>> | Promise<Filled<InputValue<Name>>>;

/** How a field of each kind is filled in. */
const fillers = {
  text: () => 'Grüße “from” the 3rd floor',
  multiline: () => 'The first line,\n  and the second.\n',
  code: () => '{\n\t"tabs": "stay"\n}',
  number: () => '1250.75',
  boolean: ({ field }) => field.parameter.defaultValue !== true,
  password: () => ' s3cr3t \\ "quoted" ',
  email: () => 'ada@example.com',
  url: () => 'https://example.com/hooks?from=picker#top',
  choice: fillChoice,
  'editable-choice': fillEditableChoice,
  'choice-text-pair': fillEditableChoice,
  'time-constraint': fillOpaque,
  filter: fillFilter,
  'field-mapper': fillMapping({ objectMapping: 'recordSource' }),
  combo: fillMapping({ mainInput: 'mainInputSource', dependentInput: 'dependentInputSource' }),
  file: fillOpaque,
  'line-list': fillOpaque,
  'nested-list': fillOpaque,
  credential: fillOpaque,
  opaque: fillOpaque,
  account: () => undefined,
  permission: () => undefined,
  copyable: () => undefined,
  action: () => undefined,
  display: () => undefined,
  unknown: () => '4',
} satisfies { readonly [Name in InputKindName]: FillField<Name> };

/** A valid value of the field's kind; `undefined`: it is left alone. Rejects when there is none. */
export async function fillField(context: FillContext): Promise<Filled<InputValue>> {
  return fillers[context.field.kind](context);
}

/** No one knows what these hold: they are left alone, and where one is required, any JSON will do. */
function fillOpaque({ field }: FillContext): Filled<OpaqueValue> {
  return field.parameter.required ? { kind: 'opaque', json: '{"amount":15}' } : undefined;
}
