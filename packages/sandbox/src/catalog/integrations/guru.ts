import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const card = {
  id: '1d8f4a52-8f21-4b1c-92b0-51f4f0c7a9de',
  preferredPhrase: 'How we handle late parcels',
  slug: 'cGLxKeyi/How-we-handle-late-parcels',
  collection: { id: 'c1f0', name: 'Customer care' },
  verificationState: 'TRUSTED',
  verifiers: [{ type: 'user', user: { email: 'paula@swiftcrate.test' } }],
  nextVerificationDate: '2027-02-20T00:00:00.000Z',
  lastModified: '2026-11-20T12:31:00.000Z',
} as const;

const collection = {
  id: 'collection',
  type: 'ENUM',
  title: 'Collection',
  required: false,
  values: [],
  valuesSource: { sourceType: 'collections', dependencies: [] },
} as const;

export const guru: CatalogIntegration = {
  name: 'guru',
  displayName: 'Guru',
  category: 'Learning & community',
  brandColor: '#ff5d5d',
  authenticationType: 'basic',
  origin: 'seed',
  source: 'docs managed-sync/integrations/guru',
  accounts: ['swiftcrate', 'swiftcrate-partners'],
  choices: {
    collections: choicesByAccount([
      [
        ['c1f0', 'Customer care'],
        ['c1f1', 'Drivers'],
        ['c1f2', 'Sales'],
      ],
      [['c2a0', 'Partner handbook']],
    ]),
    folders: choicesByParent('collection', {
      c1f0: [
        ['f10', 'Parcels'],
        ['f11', 'Refunds'],
      ],
      c1f1: [['f20', 'Routes']],
      c1f2: [['f30', 'Pricing']],
      c2a0: [['f40', 'First steps']],
    }),
  },
  triggers: [
    {
      type: 'GURU_TRIGGER_CARD_PUBLISHED',
      title: 'Card Published',
      description: 'Shares each card that is added to a collection, with who keeps it true.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Guru webhooks: card-created',
      parameters: [
        { ...collection, required: true },
        {
          id: 'folder',
          type: 'ENUM',
          title: 'Folder',
          required: false,
          values: [],
          valuesSource: { sourceType: 'folders', dependencies: ['collection'] },
        },
      ],
      example: card,
    },
    {
      type: 'GURU_TRIGGER_CARD_VERIFIED',
      title: 'Card Verified',
      description: 'Confirms that an expert checked a card, and until when it counts as true.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Guru webhooks: card-verified',
      parameters: [],
      example: {
        ...card,
        verifiedBy: { email: 'paula@swiftcrate.test' },
        verifiedAt: '2026-11-20T12:31:00.000Z',
      },
    },
    {
      type: 'GURU_TRIGGER_CARD_UNVERIFIED',
      title: 'Card Needs Verification',
      description: 'Points out a card that nobody has checked in time, and who should.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Guru webhooks: card-unverified',
      parameters: [collection],
      example: { ...card, verificationState: 'NEEDS_VERIFICATION', verificationReason: 'EXPIRED' },
    },
    {
      type: 'GURU_TRIGGER_COMMENT_LEFT',
      title: 'Comment Left on Card',
      description: 'Conveys each remark on a card, so that its keeper can answer.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Guru webhooks: card-comment-created',
      parameters: [],
      example: {
        id: 'cm-4418',
        cardId: card.id,
        content: 'Is this still right for islands?',
        owner: { email: 'deniz@swiftcrate.test', firstName: 'Deniz' },
        dateCreated: '2026-11-22T08:08:00.000Z',
      },
    },
  ],
};
