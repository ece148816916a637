import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const mail = {
  id: 'AAMkAGUAAAwTW09AAA=',
  subject: 'Signed floor plan for the third floor',
  bodyPreview: 'Hello Greta, attached is the signed plan.',
  from: { emailAddress: { name: 'Bruno Feld', address: 'bruno@feldarchitects.test' } },
  toRecipients: [{ emailAddress: { name: 'Greta Holm', address: 'greta@larkspur.test' } }],
  receivedDateTime: '2026-11-23T08:14:02Z',
  importance: 'normal',
  isRead: false,
  hasAttachments: true,
  categories: ['Building'],
} as const;

const event = {
  id: 'AAMkAGI1AAAt9AHjAAA=',
  subject: 'Site walk-through',
  organizer: { emailAddress: { name: 'Greta Holm', address: 'greta@larkspur.test' } },
  start: { dateTime: '2026-11-26T09:00:00', timeZone: 'Europe/Copenhagen' },
  end: { dateTime: '2026-11-26T10:30:00', timeZone: 'Europe/Copenhagen' },
  location: { displayName: 'Dock 4' },
  attendees: [
    {
      type: 'required',
      status: { response: 'none' },
      emailAddress: { name: 'Bruno Feld', address: 'bruno@feldarchitects.test' },
    },
  ],
  isOnlineMeeting: false,
} as const;

