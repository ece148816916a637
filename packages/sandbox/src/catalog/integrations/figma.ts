import { choiceSections, choicesByAccount, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const file = {
  file_key: 'nlq7WZkB8s0yT2d4',
  file_name: 'Checkout, third round',
  triggered_by: { id: '880044112', handle: 'Zofia Lis' },
  timestamp: '2026-11-20T12:20:02Z',
  webhook_id: '418822',
} as const;

const product = [
  'Checkout',
  'Search',
  'Profile',
  'Onboarding',
  'Emails',
  'Icons',
  'Maps',
  'Wallet',
] as const;
const round = ['sketches', 'first round', 'second round', 'third round', 'handover'] as const;
const platform = ['web', 'iOS', 'Android', 'tablet'] as const;

const team = {
  id: 'team',
  type: 'ENUM',
  title: 'Team',
  required: true,
  values: [],
  valuesSource: { sourceType: 'teams', dependencies: [] },
} as const;

const design = {
  id: 'file',
  type: 'ENUM',
  title: 'File',
  required: false,
  subtitle: 'Leave empty for all files of the team.',
  values: [],
  valuesSource: { sourceType: 'files', dependencies: ['team'] },
} as const;

const passcode = {
  id: 'passcode',
  type: 'PASSWORD',
  title: 'Passcode',
  required: false,
  subtitle: 'Comes back in every call, to tell real ones from forged ones.',
} as const;

export const figma: CatalogIntegration = {
  name: 'figma',
  displayName: 'Figma',
  category: 'Developer tools',
  brandColor: '#f24e1e',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Peakline Design', 'Peakline Agency'],
  choices: {
    teams: choicesByAccount([
      [
        ['1180044', 'Product design'],
        ['1180045', 'Brand'],
      ],
      [['1180090', 'Client work']],
    ]),
    files: manyChoices(
      160,
      (index, { parameters }) => {
        const subject = product[index % product.length] ?? product[0];
        const stage = round[Math.floor(index / product.length) % round.length] ?? round[0];
        const device = platform[Math.floor(index / 40)] ?? platform[0];
        return [`${String(parameters.team)}-${index}`, `${subject}, ${stage}`, device];
      },
      { pageSize: 30 },
    ),
    fileTypes: choiceSections({
      Figma: [
        ['design', 'Design files'],
        ['slides', 'Slides'],
      ],
      FigJam: [['whiteboard', 'Boards']],
    }),
  },
  triggers: [
    {
      type: 'FIGMA_TRIGGER_FILE_COMMENTED',
      title: 'Comment Left on File',
      description: 'Sends each comment on a file, with its author and the people it mentions.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Figma Webhooks V2: FILE_COMMENT',
      parameters: [
        team,
        design,
        {
          id: 'repliesToo',
          type: 'SWITCH',
          title: 'Include replies',
          required: false,
          defaultValue: true,
        },
        passcode,
      ],
      example: {
        ...file,
        event_type: 'FILE_COMMENT',
        comment_id: '1180044882',
        parent_id: '',
        comment: [
          { text: 'Can the total stay in view while scrolling?' },
          { mention: '880044113' },
        ],
        mentions: [{ id: '880044113', handle: 'Ravi Menon' }],
      },
    },
    {
      type: 'FIGMA_TRIGGER_VERSION_NAMED',
      title: 'Version Named',
      description: 'Marks each version that somebody saves under a name in the history of a file.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Figma Webhooks V2: FILE_VERSION_UPDATE',
      parameters: [],
      example: {
        ...file,
        event_type: 'FILE_VERSION_UPDATE',
        version_id: '4410027881',
        label: 'Ready for the usability test',
        description: 'Without the voucher field',
      },
    },
    {
      type: 'FIGMA_TRIGGER_LIBRARY_PUBLISHED',
      title: 'Library Published',
      description: 'Lists the components, styles and variables of a library that were published.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Figma Webhooks V2: LIBRARY_PUBLISH',
      parameters: [team, passcode],
      example: {
        ...file,
        event_type: 'LIBRARY_PUBLISH',
        file_name: 'Core components',
        created_components: [{ key: 'b0a1', name: 'Stepper' }],
        modified_styles: [{ key: 'c2d3', name: 'Body / small' }],
        deleted_components: [],
        description: 'Stepper for the basket',
      },
    },
    {
      type: 'FIGMA_TRIGGER_FILE_DELETED',
      title: 'File Thrown Away',
      description: 'Names a design file that was deleted, and who deleted it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Figma Webhooks V2: FILE_DELETE',
      parameters: [],
      example: { ...file, event_type: 'FILE_DELETE' },
    },
    {
      type: 'FIGMA_TRIGGER_DEV_STATUS_CHANGED',
      title: 'Ready for Development',
      description: 'Hands over a section or frame as soon as its development status changes.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Figma Webhooks V2: DEV_MODE_STATUS_UPDATE',
      parameters: [
        team,
        {
          id: 'fileType',
          type: 'ENUM',
          title: 'Kind of file',
          required: false,
          values: [{ value: 'all', label: 'All kinds' }],
          valuesSource: { sourceType: 'fileTypes', dependencies: [] },
        },
        {
          id: 'status',
          type: 'ENUM',
          title: 'Status',
          required: false,
          values: [
            { value: 'READY_FOR_DEV', label: 'Ready for dev' },
            { value: 'COMPLETED', label: 'Completed' },
            { value: 'NONE', label: 'Status removed' },
          ],
        },
      ],
      example: {
        ...file,
        event_type: 'DEV_MODE_STATUS_UPDATE',
        node_id: '218:4411',
        status: 'READY_FOR_DEV',
        change_message: 'Spacing follows the new grid',
        related_links: [{ name: 'SHOP-418', url: 'https://issues.peakline.test/SHOP-418' }],
      },
    },
  ],
};
