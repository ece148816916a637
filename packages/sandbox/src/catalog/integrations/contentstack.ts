import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const entry = {
  uid: 'blt6f1c9a2e4b7d8035',
  title: 'Winter menu',
  locale: 'en-us',
  url: '/menus/winter',
  tags: ['seasonal'],
  _version: 4,
  created_by: 'blt0d7c2f11aa345b90',
  updated_at: '2026-11-12T11:08:27.737Z',
} as const;

const event = {
  module: 'entry',
  api_key: 'blt3ecf8d40test',
  triggered_at: '2026-11-12T11:08:29.001Z',
} as const;

export const contentstack: CatalogIntegration = {
  name: 'contentstack',
  displayName: 'Contentstack',
  category: 'Files & documents',
  brandColor: '#6c5ce7',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Contentstack docs: webhook events',
  accounts: ['Bistro Marlow stack', 'Bistro Marlow sandbox'],
  choices: {
    contentTypes: choices([
      ['menu', 'Menu', '38 entries'],
      ['dish', 'Dish', '412 entries'],
      ['location_page', 'Location page', '22 entries'],
    ]),
    environments: choices([
      ['production', 'production'],
      ['staging', 'staging'],
    ]),
    stages: choicesByParent('contentType', {
      menu: [
        ['blt-stage-draft', 'Draft'],
        ['blt-stage-tasting', 'Tasting'],
        ['blt-stage-approved', 'Approved'],
      ],
      dish: [
        ['blt-stage-draft', 'Draft'],
        ['blt-stage-allergens', 'Allergen check'],
        ['blt-stage-approved', 'Approved'],
      ],
      location_page: [['blt-stage-draft', 'Draft']],
    }),
  },
  triggers: [
    {
      type: 'CONTENTSTACK_TRIGGER_ENTRY_PUBLISHED',
      title: 'Entry Published',
      description: 'Sends an entry once it is live in an environment, with its locale and version.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentstack webhooks: content_types.entries.publish',
      parameters: [
        {
          id: 'contentType',
          type: 'ENUM',
          title: 'Content type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'contentTypes', dependencies: [] },
        },
        {
          id: 'environment',
          type: 'ENUM',
          title: 'Environment',
          required: true,
          defaultValue: 'production',
          values: [],
          valuesSource: { sourceType: 'environments', dependencies: [] },
        },
      ],
      example: {
        ...event,
        event: 'publish',
        data: { entry, environment: { name: 'production' }, status: 'success' },
      },
    },
    {
      type: 'CONTENTSTACK_TRIGGER_PUBLISH_FAILED',
      title: 'Publish Failed',
      description: 'Warns that an entry could not be published, and names the reason.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentstack webhooks: content_types.entries.publish.fail',
      parameters: [
        {
          id: 'environment',
          type: 'ENUM',
          title: 'Environment',
          required: false,
          values: [],
          valuesSource: { sourceType: 'environments', dependencies: [] },
        },
      ],
      example: {
        ...event,
        event: 'publish.fail',
        data: {
          entry,
          environment: { name: 'staging' },
          error: 'A referenced dish is not published.',
        },
      },
    },
    {
      type: 'CONTENTSTACK_TRIGGER_WORKFLOW_STAGE_CHANGED',
      title: 'Workflow Stage Changed',
      description: 'Tells which stage an entry has moved to, with its due date and assignees.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentstack webhooks: entry workflow stage change',
      parameters: [
        {
          id: 'contentType',
          type: 'ENUM',
          title: 'Content type',
          required: true,
          values: [],
          valuesSource: { sourceType: 'contentTypes', dependencies: [] },
        },
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Into stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: ['contentType'] },
        },
      ],
      example: {
        ...event,
        module: 'workflow',
        event: 'update',
        data: {
          entry,
          workflow: {
            name: 'Kitchen review',
            stage: 'Tasting',
            due_date: '2026-11-18',
            assigned_to: ['blt0d7c2f11aa345b90'],
          },
        },
      },
    },
    {
      type: 'CONTENTSTACK_TRIGGER_ASSET_UPLOADED',
      title: 'Asset Uploaded',
      description: 'Reports each file added to the stack, with its folder, type and address.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentstack webhooks: assets.create',
      parameters: [],
      example: {
        ...event,
        module: 'asset',
        event: 'create',
        data: {
          asset: {
            uid: 'bltc4f0a9b1d2e3',
            filename: 'beetroot-tart.jpg',
            content_type: 'image/jpeg',
            file_size: '482113',
            url: 'https://images.bistromarlow.test/beetroot-tart.jpg',
          },
        },
      },
    },
    {
      type: 'CONTENTSTACK_TRIGGER_RELEASE_DEPLOYED',
      title: 'Release Deployed',
      description: 'Announces a release that was deployed, and how many items it carried.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentstack webhooks: releases.deploy.success',
      parameters: [
        {
          id: 'nameContains',
          type: 'TEXT_NO_VARS',
          title: 'Release name contains',
          required: false,
          placeholder: 'menu',
        },
      ],
      example: {
        ...event,
        module: 'release',
        event: 'deploy.success',
        data: {
          release: { uid: 'blt77a1', name: 'Winter menu launch', items_count: 24 },
          environment: { name: 'production' },
        },
      },
    },
  ],
};