export const outlook: CatalogIntegration = {
  name: 'outlook',
  displayName: 'Microsoft Outlook',
  category: 'Communication',
  brandColor: '#0f6cbd',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['greta@larkspur.test', 'frontdesk@larkspur.test'],
  choices: {
    mailFolders: choicesByAccount([
      [
        ['inbox', 'Inbox', '42 unread'],
        ['AAMkFolder01', 'Contracts', '3 unread'],
        ['AAMkFolder02', 'Suppliers'],
      ],
      [
        ['inbox', 'Inbox', '7 unread'],
        ['AAMkFolder11', 'Visitors'],
      ],
    ]),
    calendars: choicesByAccount([
      [
        ['AAMkCal01', 'Calendar', 'Default'],
        ['AAMkCal02', 'Team absences'],
        ['AAMkCal03', 'Birthdays'],
      ],
      [['AAMkCal11', 'Meeting rooms', 'Default']],
    ]),
    categories: choices([
      ['Building', 'Building'],
      ['Finance', 'Finance'],
      ['Waiting for reply', 'Waiting for reply'],
    ]),
  },
  triggers: [
    {
      type: 'OUTLOOK_TRIGGER_EVENT_CREATED_WEBHOOK',
      title: 'Event Created',
      description: 'Sends each appointment as it is put into the calendar, with its guests.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/outlook/triggers/OUTLOOK_TRIGGER_EVENT_CREATED_WEBHOOK (llms.txt index)',
      parameters: [
        {
          id: 'calendar',
          type: 'ENUM',
          title: 'Calendar',
          required: false,
          values: [],
          valuesSource: { sourceType: 'calendars', dependencies: [] },
        },
      ],
      example: event,
    },
    {
      type: 'OUTLOOK_TRIGGER_EVENT_REMOVED_WEBHOOK',
      title: 'Event Removed',
      description: 'Reports an appointment that was deleted or called off by its organizer.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/outlook/triggers/OUTLOOK_TRIGGER_EVENT_REMOVED_WEBHOOK (llms.txt index)',
      parameters: [],
      example: {
        id: event.id,
        subject: event.subject,
        '@removed': { reason: 'deleted' },
        isCancelled: true,
        start: event.start,
      },
    },
    {
      type: 'OUTLOOK_TRIGGER_EVENT_UPDATED_WEBHOOK',
      title: 'Event Updated',
      description: 'Delivers an appointment after its time, place or guest list changes.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/outlook/triggers/OUTLOOK_TRIGGER_EVENT_UPDATED_WEBHOOK (llms.txt index)',
      parameters: [
        {
          id: 'calendar',
          type: 'ENUM',
          title: 'Calendar',
          required: false,
          values: [],
          valuesSource: { sourceType: 'calendars', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: [
            'subject',
            'organizer.emailAddress.address',
            'location.displayName',
            'isOnlineMeeting',
          ],
          disableOrCondition: true,
        },
      ],
      example: { ...event, location: { displayName: 'Dock 6' } },
    },
    {
      type: 'OUTLOOK_TRIGGER_NEW_MESSAGE_WEBHOOK',
      title: 'New Message',
      description: 'Hands over every e-mail that lands in the mailbox, with sender and preview.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/outlook/triggers/OUTLOOK_TRIGGER_NEW_MESSAGE_WEBHOOK (llms.txt index)',
      parameters: [
        {
          id: 'folder',
          type: 'TEXTAREA',
          title: 'Folder',
          required: false,
          placeholder: 'Any folder',
          valuesSource: { sourceType: 'mailFolders', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: [
            'subject',
            'from.emailAddress.address',
            'importance',
            'hasAttachments',
            'categories',
          ],
        },
      ],
      example: mail,
    },
    {
      type: 'OUTLOOK_TRIGGER_EVENT_STARTING',
      title: 'Event Starting Soon',
      description: 'Gives notice of an appointment a set time before it begins.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: calendarView (start)',
      parameters: [
        {
          id: 'calendar',
          type: 'ENUM',
          title: 'Calendar',
          required: true,
          values: [],
          valuesSource: { sourceType: 'calendars', dependencies: [] },
        },
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS', 'DAYS'],
        },
        {
          id: 'skipDeclined',
          type: 'BOOLEAN_INPUT',
          title: 'Skip events I declined',
          required: false,
          defaultValue: true,
        },
      ],
      example: { ...event, startsInMinutes: 30 },
    },
    {
      type: 'OUTLOOK_TRIGGER_INVITATION_ANSWERED',
      title: 'Invitation Answered',
      description: 'Tells which guest accepted, declined or only tentatively agreed to come.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Microsoft Graph: subscription on events, change to attendees.status',
      parameters: [
        {
          id: 'responses',
          type: 'ENUM',
          title: 'Answer',
          required: false,
          values: [
            { value: 'accepted', label: 'Accepted' },
            { value: 'tentativelyAccepted', label: 'Tentative' },
            { value: 'declined', label: 'Declined' },
          ],
        },
      ],
      example: {
        ...event,
        answeredBy: {
          name: 'Bruno Feld',
          address: 'bruno@feldarchitects.test',
          response: 'accepted',
          time: '2026-11-23T09:30:00Z',
        },
      },
    },
    {
      type: 'OUTLOOK_TRIGGER_MESSAGE_FLAGGED',
      title: 'Message Flagged',
      description: 'Passes on an e-mail as soon as it is flagged for follow-up.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Microsoft Graph: subscription on messages, change to flag',
      parameters: [
        {
          id: 'category',
          type: 'EDITABLE_ENUM',
          title: 'Category',
          required: false,
          values: [],
          placeholder: 'Any category',
          valuesSource: { sourceType: 'categories', dependencies: [] },
        },
      ],
      example: {
        ...mail,
        flag: {
          flagStatus: 'flagged',
          dueDateTime: { dateTime: '2026-11-27T00:00:00', timeZone: 'UTC' },
        },
      },
    },
    {
      type: 'OUTLOOK_TRIGGER_ATTACHMENT_RECEIVED',
      title: 'Attachment Received',
      description: 'Sends each file that arrives by mail, with its type, size and message.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Microsoft Graph: subscription on messages with hasAttachments',
      parameters: [
        {
          id: 'nameEndsWith',
          type: 'TEXT_NO_VARS',
          title: 'File name ends with',
          required: false,
          placeholder: '.pdf',
        },
        {
          id: 'minimumSize',
          type: 'NUMBER',
          title: 'At least this many kilobytes',
          required: false,
        },
      ],
      example: {
        id: 'AAMkAttach77',
        name: 'floor-3-signed.pdf',
        contentType: 'application/pdf',
        size: 481209,
        isInline: false,
        message: { id: mail.id, subject: mail.subject, from: mail.from },
      },
    },
    {
      type: 'OUTLOOK_TRIGGER_CONTACT_ADDED',
      title: 'Contact Added to Address Book',
      description: 'Delivers a person newly saved to the address book of the mailbox.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Microsoft Graph: subscription on contacts (created)',
      parameters: [],
      example: {
        id: 'AAMkContact5',
        displayName: 'Yara Benali',
        companyName: 'Quayside Catering',
        emailAddresses: [{ name: 'Yara Benali', address: 'yara@quayside.test' }],
        businessPhones: ['+4533550112'],
        createdDateTime: '2026-11-22T13:00:00Z',
      },
    },
  ],
};
