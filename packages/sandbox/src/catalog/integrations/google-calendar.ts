import { choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const event = {
  kind: 'calendar#event',
  id: '4tq0c2k8r1n7v5m3',
  status: 'confirmed',
  summary: 'Tasting with the new roaster',
  location: 'Back room',
  start: { dateTime: '2026-11-27T10:00:00+01:00', timeZone: 'Europe/Vienna' },
  end: { dateTime: '2026-11-27T11:30:00+01:00', timeZone: 'Europe/Vienna' },
  organizer: { email: 'lisl@kaffeehof.test', self: true },
  attendees: [
    { email: 'emil@roestwerk.test', responseStatus: 'needsAction' },
    { email: 'lisl@kaffeehof.test', responseStatus: 'accepted', organizer: true },
  ],
  hangoutLink: 'https://meet.test/abc-defg-hij',
  updated: '2026-11-20T08:15:22.118Z',
} as const;

const calendarId = {
  id: 'calendarId',
  type: 'TEXTAREA',
  title: 'Calendar',
  required: false,
  subtitle: 'Leave empty for your main calendar.',
  placeholder: '{{settings.calendar}}',
  valuesSource: { sourceType: 'calendars', dependencies: [] },
} as const;

const collapse = {
  id: 'collapseRecurringEventUpdates',
  type: 'BOOLEAN_INPUT',
  title: 'Treat a recurring event as one',
  required: false,
  defaultValue: true,
} as const;

const past = {
  id: 'shouldTriggerOnPastEventUpdates',
  type: 'BOOLEAN_INPUT',
  title: 'Include past events',
  required: false,
  defaultValue: false,
} as const;

export const googleCalendar: CatalogIntegration = {
  name: 'googleCalendar',
  displayName: 'Google Calendar',
  category: 'Calendar & scheduling',
  brandColor: '#4285f4',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['lisl@kaffeehof.test', 'events@kaffeehof.test'],
  choices: {
    calendars: choicesByAccount([
      [
        ['lisl@kaffeehof.test', 'Lisl Hofer', 'Main calendar'],
        ['c_shifts@group.calendar.test', 'Shifts'],
        ['c_tastings@group.calendar.test', 'Tastings'],
        ['c_holidays@group.calendar.test', 'Holidays in Austria', 'Read only'],
      ],
      [['events@kaffeehof.test', 'Events', 'Main calendar']],
    ]),
  },
  triggers: [
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_EVENT_ENDED',
      title: 'Event Ended',
      description: 'Reports an event when its end time has come, with the guests who said yes.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_TRIGGER_EVENT_ENDED',
      parameters: [calendarId],
      example: {
        ...event,
        attendees: [{ email: 'emil@roestwerk.test', responseStatus: 'accepted' }],
      },
    },
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_EVENT_STARTED',
      title: 'Event Started',
      description: 'Gives notice when an event begins, or a chosen time before it does.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_TRIGGER_EVENT_STARTED',
      parameters: [
        calendarId,
        {
          id: 'timeBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: false,
        },
      ],
      example: event,
    },
    {
      type: 'GOOGLE_CALENDAR_WEBHOOK_TRIGGER_EVENT_CANCELLED',
      title: 'Event Cancelled',
      description: 'Tells at once that an event was taken off the calendar, and when it was due.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_WEBHOOK_TRIGGER_EVENT_CANCELLED (llms.txt index)',
      parameters: [calendarId, collapse, past],
      example: {
        kind: event.kind,
        id: event.id,
        status: 'cancelled',
        summary: event.summary,
        start: event.start,
        updated: '2026-11-21T07:00:00.000Z',
      },
    },
    {
      type: 'GOOGLE_CALENDAR_WEBHOOK_TRIGGER_EVENT_CREATED',
      title: 'New Event',
      description: 'Delivers each event the moment it is put on the calendar, with its guests.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_WEBHOOK_TRIGGER_EVENT_CREATED',
      parameters: [calendarId, collapse],
      example: event,
    },
    {
      type: 'GOOGLE_CALENDAR_WEBHOOK_TRIGGER_EVENT_UPDATED',
      title: 'Event Updated',
      description: 'Hands over an event as soon as its time, place, guests or text change.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_WEBHOOK_TRIGGER_EVENT_UPDATED (llms.txt index)',
      parameters: [calendarId, collapse, past],
      example: {
        ...event,
        start: { dateTime: '2026-11-27T14:00:00+01:00', timeZone: 'Europe/Vienna' },
        sequence: 1,
      },
    },
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_INVITATION_ANSWERED',
      title: 'Invitation Answered',
      description: 'Says which guest accepted, declined or is unsure, and for which event.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Calendar API: events.watch, attendees[].responseStatus',
      parameters: [
        calendarId,
        {
          id: 'response',
          type: 'ENUM',
          title: 'Answer',
          required: false,
          values: [
            { value: 'accepted', label: 'Yes' },
            { value: 'declined', label: 'No' },
            { value: 'tentative', label: 'Maybe' },
          ],
        },
      ],
      example: {
        eventId: event.id,
        summary: event.summary,
        attendee: {
          email: 'emil@roestwerk.test',
          responseStatus: 'declined',
          comment: 'On the road that day',
        },
        updated: '2026-11-22T18:00:00.000Z',
      },
    },
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_CALENDAR_SHARED',
      title: 'Calendar Shared',
      description: 'Names each person or group that gets access to a calendar, and how much.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Calendar API: acl.watch',
      parameters: [],
      example: {
        kind: 'calendar#aclRule',
        id: 'user:emil@roestwerk.test',
        scope: { type: 'user', value: 'emil@roestwerk.test' },
        role: 'reader',
        calendarId: 'c_tastings@group.calendar.test',
      },
    },
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_EVENT_CANCELLED',
      title: 'Event Cancelled (Legacy)',
      description: 'Tells that an event was called off, as found by checking the calendar.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_TRIGGER_EVENT_CANCELLED',
      parameters: [calendarId, collapse, past],
      example: {
        kind: event.kind,
        id: event.id,
        status: 'cancelled',
        summary: event.summary,
        start: event.start,
        updated: '2026-11-21T07:00:00.000Z',
      },
    },
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_EVENT_CREATED',
      title: 'New Event (Legacy)',
      description: 'Sends events found in the calendar since the last check, with their guests.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_TRIGGER_EVENT_CREATED (llms.txt index)',
      parameters: [calendarId, collapse],
      example: event,
    },
    {
      type: 'GOOGLE_CALENDAR_TRIGGER_EVENT_UPDATED',
      title: 'Event Updated (Legacy)',
      description: 'Passes on changed events, compared with the state at the last check.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googleCalendar/triggers/GOOGLE_CALENDAR_TRIGGER_EVENT_UPDATED (llms.txt index)',
      parameters: [calendarId, collapse, past],
      example: { ...event, location: 'Roof terrace', sequence: 2 },
    },
  ],
};
