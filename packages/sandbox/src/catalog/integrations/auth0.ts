import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const log = {
  log_id: '90020261124061500441000000000000001223372',
  date: '2026-11-24T06:15:00.441Z',
  type: 's',
  client_id: 'kJ7Qd2Xo1n',
  client_name: 'Pantry Box web',
  connection: 'Username-Password-Authentication',
  ip: '203.0.113.90',
  user_agent: 'Firefox 145.0 / Linux',
  user_id: 'auth0|673d0c1e5b',
  user_name: 'bo.tanner@quillmail.test',
} as const;

export const auth0: CatalogIntegration = {
  name: 'auth0',
  displayName: 'Auth0',
  category: 'Identity & security',
  brandColor: '#eb5424',
  authenticationType: 'oauth_client_credential',
  origin: 'modelled',
  source: 'Auth0 docs: event streams and log event type codes',
  accounts: ['pantry-box.eu.auth0.test', 'pantry-box-dev.eu.auth0.test'],
  choices: {
    clients: choicesByAccount([
      [
        ['kJ7Qd2Xo1n', 'Pantry Box web'],
        ['pR4mZc8Wty', 'Pantry Box iOS'],
        ['aV9uHs3Lke', 'Partner API'],
      ],
      [['devClient1', 'Local development']],
    ]),
    connections: choicesByParent('client', {
      kJ7Qd2Xo1n: [
        ['Username-Password-Authentication', 'Password'],
        ['google-oauth2', 'Google'],
      ],
      pR4mZc8Wty: [
        ['apple', 'Apple'],
        ['Username-Password-Authentication', 'Password'],
      ],
      aV9uHs3Lke: [['partners-saml', 'Partners (SAML)']],
      devClient1: [['dev-db', 'Dev database']],
    }),
    organizations: choices([
      ['org_zX91', 'Green Grocers'],
      ['org_kP02', 'Canteen Collective'],
      ['org_mB55', 'School Lunch Trust'],
    ]),
  },
  triggers: [
    {
      type: 'AUTH0_TRIGGER_USER_SIGNED_UP',
      title: 'User Signed Up',
      description: 'Hands over each user who signed up, with the connection they came by.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Auth0 log event: ss (successful signup)',
      parameters: [
        {
          id: 'client',
          type: 'ENUM',
          title: 'Application',
          required: false,
          values: [],
          valuesSource: { sourceType: 'clients', dependencies: [] },
        },
        {
          id: 'connection',
          type: 'ENUM',
          title: 'Connection',
          required: false,
          placeholder: 'Any connection',
          values: [],
          valuesSource: { sourceType: 'connections', dependencies: ['client'] },
        },
      ],
      example: { ...log, type: 'ss', description: 'Signup through the web form' },
    },
    {
      type: 'AUTH0_TRIGGER_LOGIN_FAILED',
      title: 'Login Failed',
      description: 'Reports failed logins with the reason, address and application.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Auth0 log event: fp (incorrect password), f (failed login)',
      parameters: [
        {
          id: 'client',
          type: 'ENUM',
          title: 'Application',
          required: false,
          values: [],
          valuesSource: { sourceType: 'clients', dependencies: [] },
        },
        {
          id: 'attempts',
          type: 'NUMBER',
          title: 'After attempts',
          subtitle: 'Failed logins of one user within ten minutes.',
          required: false,
          defaultValue: 3,
        },
      ],
      example: {
        ...log,
        type: 'fp',
        description: 'Wrong email or password.',
        details: { error: { oauthError: 'invalid_grant' } },
      },
    },
    {
      type: 'AUTH0_TRIGGER_BREACHED_PASSWORD_USED',
      title: 'Breached Password Used',
      description: 'Warns that somebody tried a password known from a leak elsewhere.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Auth0 log event: pwd_leak',
      parameters: [
        {
          id: 'loginFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['connection', 'client_id', 'user_name', 'ip'],
          disableOrCondition: true,
        },
      ],
      example: {
        ...log,
        type: 'pwd_leak',
        description: 'Login with a breached password was blocked',
      },
    },
    {
      type: 'AUTH0_TRIGGER_MFA_ENROLLED',
      title: 'MFA Enrolled',
      description: 'Tells which user set up a second factor, and of what kind.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Auth0 log event: gd_enrollment_complete',
      parameters: [],
      example: {
        ...log,
        type: 'gd_enrollment_complete',
        details: { authenticator: { id: 'push|dev_Qx81', type: 'push' } },
      },
    },
    {
      type: 'AUTH0_TRIGGER_ORG_MEMBER_ADDED',
      title: 'Organization Member Added',
      description: 'Names the user who became a member of one of your organizations.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Auth0 event streams: organization.member.added',
      parameters: [
        {
          id: 'organization',
          type: 'ENUM',
          title: 'Organization',
          required: false,
          values: [],
          valuesSource: { sourceType: 'organizations', dependencies: [] },
        },
      ],
      example: {
        id: 'evt_1a2b3c4d5e6f7g8h',
        type: 'organization.member.added',
        time: '2026-11-24T06:40:12.000Z',
        data: {
          object: {
            organization: { id: 'org_zX91', name: 'green-grocers' },
            user: { user_id: log.user_id, email: log.user_name },
          },
        },
      },
    },
    {
      type: 'AUTH0_TRIGGER_ADMIN_ACTION_TAKEN',
      title: 'Tenant Setting Changed',
      description: 'Lists settings that administrators change through dashboard or API.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Auth0 log event: sapi (Management API operation)',
      parameters: [],
      example: {
        ...log,
        type: 'sapi',
        description: 'Update a client',
        details: {
          request: { method: 'patch', path: '/api/v2/clients/kJ7Qd2Xo1n' },
          response: { statusCode: 200 },
        },
        user_name: 'owner@pantrybox.test',
      },
    },
  ],
};
