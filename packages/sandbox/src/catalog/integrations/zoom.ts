import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const meeting = {
  id: 85746065432,
  uuid: '4444AAAiAAAAAiAiAiiAii==',
  host_id: 'x1yCzABCDEfg23HiJKl4mN',
  topic: 'Algebra tutorial, group 4',
  type: 2,
  start_time: '2026-11-20T15:00:00Z',
  duration: 60,
  timezone: 'Europe/Dublin',
} as const;

export const zoom: CatalogIntegration = {
  name: 'zoom',
  displayName: 'Zoom',
  category: 'Communication',
  brandColor: '#0b5cff',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs ActionKit sidebar (Actions Reference list)',
  accounts: ['Kestrel Academy', 'hosts@kestrel.test'],
  choices: {
    meetings: choicesByAccount([
      [
        [85746065432, 'Algebra tutorial, group 4', 'Weekly'],
        [85746065488, 'Staff meeting', 'Mondays'],
        [85746069101, 'Parents evening', '3 December'],
      ],
      [[90010020030, 'Open house', '10 December']],
    ]),
    webinars: choices([
      [93398114182, 'How to choose a course'],
      [93398114190, 'Scholarships explained'],
    ]),
    phoneQueues: choices([
      ['q-admissions', 'Admissions', 'Ext. 801'],
      ['q-accounts', 'Accounts office', 'Ext. 802'],
    ]),
  },
  triggers: [
    {
      type: 'ZOOM_TRIGGER_MEETING_STARTED',
      title: 'Meeting Started',
      description: 'Tells that a host has opened a meeting, with its topic and start time.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoom webhook: meeting.started',
      parameters: [],
      example: meeting,
    },
    {
      type: 'ZOOM_TRIGGER_MEETING_ENDED',
      title: 'Meeting Ended',
      description: 'Reports when a meeting is over, how long it took and who hosted it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoom webhook: meeting.ended',
      parameters: [
        {
          id: 'meeting',
          type: 'ENUM',
          title: 'Meeting',
          required: false,
          values: [],
          valuesSource: { sourceType: 'meetings', dependencies: [] },
        },
        {
          id: 'longerThan',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Longer than',
          required: false,
          supportedUnits: ['MINUTES', 'HOURS'],
        },
      ],
      example: { ...meeting, end_time: '2026-11-20T15:58:12Z' },
    },
    {
      type: 'ZOOM_TRIGGER_PARTICIPANT_JOINED',
      title: 'Participant Joined Meeting',
      description: 'Names each person who enters a meeting, with the time they came in.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoom webhook: meeting.participant_joined',
      parameters: [
        {
          id: 'meeting',
          type: 'ENUM',
          title: 'Meeting',
          required: true,
          values: [],
          valuesSource: { sourceType: 'meetings', dependencies: [] },
        },
        {
          id: 'externalOnly',
          type: 'BOOLEAN_INPUT',
          title: 'Only people outside the account',
          required: false,
        },
      ],
      example: {
        ...meeting,
        participant: {
          user_name: 'Ciara Doyle',
          email: 'ciara@students.test',
          join_time: '2026-11-20T15:01:40Z',
        },
      },
    },
    {
      type: 'ZOOM_TRIGGER_RECORDING_COMPLETED',
      title: 'Cloud Recording Ready',
      description: 'Hands over the links to a cloud recording as soon as it can be watched.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoom webhook: recording.completed',
      parameters: [
        {
          id: 'files',
          type: 'ENUM',
          title: 'File type',
          required: false,
          values: ['MP4', 'M4A', 'CHAT', 'TRANSCRIPT'],
        },
        {
          id: 'secretToken',
          type: 'PASSWORD',
          title: 'Secret token',
          required: false,
          subtitle: 'From the feature page of your Zoom app.',
        },
      ],
      example: {
        ...meeting,
        share_url: 'https://zoom.test/rec/share/Qg75t7xZBt',
        total_size: 73113411,
        recording_files: [
          {
            id: 'ed6c2f27',
            file_type: 'MP4',
            file_size: 72800112,
            recording_type: 'shared_screen_with_speaker_view',
          },
        ],
      },
    },
    {
      type: 'ZOOM_TRIGGER_WEBINAR_REGISTERED',
      title: 'Webinar Registration',
      description: 'Sends everyone who signs up for a webinar, with their answers.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoom webhook: webinar.registration_created',
      parameters: [
        {
          id: 'webinar',
          type: 'ENUM',
          title: 'Webinar',
          required: true,
          values: [],
          valuesSource: { sourceType: 'webinars', dependencies: [] },
        },
      ],
      example: {
        id: 93398114182,
        topic: 'How to choose a course',
        registrant: {
          id: 'U0BBBBBBBBBBfrUz1Q',
          first_name: 'Aoife',
          last_name: 'Keane',
          email: 'aoife@keane.test',
          custom_questions: [{ title: 'Year of study', value: '5th' }],
        },
        start_time: '2026-12-02T18:00:00Z',
        registered_at: '2026-11-20T19:44:00Z',
      },
    },
    {
      type: 'ZOOM_TRIGGER_VOICEMAIL_RECEIVED',
      title: 'Voicemail Received',
      description: 'Delivers a voicemail with its caller, length and transcript.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoom webhook: phone.voicemail_received',
      parameters: [
        {
          id: 'queue',
          type: 'DYNAMIC_ENUM',
          title: 'Call queue',
          required: false,
          valuesSource: { sourceType: 'phoneQueues', dependencies: [] },
        },
      ],
      example: {
        id: '782aff68b4a64a4ab5c2a6b1c2d3e4f5',
        caller_number: '+35315550133',
        caller_name: 'Keane household',
        callee_name: 'Admissions',
        duration: 34,
        date_time: '2026-11-21T09:12:00Z',
        transcription: { status: 1, content: 'Hello, is the autumn course full?' },
        download_url: 'https://zoom.test/v2/phone/voice_mails/download/782aff68',
      },
    },
  ],
};
