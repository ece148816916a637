import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const incident = {
  sys_id: '9d385017c611228701d22104cc95c371',
  number: 'INC0010482',
  short_description: 'Card reader at branch 12 drops its connection',
  state: { value: '2', display_value: 'In Progress' },
  priority: { value: '2', display_value: '2 - High' },
  assignment_group: { value: '8a5055c9c61122780043563ef53438e3', display_value: 'Network' },
  caller_id: { value: '62826bf03710200044e0bfc8bcbe5df1', display_value: 'Beth Lander' },
  opened_at: '2026-11-20 08:11:40',
  sys_updated_on: '2026-11-20 09:02:13',
} as const;

export const servicenow: CatalogIntegration = {
  name: 'servicenow',
  displayName: 'ServiceNow',
  category: 'Support',
  brandColor: '#62d84e',
  authenticationType: 'oauth',
  origin: 'seed',
  source:
    'docs ActionKit sidebar (Actions Reference list); docs managed-sync/integrations/servicenow (slug)',
  accounts: ['alderbank.service-now.test', 'alderbankdev.service-now.test'],
  choices: {
    tables: choiceSections({
      'IT service management': [
        ['incident', 'Incident'],
        ['problem', 'Problem'],
        ['change_request', 'Change request'],
        ['sc_req_item', 'Requested item'],
      ],
      Assets: [
        ['cmdb_ci', 'Configuration item'],
        ['alm_asset', 'Asset'],
      ],
    }),
    tableFields: choicesByParent('table', {
      incident: [
        ['priority', 'Priority'],
        ['state', 'State'],
        ['category', 'Category'],
        ['assignment_group', 'Assignment group'],
      ],
      problem: [
        ['known_error', 'Known error'],
        ['state', 'State'],
      ],
      change_request: [
        ['risk', 'Risk'],
        ['type', 'Type'],
        ['start_date', 'Planned start date'],
      ],
      sc_req_item: [
        ['cat_item', 'Item'],
        ['stage', 'Stage'],
      ],
      cmdb_ci: [
        ['sys_class_name', 'Class'],
        ['operational_status', 'Operational status'],
      ],
      alm_asset: [
        ['install_status', 'State'],
        ['warranty_expiration', 'Warranty expiration'],
      ],
    }),
    groups: choicesByAccount([
      [
        ['8a5055c9c61122780043563ef53438e3', 'Network'],
        ['287ebd7da9fe198100f92cc8d1d2154e', 'Service Desk'],
        ['d625dccec0a8016700a222a0f7900d06', 'Database'],
      ],
      [['00000000a9fe198100f92cc8d1d2154e', 'Dev group']],
    ]),
    groupMembers: choicesByParent('group', {
      '8a5055c9c61122780043563ef53438e3': [
        ['u-net-1', 'Don Goodlife'],
        ['u-net-2', 'Mei Tanaka'],
      ],
      '287ebd7da9fe198100f92cc8d1d2154e': [['u-sd-1', 'Beth Lander']],
      d625dccec0a8016700a222a0f7900d06: [['u-db-1', 'Rolf Eide']],
      '00000000a9fe198100f92cc8d1d2154e': [['u-dev-1', 'Dev user']],
    }),
  },
  triggers: [
    {
      type: 'SERVICENOW_TRIGGER_RECORD_MATCHED',
      title: 'Table Record Updated',
      description: 'Delivers a record of any table after it was saved and fits your filter.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'ServiceNow Table API: sys_updated_on',
      parameters: [
        {
          id: 'table',
          type: 'ENUM',
          title: 'Table',
          required: true,
          values: [],
          valuesSource: { sourceType: 'tables', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'tableFields', dependencies: ['table'] },
        },
        {
          id: 'encodedQuery',
          type: 'TEXTAREA',
          title: 'Encoded query',
          required: false,
          lines: 4,
          placeholder: 'active=true^priority<=2',
          subtitle: 'Added to the filter above.',
        },
      ],
      example: {
        sys_id: incident.sys_id,
        table: 'incident',
        number: incident.number,
        sys_updated_on: incident.sys_updated_on,
        sys_updated_by: 'beth.lander',
        changed: ['priority'],
      },
    },
    {
      type: 'SERVICENOW_TRIGGER_INCIDENT_OPENED',
      title: 'Incident Opened',
      description: 'Hands over each incident at the moment it is reported, with its caller.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'ServiceNow Table API: incident (opened_at)',
      parameters: [
        {
          id: 'group',
          type: 'ENUM',
          title: 'Assignment group',
          required: false,
          values: [],
          valuesSource: { sourceType: 'groups', dependencies: [] },
        },
        {
          id: 'priority',
          type: 'ENUM',
          title: 'Priority at least',
          required: false,
          values: [
            { value: 1, label: '1 - Critical' },
            { value: 2, label: '2 - High' },
            { value: 3, label: '3 - Moderate' },
            { value: 4, label: '4 - Low' },
          ],
        },
        {
          id: 'fieldEquals',
          type: 'EnumTextAreaPairInput',
          title: 'Field contains',
          required: false,
          values: [
            { value: 'short_description', label: 'Short description' },
            { value: 'description', label: 'Description' },
            { value: 'close_notes', label: 'Resolution notes' },
          ],
        },
      ],
      example: { ...incident, state: { value: '1', display_value: 'New' } },
    },
    {
      type: 'SERVICENOW_TRIGGER_INCIDENT_ASSIGNED',
      title: 'Incident Assigned',
      description: 'Tells which group and person an incident was given to.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'ServiceNow Table API: incident (assigned_to)',
      parameters: [
        {
          id: 'group',
          type: 'ENUM',
          title: 'Assignment group',
          required: true,
          values: [],
          valuesSource: { sourceType: 'groups', dependencies: [] },
        },
        {
          id: 'assignee',
          type: 'ENUM',
          title: 'Assignee',
          required: false,
          values: [],
          valuesSource: { sourceType: 'groupMembers', dependencies: ['group'] },
        },
      ],
      example: { ...incident, assigned_to: { value: 'u-net-2', display_value: 'Mei Tanaka' } },
    },
    {
      type: 'SERVICENOW_TRIGGER_APPROVAL_REQUESTED',
      title: 'Approval Requested',
      description: 'Asks for attention to an approval that is waiting, with what it is about.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'ServiceNow Table API: sysapproval_approver (state requested)',
      parameters: [
        {
          id: 'waitingFor',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Waiting for at least',
          required: false,
          supportedUnits: ['HOURS', 'DAYS'],
        },
      ],
      example: {
        sys_id: '3f0a9d11db021010d4a2c5a1ca9619b7',
        state: 'requested',
        approver: { display_value: 'Rolf Eide' },
        sysapproval: { number: 'CHG0030192', short_description: 'Replace core switch' },
        due_date: '2026-11-27 17:00:00',
      },
    },
    {
      type: 'SERVICENOW_TRIGGER_SLA_BREACHED',
      title: 'Task SLA Breached',
      description: 'Warns of a task whose agreed time has run out, with the SLA it broke.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'ServiceNow Table API: task_sla (has_breached)',
      parameters: [
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Warn at',
          required: false,
          values: [
            { value: 50, label: '50% of the time' },
            { value: 75, label: '75% of the time' },
            { value: 100, label: 'Breach' },
          ],
          defaultValue: 100,
        },
      ],
      example: {
        sys_id: 'b2c9a1e0db021010d4a2c5a1ca9619aa',
        task: { number: incident.number },
        sla: { display_value: 'Priority 2 resolution (8 hours)' },
        has_breached: true,
        business_percentage: 100.4,
        planned_end_time: '2026-11-20 16:11:40',
      },
    },
  ],
};
