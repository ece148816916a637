import { choiceSections } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const page = {
  id: 'k7x2rd1vplqz',
  status_indicator: 'minor',
  status_description: 'Partially degraded',
} as const;

const incident = {
  id: 'lbkhbwn21v5q',
  name: 'Slow exports',
  status: 'investigating',
  impact: 'minor',
  created_at: '2026-11-16T08:05:00.000Z',
  resolved_at: null,
  incident_updates: [
    {
      id: 'drfcwbnpxnr6',
      status: 'investigating',
      body: 'Exports take longer than usual.',
      created_at: '2026-11-16T08:05:00.000Z',
    },
  ],
  shortlink: 'https://stspg.kestrel.test/lbkhbwn21v5q',
} as const;

export const statuspage: CatalogIntegration = {
  name: 'statuspage',
  displayName: 'Statuspage',
  category: 'Incidents & monitoring',
  brandColor: '#172b4d',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Statuspage docs: webhook notifications',
  accounts: ['status.kestrelcloud.test', 'status.kestrel-eu.test'],
  choices: {
    components: choiceSections({
      Product: [
        ['rb5wq1dczvbm', 'Exports'],
        ['rb5wq1dczvbn', 'Dashboards'],
      ],
      API: [
        ['rb5wq1dczvbp', 'REST API'],
        ['rb5wq1dczvbq', 'Webhooks'],
      ],
      Regions: [
        ['rb5wq1dczvbr', 'Europe'],
        ['rb5wq1dczvbs', 'Asia'],
      ],
    }),
  },
  triggers: [
    {
      type: 'STATUSPAGE_TRIGGER_INCIDENT_POSTED',
      title: 'Incident Posted',
      description: 'Sends an incident as it appears on your page, with its first message.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Statuspage webhooks: incident update (first)',
      parameters: [
        {
          id: 'impact',
          type: 'ENUM',
          title: 'Impact at least',
          required: false,
          defaultValue: 'minor',
          values: [
            { value: 'none', label: 'None' },
            { value: 'minor', label: 'Minor' },
            { value: 'major', label: 'Major' },
            { value: 'critical', label: 'Critical' },
          ],
        },
        {
          id: 'component',
          type: 'ENUM',
          title: 'Component',
          required: false,
          values: [],
          valuesSource: { sourceType: 'components', dependencies: [] },
        },
      ],
      example: { ...incident, page },
    },
    {
      type: 'STATUSPAGE_TRIGGER_INCIDENT_UPDATE_POSTED',
      title: 'Incident Update Posted',
      description: 'Delivers every further message of an incident, with its new state.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Statuspage webhooks: incident update',
      parameters: [],
      example: {
        ...incident,
        page,
        status: 'identified',
        latest_update: {
          id: 'q1w0pz8d7l2m',
          status: 'identified',
          body: 'A slow query holds up the queue.',
          created_at: '2026-11-16T08:24:00.000Z',
        },
      },
    },
    {
      type: 'STATUSPAGE_TRIGGER_COMPONENT_STATUS_CHANGED',
      title: 'Component Status Changed',
      description: 'Tells the old and new status of a component that changed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Statuspage webhooks: component update',
      parameters: [
        {
          id: 'component',
          type: 'ENUM',
          title: 'Component',
          required: false,
          values: [],
          valuesSource: { sourceType: 'components', dependencies: [] },
        },
        {
          id: 'newStatus',
          type: 'ENUM',
          title: 'New status',
          required: false,
          values: [
            { value: 'operational', label: 'Operational' },
            { value: 'degraded_performance', label: 'Degraded performance' },
            { value: 'partial_outage', label: 'Partial outage' },
            { value: 'major_outage', label: 'Major outage' },
          ],
        },
      ],
      example: {
        meta: { generated_at: '2026-11-16T08:06:13.020Z' },
        page,
        component_update: {
          created_at: '2026-11-16T08:06:12Z',
          old_status: 'operational',
          new_status: 'degraded_performance',
          component_id: 'rb5wq1dczvbm',
        },
        component: { id: 'rb5wq1dczvbm', name: 'Exports', status: 'degraded_performance' },
      },
    },
    {
      type: 'STATUSPAGE_TRIGGER_MAINTENANCE_STARTING',
      title: 'Maintenance Starting Soon',
      description: 'Reminds you of a scheduled maintenance shortly before it begins.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Statuspage API: GET /pages/{page_id}/incidents/scheduled',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS', 'DAYS'],
        },
      ],
      example: {
        id: 'w3n1k9c2t7hd',
        name: 'Database upgrade',
        status: 'scheduled',
        impact: 'maintenance',
        scheduled_for: '2026-11-30T22:00:00.000Z',
        scheduled_until: '2026-11-30T23:30:00.000Z',
        components: [{ id: 'rb5wq1dczvbn', name: 'Dashboards' }],
      },
    },
    {
      type: 'STATUSPAGE_TRIGGER_SUBSCRIBER_JOINED',
      title: 'Subscriber Joined',
      description: 'Lists people who newly subscribed to your page, and how they want to hear.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Statuspage API: GET /pages/{page_id}/subscribers',
      parameters: [],
      example: {
        id: '6b1d9f20cc1a',
        mode: 'email',
        email: 'it@harbourbank.test',
        created_at: '2026-11-16T09:00:41.000Z',
        components: ['rb5wq1dczvbp'],
        quarantined_at: null,
      },
    },
  ],
};
