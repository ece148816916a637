import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const hook = {
  id: 'Y2lzY29zcGFyazovL3VzL1dFQkhPT0svOTZhYmMyYWE',
  name: 'Larkspur notices',
  status: 'active',
  actorId: 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Nw',
} as const;

const data = {
  id: 'Y2lzY29zcGFyazovL3VzL01FU1NBR0UvOTJkYjNiZTA',
  roomId: 'Y2lzY29zcGFyazovL3VzL1JPT00vYmJjZWIxYWQ',
  roomType: 'group',
  personId: 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Nw',
  personEmail: 'freya@larkspur.test',
  created: '2026-11-20T08:11:40.330Z',
} as const;
const meeting = {
  id: '870f51ff287b41be8648412901e0402f_I_2101',
  title: 'Station roof review',
  meetingNumber: '123456789',
  hostEmail: 'freya@larkspur.test',
  start: '2026-11-20T13:00:00Z',
  end: '2026-11-20T13:45:00Z',
  timezone: 'Europe/Oslo',
} as const;

export const webex: CatalogIntegration = {
  name: 'webex',
  displayName: 'Webex',
  category: 'Communication',
  brandColor: '#00bceb',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Webex docs: webhook resources and events',
  accounts: ['Larkspur Architects', 'freya@larkspur.test'],
  choices: {
    rooms: choicesByAccount([
      [
        ['room-station', 'Station roof', '9 people'],
        ['room-harbour', 'Harbour bath', '6 people'],
        ['room-all', 'Everyone', '48 people'],
      ],
      [['room-notes', 'Notes to self', '1 person']],
    ]),
    people: choicesByParent('room', {
      'room-station': [
        ['p-freya', 'Freya Lunde'],
        ['p-amir', 'Amir Salo'],
      ],
      'room-harbour': [
        ['p-amir', 'Amir Salo'],
        ['p-june', 'June Okafor'],
      ],
      'room-all': [
        ['p-freya', 'Freya Lunde'],
        ['p-amir', 'Amir Salo'],
        ['p-june', 'June Okafor'],
      ],
      'room-notes': [['p-freya', 'Freya Lunde']],
    }),
  },
  triggers: [
    {
      type: 'WEBEX_TRIGGER_SPACE_MESSAGE_POSTED',
      title: 'Space Message Posted',
      description: 'Sends each message posted in a space, with its files and mentions.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webex webhooks: messages / created',
      parameters: [
        {
          id: 'room',
          type: 'TEXTAREA',
          title: 'Space',
          subtitle: 'Pick a space or paste its ID.',
          required: false,
          valuesSource: { sourceType: 'rooms', dependencies: [] },
        },
        {
          id: 'person',
          type: 'ENUM',
          title: 'From',
          required: false,
          placeholder: 'Anyone',
          values: [],
          valuesSource: { sourceType: 'people', dependencies: ['room'] },
        },
        {
          id: 'mentionsMe',
          type: 'BOOLEAN_INPUT',
          title: 'Only if it mentions me',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        ...hook,
        resource: 'messages',
        event: 'created',
        data: {
          ...data,
          text: 'The steel order is confirmed.',
          files: ['https://files.webex.test/contents/9912'],
        },
      },
    },
    {
      type: 'WEBEX_TRIGGER_SPACE_MEMBER_ADDED',
      title: 'Person Added to Space',
      description: 'Names the person who was added to a space, and whether they moderate.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webex webhooks: memberships / created',
      parameters: [],
      example: {
        ...hook,
        resource: 'memberships',
        event: 'created',
        data: {
          id: 'Y2lzY29zcGFyazovL3VzL01FTUJFUlNISVAvMGQwYzkxYjY',
          roomId: data.roomId,
          personEmail: 'june@larkspur.test',
          personDisplayName: 'June Okafor',
          isModerator: false,
          created: '2026-11-20T08:20:00.000Z',
        },
      },
    },
    {
      type: 'WEBEX_TRIGGER_MEETING_STARTED',
      title: 'Meeting Started',
      description: 'Tells that a meeting is under way, with its host and number.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webex webhooks: meetings / started',
      parameters: [],
      example: {
        ...hook,
        resource: 'meetings',
        event: 'started',
        data: { ...meeting, state: 'inProgress' },
      },
    },
    {
      type: 'WEBEX_TRIGGER_MEETING_RECORDING_READY',
      title: 'Meeting Recording Ready',
      description: 'Gives the links of a meeting recording as soon as it can be played.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webex webhooks: recordings / created',
      parameters: [],
      example: {
        ...hook,
        resource: 'recordings',
        event: 'created',
        data: {
          id: '4f914b1dfe3c4d11a61730f18c0f5387',
          meetingId: meeting.id,
          topic: meeting.title,
          format: 'MP4',
          durationSeconds: 2510,
          sizeBytes: 122210048,
          playbackUrl: 'https://larkspur.webex.test/rec/4f914b1d',
          timeRecorded: '2026-11-20T13:00:40Z',
        },
      },
    },
    {
      type: 'WEBEX_TRIGGER_CARD_SUBMITTED',
      title: 'Card Form Submitted',
      description: 'Passes on the answers that a person typed into one of your cards.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webex webhooks: attachmentActions / created',
      parameters: [],
      example: {
        ...hook,
        resource: 'attachmentActions',
        event: 'created',
        data: {
          id: 'Y2lzY29zcGFyazovL3VzL0FUVEFDSE1FTlRfQUNUSU9OLzE',
          type: 'submit',
          messageId: data.id,
          roomId: data.roomId,
          personId: data.personId,
          inputs: { verdict: 'approve', remark: 'Check the gutter slope' },
        },
      },
    },
  ],
};
