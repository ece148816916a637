import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const envelope = {
  deliveryId: 'dlv_01J9V2M4T7QK3XN8',
  sentAt: '2026-11-19T07:30:00.000Z',
  source: { system: 'depot', region: 'north' },
} as const;

export const customWebhook: CatalogIntegration = {
  name: 'custom.inhouse-events',
  displayName: 'In-house Events',
  category: 'Webhooks',
  brandColor: '#475569',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'docs resources/custom-webhooks',
  custom: { slug: 'custom.inhouse-events' },
  accounts: ['Depot API key', 'Depot API key (staging)'],
  choices: {
    depots: choicesByAccount([
      [
        ['NRD', 'Northern depot'],
        ['HBR', 'Harbour depot'],
      ],
      [['TST', 'Test depot']],
    ]),
    bays: choicesByParent('depot', {
      NRD: [
        [1, 'Bay 1'],
        [2, 'Bay 2'],
        [3, 'Bay 3'],
      ],
      HBR: [[1, 'Quay bay']],
      TST: [[9, 'Loopback']],
    }),
  },
  triggers: [
    {
      type: 'custom_webhook:9f0c2a74-61d3-4be8-9d0e-5a7c31f2b846',
      title: 'Shipment Scanned',
      description: 'Passes on each scan of a parcel in a depot, with its bay and weight.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'docs resources/custom-webhooks (user-level webhook)',
      parameters: [
        {
          id: 'depot',
          type: 'ENUM',
          title: 'Depot',
          required: true,
          values: [],
          valuesSource: { sourceType: 'depots', dependencies: [] },
        },
        {
          id: 'bay',
          type: 'ENUM',
          title: 'Bay',
          required: false,
          values: [],
          valuesSource: { sourceType: 'bays', dependencies: ['depot'] },
        },
        {
          id: 'mapping',
          type: 'CODE',
          title: 'Reshape the payload',
          subtitle: 'A JSONata expression.',
          required: false,
          lines: 5,
          placeholder: '{ "parcel": parcel.code }',
        },
      ],
      example: {
        ...envelope,
        event: 'parcel.scanned',
        parcel: { code: 'NRD-551203', weightKg: 3.4, labels: ['fragile'] },
        bay: 2,
      },
    },
    {
      type: 'custom_webhook:1b7de0c9-84af-4f52-a6b3-0c9f5e2d7713',
      title: 'Route Closed',
      description: 'Sums up a delivery route at the end of its day, stop by stop.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'docs resources/custom-webhooks (user-level webhook)',
      parameters: [
        {
          id: 'depot',
          type: 'ENUM',
          title: 'Depot',
          required: false,
          values: [],
          valuesSource: { sourceType: 'depots', dependencies: [] },
        },
      ],
      example: {
        ...envelope,
        event: 'route.closed',
        route: { id: 'R-118', driver: 'M. Aalto', stops: 41, failedStops: ['NRD-551144'] },
      },
    },
    {
      type: 'custom_webhook:e63a5d18-2f40-47c1-b9d2-7741c0ab95fe',
      title: 'Cold Chain Broken',
      description: 'Alerts you when a cooled box stays too warm for longer than allowed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'docs resources/custom-webhooks (app-level webhook)',
      parameters: [
        { id: 'above', type: 'NUMBER', title: 'Warmer than (°C)', required: true, defaultValue: 7 },
        {
          id: 'longerThan',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'For longer than',
          required: true,
          supportedUnits: ['SECONDS', 'MINUTES', 'HOURS'],
        },
        { id: 'sharedSecret', type: 'PASSWORD', title: 'Shared secret', required: true },
      ],
      example: {
        ...envelope,
        event: 'box.too_warm',
        box: { serial: 'CB-0902', celsius: 9.6, minutesAbove: 22 },
        parcels: ['NRD-551203', 'NRD-551209'],
      },
    },
    {
      type: 'custom_webhook:40c8f1e6-b35d-4a09-8e7c-d21b96f03a52',
      title: 'Raw Event',
      description: 'Relays any event that in-house systems post, body untouched.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'docs resources/custom-webhooks (app-level webhook)',
      parameters: [],
      example: { ...envelope, event: 'heartbeat', body: { ok: true, queue: 0, host: 'depot-07' } },
    },
  ],
};
