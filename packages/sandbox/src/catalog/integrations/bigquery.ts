import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const job = {
  id: 'harbor-analytics:EU.bquxjob_4f1d2c9a_19a8c1',
  jobReference: { projectId: 'harbor-analytics', location: 'EU', jobId: 'bquxjob_4f1d2c9a_19a8c1' },
  user_email: 'etl@harbor-analytics.test',
  configuration: { jobType: 'QUERY', query: { priority: 'BATCH', useLegacySql: false } },
  statistics: {
    creationTime: '1763863200000',
    endTime: '1763863251000',
    query: { totalBytesBilled: '81604378624' },
  },
} as const;

export const bigquery: CatalogIntegration = {
  name: 'bigquery',
  displayName: 'BigQuery',
  category: 'Databases',
  brandColor: '#4386fa',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'BigQuery docs: REST API and audit logs',
  accounts: ['harbor-analytics', 'harbor-sandbox'],
  choices: {
    projects: choicesByAccount([
      [
        ['harbor-analytics', 'harbor-analytics'],
        ['harbor-billing', 'harbor-billing'],
      ],
      [['harbor-sandbox', 'harbor-sandbox']],
    ]),
    datasets: choicesByParent('project', {
      'harbor-analytics': [
        ['harbor-analytics.web', 'web', 'EU'],
        ['harbor-analytics.ships', 'ships', 'EU'],
      ],
      'harbor-billing': [['harbor-billing.export', 'export', 'EU']],
      'harbor-sandbox': [['harbor-sandbox.tmp', 'tmp', 'US']],
    }),
    tables: choicesByParent('dataset', {
      'harbor-analytics.web': [
        ['sessions', 'sessions'],
        ['page_views', 'page_views'],
      ],
      'harbor-analytics.ships': [
        ['arrivals', 'arrivals'],
        ['berths', 'berths'],
      ],
      'harbor-billing.export': [['gcp_costs', 'gcp_costs']],
      'harbor-sandbox.tmp': [['scratch', 'scratch']],
    }),
    fields: choicesByParent('table', {
      sessions: [
        ['country', 'country', 'STRING'],
        ['duration_s', 'duration_s', 'INT64'],
      ],
      page_views: [
        ['path', 'path', 'STRING'],
        ['viewed_at', 'viewed_at', 'TIMESTAMP'],
      ],
      arrivals: [
        ['vessel', 'vessel', 'STRING'],
        ['eta', 'eta', 'TIMESTAMP'],
        ['tonnage', 'tonnage', 'NUMERIC'],
      ],
      berths: [['berth', 'berth', 'STRING']],
      gcp_costs: [
        ['service', 'service', 'STRING'],
        ['cost', 'cost', 'NUMERIC'],
      ],
      scratch: [['id', 'id', 'INT64']],
    }),
  },
  triggers: [
    {
      type: 'BIGQUERY_TRIGGER_ROW_APPENDED',
      title: 'Rows Appended',
      description: 'Delivers rows that arrived in a table since the last look.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BigQuery API: APPENDS table function',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'dataset',
          type: 'ENUM',
          title: 'Dataset',
          required: true,
          values: [],
          valuesSource: { sourceType: 'datasets', dependencies: ['project'] },
        },
        {
          id: 'table',
          type: 'ENUM',
          title: 'Table',
          required: true,
          values: [],
          valuesSource: { sourceType: 'tables', dependencies: ['dataset'] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'fields', dependencies: ['table'] },
        },
      ],
      example: {
        table: 'harbor-analytics.ships.arrivals',
        _CHANGE_TYPE: 'INSERT',
        _CHANGE_TIMESTAMP: '2026-11-23T02:11:40.112Z',
        row: {
          vessel: 'MV Lantern',
          eta: '2026-11-23T05:30:00Z',
          tonnage: 18250,
          flags: ['pilot', 'tug'],
        },
      },
    },
    {
      type: 'BIGQUERY_TRIGGER_QUERY_JOB_FINISHED',
      title: 'Query Job Finished',
      description: 'Tells that a query job is done, with its bytes, slots and outcome.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BigQuery audit logs: JobService.InsertJob (jobChange)',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'outcome',
          type: 'ENUM',
          title: 'Outcome',
          required: false,
          defaultValue: 'any',
          values: [
            { value: 'any', label: 'Either way' },
            { value: 'done', label: 'Succeeded' },
            { value: 'error', label: 'Failed' },
          ],
        },
      ],
      example: { ...job, status: { state: 'DONE' } },
    },
    {
      type: 'BIGQUERY_TRIGGER_COSTLY_QUERY_RUN',
      title: 'Costly Query Run',
      description: 'Warns of queries that read more data than the limit that you set.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BigQuery INFORMATION_SCHEMA: JOBS_BY_PROJECT',
      parameters: [
        {
          id: 'gigabytes',
          type: 'NUMBER',
          title: 'Gigabytes billed above',
          required: true,
          defaultValue: 500,
        },
        {
          id: 'ignoreUsers',
          type: 'TEXTAREA',
          title: 'Leave out users',
          required: false,
          placeholder: 'etl@harbor-analytics.test',
          lines: 4,
        },
      ],
      example: { ...job, totalGigabytes: 812.4, query: 'select * from web.page_views' },
    },
    {
      type: 'BIGQUERY_TRIGGER_SCHEDULED_QUERY_FAILED',
      title: 'Scheduled Query Failed',
      description: 'Reports each scheduled query run that ended in an error.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BigQuery Data Transfer Service: transfer run notifications',
      parameters: [],
      example: {
        name: 'projects/1187/locations/eu/transferConfigs/66f1/runs/6740',
        dataSourceId: 'scheduled_query',
        destinationDatasetId: 'ships',
        state: 'FAILED',
        errorStatus: { code: 3, message: 'Not found: Table ships.berths_old' },
        runTime: '2026-11-23T01:00:00Z',
        params: { write_disposition: 'WRITE_TRUNCATE' },
      },
    },
    {
      type: 'BIGQUERY_TRIGGER_TABLE_SCHEMA_CHANGED',
      title: 'Table Schema Changed',
      description: 'Gives the columns that a table gained or lost, and who changed it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BigQuery audit logs: TableService.UpdateTable (tableChange)',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'dataset',
          type: 'ENUM',
          title: 'Dataset',
          required: false,
          values: [],
          valuesSource: { sourceType: 'datasets', dependencies: ['project'] },
        },
      ],
      example: {
        resourceName: 'projects/harbor-analytics/datasets/web/tables/sessions',
        principalEmail: 'fatou@harbor-analytics.test',
        reason: 'TABLE_UPDATE_REQUEST',
        added: [{ name: 'consent', type: 'BOOL', mode: 'NULLABLE' }],
        removed: [],
        timestamp: '2026-11-23T09:10:00Z',
      },
    },
  ],
};
