import { describe, expect, it } from 'vitest';
import { catalogSchema } from '../contract/catalog.ts';
import { normalizeTriggers } from './normalize-triggers.ts';

const trigger = {
  type: 'T',
  triggerModel: 'WEBHOOK',
  title: 'T',
  description: 'd',
  parameters: [],
};

function readParameter(input: unknown) {
  const { value, issues } = normalizeTriggers({
    triggers: { slack: [{ ...trigger, parameters: [input] }] },
  });
  return { parameter: value.triggers[0]?.parameters[0], issues };
}

describe('normalizeTriggers', () => {
  it('reads a documented trigger without an issue, and the contract accepts what it made', () => {
    const { value, issues, readable } = normalizeTriggers({
      triggers: {
        salesforce: [
          {
            type: 'SALESFORCE_TRIGGER_RECORD_CREATED',
            triggerModel: 'POLLING',
            title: 'Record Created',
            description: 'A record is created.',
            parameters: [
              {
                id: 'recordType',
                type: 'ENUM',
                title: 'Record type',
                required: true,
                values: [
                  'Account',
                  {
                    value: '<specified by objectName property>',
                    label: 'Custom Object',
                    dependentInputs: [{ id: 'objectName', type: 'TEXTAREA', label: 'Object' }],
                  },
                ],
                valuesSource: { sourceType: 'recordTypes', dependencies: [] },
              },
            ],
          },
        ],
      },
    });
    expect(issues).toEqual([]);
    expect(readable).toBe(true);
    expect(catalogSchema.parse(value)).toEqual(value);
    expect(value.triggers[0]?.parameters[0]).toEqual({
      id: 'recordType',
      wireType: 'ENUM',
      title: 'Record type',
      required: true,
      choices: [
        { value: 'Account', label: 'Account' },
        {
          value: '<specified by objectName property>',
          label: 'Custom Object',
          dependents: [
            { id: 'objectName', wireType: 'TEXTAREA', title: 'Object', required: false },
          ],
        },
      ],
      choicesSource: { key: 'recordTypes', dependencies: [] },
    });
  });

  it('P40: keeps the integrations that arrived and names the one that did not', () => {
    const { value } = normalizeTriggers({
      triggers: { slack: [trigger] },
      errors: [{ type: 'hubspot', message: 'Timed out' }],
    });
    expect(value.triggers).toHaveLength(1);
    expect(value.failures).toEqual([{ integration: 'hubspot', message: 'Timed out' }]);
  });

  it('K15: keeps wire types, models and operators that it does not know', () => {
    const { value } = normalizeTriggers({
      triggers: {
        slack: [
          {
            ...trigger,
            triggerModel: 'STREAM',
            parameters: [
              { id: 'a', type: 'FUTURE_TYPE', gauge: { min: 1 } },
              { id: 'b', type: 'CONDITIONAL', supportedOperators: ['$future'] },
            ],
          },
        ],
      },
    });
    const [read] = value.triggers;
    expect(read?.model).toBe('STREAM');
    expect(read?.parameters[0]).toMatchObject({
      wireType: 'FUTURE_TYPE',
      extra: { gauge: { min: 1 } },
    });
    expect(read?.parameters[1]?.filter).toEqual({ operators: ['$future'] });
  });

  it('K17: reports and drops a type listed twice, and an input listed twice', () => {
    const { value, issues } = normalizeTriggers({
      triggers: {
        slack: [
          {
            ...trigger,
            parameters: [
              { id: 'a', type: 'TEXT' },
              { id: 'a', type: 'ENUM' },
            ],
          },
          { ...trigger, title: 'Again' },
        ],
        hubspot: [trigger],
      },
    });
    expect(value.triggers.map(({ integration, title }) => [integration, title])).toEqual([
      ['slack', 'T'],
      ['hubspot', 'T'],
    ]);
    expect(value.triggers[0]?.parameters).toHaveLength(1);
    expect(issues.map(({ path }) => path)).toEqual([
      'triggers.slack[0].parameters[1]',
      'triggers.slack[1]',
    ]);
  });

  it('falls back from title to label to id, and takes an absent `required` as optional', () => {
    expect(readParameter({ id: 'a', type: 'TEXT', label: 'Label' }).parameter?.title).toBe('Label');
    expect(readParameter({ id: 'a', type: 'TEXT' }).parameter).toMatchObject({
      title: 'a',
      required: false,
    });
  });

  it('never prefills with a placeholder of the workflow editor', () => {
    const { parameter } = readParameter({
      id: 'a',
      type: 'TEXTAREA',
      placeholder: '{{settings.calendar}}',
      defaultValue: ['{{ settings.calendar }}'],
    });
    expect(parameter).not.toHaveProperty('placeholder');
    expect(parameter).not.toHaveProperty('defaultValue');
  });

  it.each([false, 0, '', '007', [1, '1']])('keeps the default value %j as it is', (value) => {
    expect(
      readParameter({ id: 'a', type: 'TEXT', defaultValue: value }).parameter?.defaultValue,
    ).toEqual(value);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'not a link'])(
    'U1: refuses the documentation link %s',
    (documentationLink) => {
      const { parameter, issues } = readParameter({ id: 'a', type: 'TEXT', documentationLink });
      expect(parameter).not.toHaveProperty('documentation');
      expect(issues).toHaveLength(1);
    },
  );

  it('says that an answer of another shape is unreadable, instead of calling it empty', () => {
    for (const json of [null, [], 'x', {}, { triggers: [] }]) {
      expect(normalizeTriggers(json)).toMatchObject({ readable: false, value: { triggers: [] } });
    }
    expect(normalizeTriggers({ triggers: {} }).readable).toBe(true);
  });
});
