import type { Parameter, Trigger } from '@trigger-picker/core';

/** Triggers for stories and tests, over the lists of the sandbox's accounts. */

/** A parameter with what is not said of it. */
export function parameter(
  id: string,
  wireType: string,
  title: string,
  more: Partial<Parameter> = {},
): Parameter {
  return { id, wireType, title, required: false, ...more };
}

/** A trigger of Salesforce's with these parameters. */
export function triggerWith(parameters: readonly Parameter[], type = 'SAMPLE'): Trigger {
  return {
    integration: 'salesforce',
    type,
    title: 'New Record',
    description: 'Sends every record of the chosen object as it is created.',
    model: 'POLLING',
    parameters,
  };
}

const recordType = parameter('recordType', 'ENUM', 'Record type', {
  required: true,
  choicesSource: { key: 'recordTypes', dependencies: [] },
});

const onlyWhen = parameter('recordsFilterFormula', 'CONDITIONAL', 'Only when', {
  filter: { keysSource: { key: 'recordFields', dependencies: ['recordType'] } },
});

const changedField = parameter('field', 'ENUM', 'Field', {
  choicesSource: { key: 'recordFields', dependencies: ['recordType'] },
});

const campaign = parameter('campaign', 'ENUM', 'Campaign', {
  choicesSource: { key: 'campaigns', dependencies: [] },
});

const owner = parameter('queue', 'ENUM', 'Queue or owner', {
  choicesSource: { key: 'queues', dependencies: [] },
});

/** Lists from the account: one that another depends on, one of several pages, one in sections. */
export const remoteTrigger = triggerWith([recordType, changedField, campaign, owner]);

/** A filter whose fields are loaded. */
export const filterTrigger = triggerWith([recordType, onlyWhen]);

/** One id under two choices, and a level below. */
export const dependentTrigger = triggerWith([
  parameter('apiType', 'ENUM', 'Where the project is', {
    required: true,
    choices: [
      {
        value: 'organization',
        label: 'An organization',
        dependents: [
          parameter('owner', 'TEXT', 'Organization', { required: true, placeholder: 'acme' }),
          parameter('visibility', 'ENUM', 'Visibility', {
            choices: [
              { value: 'public', label: 'Public' },
              {
                value: 'private',
                label: 'Private',
                dependents: [parameter('token', 'PASSWORD', 'Access token', { required: true })],
              },
            ],
          }),
        ],
      },
      {
        value: 'user',
        label: 'A user',
        dependents: [parameter('owner', 'TEXT', 'User name', { required: true })],
      },
    ],
  }),
  parameter('note', 'TEXT', 'Note to yourself'),
]);

/** One field of every kind. */
export const allKindsTrigger = triggerWith([
  parameter('name', 'TEXT', 'Name', {
    required: true,
    placeholder: 'Weekly digest',
    subtitle: 'What this is called in your list of workflows.',
  }),
  parameter('body', 'TEXTAREA', 'Message', { lines: 3, placeholder: 'Dear team…' }),
  parameter('query', 'CODE', 'SOQL query', {
    lines: 3,
    defaultValue: 'SELECT Id, Name\nFROM Contract',
    subtitle: 'Runs as the connected user.',
    documentation: { href: 'https://developer.salesforce.com/docs', label: 'SOQL reference' },
  }),
  parameter('amount', 'NUMBER', 'Minimum amount', { placeholder: '25000' }),
  parameter('active', 'SWITCH', 'Only active records', {
    required: true,
    subtitle: 'Archived ones are left out.',
  }),
  parameter('won', 'BOOLEAN_INPUT', 'Already won'),
  parameter('secret', 'PASSWORD', 'API token', { defaultValue: 'sesame' }),
  parameter('email', 'EMAIL', 'Send a copy to', { placeholder: 'ana@example.com' }),
  parameter('address', 'URL', 'Callback address', { placeholder: 'https://…' }),
  parameter('direction', 'ENUM', 'Direction', {
    defaultValue: 1,
    choices: [
      { value: 0, label: 'Either way' },
      { value: 1, label: 'Forward only', subtitle: 'Into a later stage' },
      { value: -1, label: 'Back only', subtitle: 'Into an earlier stage' },
    ],
  }),
  parameter('priority', 'EDITABLE_ENUM', 'Priority', {
    defaultValue: 'P1',
    choices: [
      { value: 'P1', label: 'High' },
      { value: 'P2', label: 'Medium' },
      { value: 'P3', label: 'Low' },
    ],
  }),
  parameter('pair', 'EnumTextAreaPairInput', 'Reply with', {
    choices: [{ value: 'thanks', label: 'Thank you' }],
  }),
  parameter('before', 'TIME_CONSTRAINT_INPUT', 'How long before', { units: ['MINUTES', 'HOURS'] }),
  parameter('when', 'CONDITIONAL', 'Only when', { filter: { keys: ['Amount', 'Stage', 'Owner'] } }),
  parameter('mapper', 'FIELD_MAPPER', 'Fields to send', {
    extra: { savedFieldMappings: [{ label: 'Title' }, { label: 'Due' }] },
  }),
  parameter('combo', 'COMBO_INPUT', 'Board and column'),
  parameter('files', 'FILE', 'Attachment'),
  parameter('hint', 'PERMISSION', 'Needs the permission “View all data”', {
    subtitle: 'Ask your administrator for it.',
  }),
  parameter('future', 'HOLOGRAM_INPUT', 'Hologram'),
  parameter('region', 'TEXT', 'Region', { readOnly: true, defaultValue: 'eu-central' }),
  parameter('internal', 'TEXT', 'Internal', { hidden: true, defaultValue: 'h' }),
]);
