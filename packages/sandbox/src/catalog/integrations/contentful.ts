import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const entry = {
  topic: 'ContentManagement.Entry.publish',
  metadata: { tags: [{ sys: { type: 'Link', linkType: 'Tag', id: 'summer' } }] },
  sys: {
    id: '5KsDBWseXY6QegucYAoacS',
    type: 'Entry',
    version: 9,
    contentType: { sys: { id: 'trailGuide' } },
    environment: { sys: { id: 'master' } },
    space: { sys: { id: 'rvt81kd0gm1x' } },
    publishedAt: '2026-11-20T10:00:12.000Z',
  },
  fields: {
    title: { 'en-GB': 'Ridge walk in two days', 'de-AT': 'Gratweg in zwei Tagen' },
    slug: { 'en-GB': 'ridge-walk' },
    difficulty: { 'en-GB': 3 },
  },
} as const;

const space = {
  id: 'space',
  type: 'ENUM',
  title: 'Space',
  required: true,
  values: [],
  valuesSource: { sourceType: 'spaces', dependencies: [] },
} as const;

const environment = {
  id: 'environment',
  type: 'ENUM',
  title: 'Environment',
  required: true,
  defaultValue: 'master',
  values: [],
  valuesSource: { sourceType: 'environments', dependencies: ['space'] },
} as const;

export const contentful: CatalogIntegration = {
  name: 'contentful',
  displayName: 'Contentful',
  category: 'Files & documents',
  brandColor: '#0681b6',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs managed-sync/integrations/contentful',
  accounts: ['Alpenweg editorial', 'Alpenweg staging'],
  choices: {
    spaces: choicesByAccount([
      [
        ['rvt81kd0gm1x', 'Website'],
        ['k2c9w0aa71hd', 'Trail app'],
      ],
      [['zz10p4q8s6tt', 'Website (staging)']],
    ]),
    environments: choicesByParent('space', {
      rvt81kd0gm1x: [
        ['master', 'master'],
        ['preview', 'preview'],
      ],
      k2c9w0aa71hd: [['master', 'master']],
      zz10p4q8s6tt: [['master', 'master']],
    }),
    contentTypes: choicesByParent('environment', {
      master: [
        ['trailGuide', 'Trail guide'],
        ['hut', 'Mountain hut'],
        ['article', 'Article'],
      ],
      preview: [
        ['trailGuide', 'Trail guide'],
        ['tripReport', 'Trip report'],
      ],
    }),
    locales: choices([
      ['en-GB', 'English'],
      ['de-AT', 'German (Austria)'],
      ['it', 'Italian'],
    ]),
  },
  triggers: [
    {
      type: 'CONTENTFUL_TRIGGER_ENTRY_PUBLISHED',
      title: 'Entry Published',
      description: 'Sends an entry in all its languages as soon as it is published.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentful Webhooks: ContentManagement.Entry.publish',
      parameters: [
        space,
        environment,
        {
          id: 'contentType',
          type: 'ENUM',
          title: 'Content type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'contentTypes', dependencies: ['environment'] },
        },
        {
          id: 'bodyTemplate',
          type: 'TEXTAREA',
          title: 'Body template',
          required: false,
          lines: 6,
          subtitle: 'Leave empty for the whole entry.',
          placeholder: '{ "title": "{ /payload/fields/title }" }',
        },
      ],
      example: entry,
    },
    {
      type: 'CONTENTFUL_TRIGGER_ENTRY_UNPUBLISHED',
      title: 'Entry Unpublished',
      description: 'Names the entry that was withdrawn from the published content.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentful Webhooks: ContentManagement.Entry.unpublish',
      parameters: [],
      example: {
        topic: 'ContentManagement.Entry.unpublish',
        sys: { ...entry.sys, type: 'DeletedEntry', deletedAt: '2026-11-21T08:00:00.000Z' },
        unpublishedBy: { sys: { type: 'Link', linkType: 'User', id: '4Fl2editor' } },
        locales: ['en-GB', 'de-AT'],
      },
    },
    {
      type: 'CONTENTFUL_TRIGGER_ASSET_PUBLISHED',
      title: 'Media Published',
      description: 'Hands over each image or file that is published, with its address and size.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentful Webhooks: ContentManagement.Asset.publish',
      parameters: [
        space,
        {
          id: 'locale',
          type: 'ENUM',
          title: 'Locale',
          required: false,
          values: [],
          valuesSource: { sourceType: 'locales', dependencies: [] },
        },
      ],
      example: {
        topic: 'ContentManagement.Asset.publish',
        metadata: { tags: [] },
        sys: { id: '3wtvPBbBjiMKqKKga8I2Cu', type: 'Asset', version: 3 },
        fields: {
          title: { 'en-GB': 'Hut at dawn' },
          file: {
            'en-GB': {
              url: '//images.ctf.test/rvt81kd0gm1x/hut.jpg',
              contentType: 'image/jpeg',
              details: { size: 812233, image: { width: 2400, height: 1350 } },
            },
          },
        },
      },
    },
    {
      type: 'CONTENTFUL_TRIGGER_TASK_ASSIGNED',
      title: 'Editorial Task Assigned',
      description: 'Tells an editor which entry waits for them, and what is asked.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Contentful Webhooks: ContentManagement.Task.create',
      parameters: [],
      example: {
        sys: {
          id: '6f2Kk',
          type: 'Task',
          parentEntity: { sys: { id: entry.sys.id, linkType: 'Entry' } },
        },
        body: 'Check the hut opening times',
        status: 'active',
        assignedTo: { sys: { type: 'Link', linkType: 'User', id: '4Fl2editor' } },
        dueDate: '2026-11-27T12:00:00.000Z',
      },
    },
  ],
};
