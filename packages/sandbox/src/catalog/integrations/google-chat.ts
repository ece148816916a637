import { choiceSections, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const sender = { name: 'users/118203311902', displayName: 'Kirsten Vale', type: 'HUMAN' } as const;
const message = {
  name: 'spaces/AAAA1x2y3z/messages/K9fQ.K9fQ',
  sender,
  text: 'The stage crew arrives at six.',
  createTime: '2026-11-24T07:30:11.104Z',
  space: { name: 'spaces/AAAA1x2y3z', displayName: 'Festival crew' },
  thread: { name: 'spaces/AAAA1x2y3z/threads/K9fQ' },
} as const;

export const googleChat: CatalogIntegration = {
  name: 'googleChat',
  displayName: 'Google Chat',
  category: 'Communication',
  brandColor: '#00ac47',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Google Workspace Events API: Chat event types',
  accounts: ['kirsten@plumfield.test', 'events@plumfield.test'],
  choices: {
    spaces: choiceSections({
      Spaces: [
        ['spaces/AAAA1x2y3z', 'Festival crew'],
        ['spaces/AAAA9k8j7h', 'Ticketing'],
        ['spaces/AAAA5t6r4e', 'Lost and found'],
      ],
      'Group chats': [['spaces/BBBB1a2s3d', 'Kirsten, Milo, Saoirse']],
    }),
    members: choicesByParent('space', {
      'spaces/AAAA1x2y3z': [
        ['users/118203311902', 'Kirsten Vale'],
        ['users/118203311903', 'Milo Brandt'],
      ],
      'spaces/AAAA9k8j7h': [['users/118203311904', 'Saoirse Quinn']],
      'spaces/AAAA5t6r4e': [['users/118203311903', 'Milo Brandt']],
      'spaces/BBBB1a2s3d': [
        ['users/118203311902', 'Kirsten Vale'],
        ['users/118203311904', 'Saoirse Quinn'],
      ],
    }),
  },
  triggers: [
    {
      type: 'GOOGLE_CHAT_TRIGGER_CHAT_MESSAGE_POSTED',
      title: 'Chat Message Posted',
      description: 'Sends each message of a space, with its thread and its author.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Workspace Events API: google.workspace.chat.message.v1.created',
      parameters: [
        {
          id: 'space',
          type: 'TEXTAREA',
          title: 'Space',
          required: true,
          placeholder: 'spaces/AAAA1x2y3z',
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
        {
          id: 'member',
          type: 'DYNAMIC_ENUM',
          title: 'From',
          required: false,
          valuesSource: { sourceType: 'members', dependencies: ['space'] },
        },
        {
          id: 'messageFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['text', 'sender', 'thread'],
          supportedOperators: ['$stringContains', '$stringExactlyMatches'],
        },
      ],
      example: message,
    },
    {
      type: 'GOOGLE_CHAT_TRIGGER_CHAT_MESSAGE_EDITED',
      title: 'Chat Message Edited',
      description: 'Gives the new text of a message that its author changed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Workspace Events API: google.workspace.chat.message.v1.updated',
      parameters: [
        {
          id: 'space',
          type: 'ENUM',
          title: 'Space',
          required: true,
          values: [],
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
      ],
      example: {
        ...message,
        text: 'The stage crew arrives at seven.',
        lastUpdateTime: '2026-11-24T07:34:52.881Z',
      },
    },
    {
      type: 'GOOGLE_CHAT_TRIGGER_CHAT_REACTION_ADDED',
      title: 'Reaction Added to Chat',
      description: 'Tells who reacted to a message of a space, and with which emoji.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Workspace Events API: google.workspace.chat.reaction.v1.created',
      parameters: [
        {
          id: 'space',
          type: 'ENUM',
          title: 'Space',
          required: true,
          values: [],
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
        {
          id: 'emoji',
          type: 'EDITABLE_ENUM',
          title: 'Emoji',
          required: false,
          values: ['👍', '✅', '👀', '🎉'],
        },
      ],
      example: {
        name: 'spaces/AAAA1x2y3z/messages/K9fQ.K9fQ/reactions/7c1',
        user: sender,
        emoji: { unicode: '✅' },
        message: message.name,
      },
    },
    {
      type: 'GOOGLE_CHAT_TRIGGER_SPACE_MEMBER_JOINED',
      title: 'Member Joined Space',
      description: 'Names each person or app that becomes a member of a space.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Workspace Events API: google.workspace.chat.membership.v1.created',
      parameters: [
        {
          id: 'space',
          type: 'ENUM',
          title: 'Space',
          required: true,
          values: [],
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
        {
          id: 'peopleOnly',
          type: 'SWITCH',
          title: 'Leave out apps',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        name: 'spaces/AAAA1x2y3z/members/118203311903',
        state: 'JOINED',
        role: 'ROLE_MEMBER',
        member: { name: 'users/118203311903', displayName: 'Milo Brandt', type: 'HUMAN' },
        createTime: '2026-11-24T07:40:00.000Z',
      },
    },
    {
      type: 'GOOGLE_CHAT_TRIGGER_APP_COMMAND_INVOKED',
      title: 'Slash Command Invoked',
      description: 'Hands over the slash command that somebody gave to your Chat app.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Chat interaction events: APP_COMMAND',
      parameters: [
        {
          id: 'command',
          type: 'TEXT_NO_VARS',
          title: 'Command',
          required: true,
          placeholder: '/rota',
        },
      ],
      example: {
        type: 'APP_COMMAND',
        eventTime: '2026-11-24T07:45:18.020Z',
        user: sender,
        space: message.space,
        appCommandMetadata: { appCommandId: 4, appCommandType: 'SLASH_COMMAND' },
        message: { text: '/rota saturday', argumentText: ' saturday' },
      },
    },
  ],
};
