import { describe, expect, it } from 'vitest';
import type { Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import { englishFormMessages } from '../form/messages.ts';
import { inputKinds } from './index.ts';
import type { InputKind } from './input-kind.ts';
import { inputKindOf } from './input-kind-of.ts';
import { mappingLabels, setMapping } from './mapping-rows.ts';
import { mappingSource } from './mapping-source.ts';
import { permissionScopes } from './permission-scopes.ts';
import type { InputKindName } from './wire-types.ts';

// The vendor's whole list, as its SDK publishes it (`SidebarInputType`), with DYNAMIC_ENUM and the rest.
const wireTypes =
  'AUTH ENUM DYNAMIC_ENUM INTENT TEXT TEXTAREA TEXT_NO_VARS TEXTAREA_NO_VARS CODE ACTION_BUTTON CONDITIONAL CUSTOM_DROPDOWN DYNAMIC_CONDITIONAL NESTED_LIST FILE EDITABLE_DYNAMIC_ENUM EDITABLE_ENUM BOOLEAN_INPUT USER_SUPPLIED_CREDENTIAL NATIVE_DYNAMIC_INPUT TIME_CONSTRAINT_INPUT LinesListInput LinesListDynamicInput NUMBER EMAIL URL EnumTextAreaPairInput FIELD_MAPPER COMBO_INPUT PASSWORD SWITCH DYNAMIC_COMBO_INPUT COPYABLE_BUTTON_INPUT PERMISSION'.split(
    ' ',
  );

const entries: readonly (readonly [string, InputKind])[] = Object.entries(inputKinds);

function parameter(wireType: string, more: Partial<Parameter> = {}): Parameter {
  return { id: 'x', title: 'X', wireType, required: false, ...more };
}

function messagesOf(name: InputKindName, value: unknown, required = false): readonly string[] {
  const kind: InputKind = inputKinds[name];
  const schema = kind.schema(parameter('ANY', { required }), englishFormMessages);
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

describe('the table of input kinds', () => {
  it('serves every wire type of the vendor, each exactly once, under the name of its kind', () => {
    expect(entries.flatMap(([, kind]) => kind.wireTypes).toSorted()).toEqual(wireTypes.toSorted());
    for (const [name, kind] of entries) expect(kind.name).toBe(name);
  });

  it('names the kinds whose wire value no public source describes', () => {
    const unconfirmed = entries.filter(([, kind]) => !kind.confirmed).map(([name]) => name);
    expect(unconfirmed).toEqual([
      'choice-text-pair',
      'time-constraint',
      'file',
      'line-list',
      'nested-list',
      'credential',
      'opaque',
      'unknown',
    ]);
  });

  it('C08: a wire type from the future is `unknown`; text is editable, anything else kept', () => {
    const future = parameter('HOLOGRAM');
    expect(inputKindOf(future)).toBe('unknown');
    expect(inputKinds.unknown.fromWire('a', future)).toBe('a');
    expect(inputKinds.unknown.fromWire({ a: 1 }, future)).toBeUndefined();
  });

  it('a text field with a list offers it; a dropdown without one takes text', () => {
    const choicesSource = { key: 'calendars', dependencies: [] };
    expect(inputKindOf(parameter('TEXTAREA', { choicesSource }))).toBe('editable-choice');
    expect(inputKindOf(parameter('TEXT', { choicesSource }))).toBe('editable-choice');
    expect(inputKindOf(parameter('TEXTAREA'))).toBe('multiline');
    expect(inputKindOf(parameter('ENUM', { choicesSource }))).toBe('choice');
    expect(inputKindOf(parameter('ENUM', { choices: [] }))).toBe('editable-choice');
  });

  it('an empty value is empty, is never undefined, sends nothing and has no complaint', () => {
    for (const [name, kind] of entries) {
      const empty = kind.emptyValue(parameter('ANY'));
      expect(empty, name).not.toBeUndefined();
      expect(kind.isValue(empty), name).toBe(true);
      expect(kind.isEmpty(empty), name).toBe(kind.hasValue !== false);
      expect(kind.toWire(empty, parameter('ANY')), name).toBeUndefined();
      expect(kind.schema(parameter('ANY'), englishFormMessages).safeParse(empty).success).toBe(
        true,
      );
    }
  });

  it('every kind says in words that a foreign value does not fit', () => {
    const foreign = { not: 'made here' };
    for (const [name, kind] of entries.filter(([, candidate]) => !candidate.isValue(foreign))) {
      const result = kind.schema(parameter('ANY'), englishFormMessages).safeParse(foreign);
      expect(result.error?.issues[0]?.message, name).toContain('X cannot hold this value');
    }
  });
});

describe('values on their way through a kind', () => {
  const through = (name: InputKindName, json: JsonValue, more?: Partial<Parameter>) => {
    const kind: InputKind = inputKinds[name];
    const described = parameter('ANY', more);
    const value = kind.fromWire(json, described);
    return value === undefined ? undefined : kind.toWire(value, described);
  };

  it.each<JsonValue>([1, '1', '007', 0, false, true, 'a.b', ['a', 2]])(
    'C03 C39 C46: a choice %j comes out with the type that it went in with',
    (json) => {
      expect(through('choice', json)).toStrictEqual(json);
      expect(through('editable-choice', json)).toStrictEqual(json);
    },
  );

  it('C45: an emptied list of choices is empty, and a required one says so', () => {
    expect(inputKinds.choice.isEmpty([])).toBe(true);
    expect(inputKinds.choice.isEmpty(false)).toBe(false);
    expect(inputKinds.choice.isEmpty(0)).toBe(false);
  });

  it('an empty string is a choice only where the list has it', () => {
    expect(through('choice', '')).toBeUndefined();
    expect(through('choice', '', { choices: [{ value: '', label: 'None' }] })).toBe('');
  });

  it('C40: booleans stay booleans, `false` is a value, and saved words are shown as what they mean', () => {
    expect(through('boolean', false)).toBe(false);
    expect(through('boolean', 'false')).toBe(false);
    expect(through('boolean', 'yes')).toBeUndefined();
    expect(inputKinds.boolean.isEmpty(false)).toBe(false);
  });

  it('numbers go out as numbers; text that is none stays text until it is corrected', () => {
    expect(through('number', 5)).toBe(5);
    expect(inputKinds.number.toWire(' 12.50 ', parameter('NUMBER'))).toBe(12.5);
    expect(inputKinds.number.toWire('1,5', parameter('NUMBER'))).toBe('1,5');
    expect(inputKinds.number.isEmpty('  ')).toBe(true);
  });

  it('text keeps every blank that was typed', () => {
    expect(inputKinds.text.toWire(' a\n', parameter('TEXT'))).toBe(' a\n');
    expect(inputKinds.text.toWire(' ', parameter('TEXT'))).toBe(' ');
  });

  it('a field mapping is edited row by row and keeps what the form does not know', () => {
    const saved = {
      objectMapping: 'Contact',
      fieldMappings: { Name: 'fullName', constructor: 'c' },
      mappingType: 'STATIC',
      later: [1],
    };
    const value = inputKinds['field-mapper'].fromWire(saved, parameter('FIELD_MAPPER'));
    if (!value) throw new Error('A published shape has to be readable.');
    expect(inputKinds['field-mapper'].toWire(value, parameter('FIELD_MAPPER'))).toEqual(saved);
    const edited = { ...value, fieldMappings: setMapping(value.fieldMappings, 'Name', 'title') };
    expect(inputKinds['field-mapper'].toWire(edited, parameter('FIELD_MAPPER'))).toEqual({
      ...saved,
      fieldMappings: { Name: 'title', constructor: 'c' },
    });
    expect(through('field-mapper', { fieldMappings: [] })).toBeUndefined();
    expect(through('combo', { mainInput: 'm', dependentInput: 'd' })).toEqual({
      mainInput: 'm',
      dependentInput: 'd',
    });
  });

  it('a mapping says what it asks for and where its lists come from, as the SDK publishes it', () => {
    const mapper = parameter('FIELD_MAPPER', {
      extra: {
        savedFieldMappings: [{ label: 'Name' }, { label: 7 }, null],
        source: { recordSource: { cacheKey: 'recordTypes' }, fieldSource: null },
      },
    });
    expect(mappingLabels(mapper)).toEqual(['Name']);
    expect(mappingSource(mapper, 'recordSource')).toEqual({ key: 'recordTypes', dependencies: [] });
    expect(mappingSource(mapper, 'fieldSource')).toBeUndefined();
    expect(mappingLabels(parameter('FIELD_MAPPER'))).toEqual([]);
  });

  it('opaque kinds take JSON and name what is not', () => {
    expect(through('time-constraint', { amount: 5 })).toEqual({ amount: 5 });
    expect(messagesOf('time-constraint', { kind: 'opaque', json: '[1]' })).toEqual([]);
    expect(messagesOf('time-constraint', { kind: 'opaque', json: '\n5 minutes' })).toEqual([
      'Line 2: “minutes” does not belong here.',
    ]);
  });

  it('U11: whitespace alone does not fill in a required text', () => {
    expect(messagesOf('text', ' \u00a0', true)).toEqual(['X is required.']);
    expect(messagesOf('editable-choice', '  ', true)).toEqual(['X is required.']);
    expect(messagesOf('text', '  ')).toEqual([]);
  });

  it('addresses are checked loosely and by name', () => {
    expect(messagesOf('email', 'ada@example')).toEqual([]);
    expect(messagesOf('email', 'ada at example')).toEqual([
      '“ada at example” is not an e-mail address.',
    ]);
    expect(messagesOf('url', 'https://a.example/x')).toEqual([]);
    expect(messagesOf('url', 'HTTP://a.example')).toEqual([]);
    for (const text of ['a.example', 'javascript:alert(1)', 'https:a', 'file:///etc', 'https://']) {
      expect(messagesOf('url', text), text).toEqual([expect.stringContaining('https://')]);
    }
  });

  it('U11: a number that is written otherwise is refused with how to write it, unless it could mean two', () => {
    expect(messagesOf('number', '1,5')).toEqual(['“1,5” is not a number. Write it like 1.5.']);
    expect(messagesOf('number', '٣')).toEqual(['“٣” is not a number. Write it like 3.']);
    expect(messagesOf('number', '١٢٫٥')).toEqual(['“١٢٫٥” is not a number. Write it like 12.5.']);
    expect(messagesOf('number', '1,234')).toEqual([
      '“1,234” is not a number. Write it like 1234.5.',
    ]);
    expect(messagesOf('number', '1e309')).toEqual(['1e309 is too large a number to be sent.']);
    expect(messagesOf('number', '   ')).toEqual([]);
  });

  it('code is checked as JSON where the vendor declares it so, and only there', () => {
    const check = (text: string, extra?: Parameter['extra']) =>
      inputKinds.code
        .schema(parameter('CODE', extra && { extra }), englishFormMessages)
        .safeParse(text).error?.issues[0]?.message;
    expect(check('{ a: 1 }')).toBeUndefined();
    expect(check('{ a: 1 }', { language: 'JSON' })).toBe(
      'Line 1: put “a” in double quotes, like "open".',
    );
    expect(check('{"a": 1}', { inputType: 'json' })).toBeUndefined();
    expect(check('', { language: 'json' })).toBeUndefined();
  });

  it('a permission says what it asks for, in the words of the vendor', () => {
    const extra = {
      requiredScopes: ['read', 'write'],
      scopes: {
        values: [{ name: 'read', label: 'Read', description: 'See it.' }, 7, { name: '' }],
      },
    };
    expect(permissionScopes(parameter('PERMISSION', { extra }))).toEqual([
      { name: 'read', label: 'Read', description: 'See it.', required: true },
      { name: 'write', label: 'write', description: '', required: true },
    ]);
    expect(permissionScopes(parameter('PERMISSION', { extra: { scopes: [] } }))).toEqual([]);
    expect(permissionScopes(parameter('PERMISSION'))).toEqual([]);
  });

  it('U16: a message never repeats a password', () => {
    expect(messagesOf('password', 's3cret ')).toEqual([]);
    expect(messagesOf('password', ['s3cret']).join()).not.toContain('s3cret');
  });
});
