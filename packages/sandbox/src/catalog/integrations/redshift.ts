import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const event = {
  SourceType: 'cluster',
  SourceId: 'prod-cluster',
  EventId: 'REDSHIFT-EVENT-3000',
  Severity: 'INFO',
  EventCategories: ['monitoring'],
  Date: '2026-11-21T01:00:00Z',
} as const;

export const redshift: CatalogIntegration = {
  name: 'redshift',
  displayName: 'Amazon Redshift',
  category: 'Databases',
  brandColor: '#8c4fff',
  authenticationType: 'basic',
  origin: 'modelled',
  source: 'Amazon Redshift docs: event notifications and system views',
  accounts: ['prod-cluster (eu-north-1)', 'analytics-serverless (eu-west-1)'],
  choices: {
    schemas: choicesByAccount([
      [
        ['sales', 'sales'],
        ['logistics', 'logistics'],
      ],
      [['public', 'public']],
    ]),
    tables: choicesByParent('schema', {
      sales: [
        ['sales.receipts', 'receipts'],
        ['sales.returns', 'returns'],
      ],
      logistics: [['logistics.parcels', 'parcels']],
      public: [['public.events', 'events']],
    }),
  },
  triggers: [
    {
      type: 'REDSHIFT_TRIGGER_ROWS_ARRIVED',
      title: 'Rows Arrived in Table',
      description: 'Delivers rows whose key is higher than that of the last one sent.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Amazon Redshift Data API: ExecuteStatement',
      parameters: [
        {
          id: 'schema',
          type: 'ENUM',
          title: 'Schema',
          required: true,
          values: [],
          valuesSource: { sourceType: 'schemas', dependencies: [] },
        },
        {
          id: 'table',
          type: 'ENUM',
          title: 'Table',
          required: true,
          values: [],
          valuesSource: { sourceType: 'tables', dependencies: ['schema'] },
        },
        {
          id: 'orderBy',
          type: 'TEXT_NO_VARS',
          title: 'Ascending column',
          required: true,
          placeholder: 'loaded_at',
        },
      ],
      example: {
        cluster: 'prod-cluster',
        schema: 'logistics',
        table: 'parcels',
        row: {
          parcel_id: 'PX-7719204',
          depot: 'Luleå',
          weight_g: 1240,
          loaded_at: '2026-11-21T02:14:00Z',
        },
      },
    },
    {
      type: 'REDSHIFT_TRIGGER_LOAD_ERROR_LOGGED',
      title: 'COPY Load Error',
      description: 'Reports lines that COPY refused, with the column and the reason.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Amazon Redshift: SYS_LOAD_ERROR_DETAIL',
      parameters: [
        {
          id: 'table',
          type: 'TEXT',
          title: 'Table',
          required: false,
          placeholder: 'sales.receipts',
        },
        {
          id: 'errorFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['column_name', 'error_code', 'file_name'],
        },
      ],
      example: {
        query_id: 2217781,
        table_id: 108722,
        file_name: 's3://pallet-drop/receipts/part-004.gz',
        line_number: 9912,
        column_name: 'paid_at',
        error_code: 1206,
        error_message: 'Invalid timestamp format or value',
        start_time: '2026-11-21T02:20:41Z',
      },
    },
    {
      type: 'REDSHIFT_TRIGGER_SNAPSHOT_FINISHED',
      title: 'Snapshot Finished',
      description: 'Tells that a manual or final snapshot of the cluster is complete.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon Redshift event notifications: REDSHIFT-EVENT-3004 and -3005',
      parameters: [],
      example: {
        ...event,
        SourceType: 'cluster-snapshot',
        SourceId: 'before-upgrade-1121',
        EventId: 'REDSHIFT-EVENT-3004',
        Message: 'Snapshot before-upgrade-1121 of cluster prod-cluster is complete.',
      },
    },
    {
      type: 'REDSHIFT_TRIGGER_CLUSTER_EVENT_SENT',
      title: 'Cluster Event',
      description: 'Passes on management, security and configuration events of a cluster.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon Redshift event notifications: event categories',
      parameters: [
        {
          id: 'category',
          type: 'ENUM',
          title: 'Category',
          required: false,
          values: [
            { value: 'configuration', label: 'Configuration' },
            { value: 'management', label: 'Management' },
            { value: 'monitoring', label: 'Monitoring' },
            { value: 'security', label: 'Security' },
            { value: 'pending', label: 'Pending' },
          ],
        },
        {
          id: 'severity',
          type: 'ENUM',
          title: 'Severity',
          required: false,
          defaultValue: 'INFO',
          values: [
            { value: 'ERROR', label: 'Errors only' },
            { value: 'INFO', label: 'Everything' },
          ],
        },
      ],
      example: { ...event, Message: 'Cluster prod-cluster was rebooted at 2026-11-21 03:02 UTC.' },
    },
  ],
};
