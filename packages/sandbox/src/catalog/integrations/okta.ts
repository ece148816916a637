import { choiceSections, choicesByAccount, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const target = {
  id: '00u8t2k5mZ0QkA1b5d7',
  type: 'User',
  alternateId: 'sol.ekberg@meridian.test',
  displayName: 'Sol Ekberg',
} as const;

const event = {
  uuid: '0b5f1e0a-c8b9-11f0-9d8d-9b1e4f5a2c33',
  published: '2026-11-24T06:12:40.331Z',
  eventType: 'user.lifecycle.create',
  displayMessage: 'Create Okta user',
  severity: 'INFO',
  actor: {
    id: '00u1admin',
    type: 'User',
    alternateId: 'it.desk@meridian.test',
    displayName: 'IT desk',
  },
  client: { ipAddress: '203.0.113.61', geographicalContext: { city: 'Malmö', country: 'Sweden' } },
  outcome: { result: 'SUCCESS' },
  target: [target],
} as const;
const givenNames = ['Sol', 'Ebba', 'Tariq', 'Noor', 'Felix', 'Yuki', 'Carmen', 'Idris', 'Maeve'];
const familyNames = ['Ekberg', 'Vance', 'Holm', 'Adler', 'Quist', 'Rojas', 'Lind'];

export const okta: CatalogIntegration = {
  name: 'okta',
  displayName: 'Okta',
  category: 'Identity & security',
  brandColor: '#007dc1',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Okta docs: event hooks and System Log event types',
  accounts: ['meridian.okta.test', 'meridian-preview.okta.test'],
  choices: {
    users: manyChoices(
      180,
      (index) => {
        const given = givenNames[index % givenNames.length] ?? '';
        const family =
          familyNames[Math.floor(index / givenNames.length) % familyNames.length] ?? '';
        return [
          `00u${String(index).padStart(5, '0')}`,
          `${given} ${family}`,
          `${given}.${family}${index}@meridian.test`.toLowerCase(),
        ];
      },
      { pageSize: 50 },
    ),
    groups: choicesByAccount([
      [
        ['00gEveryone', 'Everyone'],
        ['00gFinance', 'Finance'],
        ['00gAdmins', 'Administrators'],
        ['00gContractors', 'Contractors'],
      ],
      [['00gPreview', 'Preview testers']],
    ]),
    applications: choiceSections({
      Productivity: [
        ['0oaMail', 'Mail'],
        ['0oaCalendar', 'Calendar'],
      ],
      Finance: [
        ['0oaLedger', 'Ledger'],
        ['0oaExpenses', 'Expenses'],
      ],
      Engineering: [['0oaRepo', 'Code hosting']],
    }),
  },
  triggers: [
    {
      type: 'OKTA_TRIGGER_USER_PROVISIONED',
      title: 'User Added to Directory',
      description: 'Sends each person added to the directory, with the profile they start with.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Okta event hooks: user.lifecycle.create',
      parameters: [],
      example: event,
    },
    {
      type: 'OKTA_TRIGGER_USER_DEACTIVATED',
      title: 'User Deactivated',
      description: 'Tells which user lost access to Okta, and who took it away.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Okta event hooks: user.lifecycle.deactivate',
      parameters: [
        {
          id: 'group',
          type: 'ENUM',
          title: 'Member of',
          required: false,
          values: [],
          valuesSource: { sourceType: 'groups', dependencies: [] },
        },
        {
          id: 'delay',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Deactivated for',
          subtitle: 'Waits, in case that the account is restored.',
          required: false,
          supportedUnits: ['HOURS', 'DAYS'],
        },
      ],
      example: {
        ...event,
        eventType: 'user.lifecycle.deactivate',
        displayMessage: 'Deactivate Okta user',
      },
    },
    {
      type: 'OKTA_TRIGGER_ACCOUNT_LOCKED',
      title: 'Account Locked Out',
      description: 'Warns that too many failed sign-ins locked somebody out.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Okta event hooks: user.account.lock',
      parameters: [
        {
          id: 'user',
          type: 'ENUM',
          title: 'User',
          required: false,
          placeholder: 'Anyone',
          values: [],
          valuesSource: { sourceType: 'users', dependencies: [] },
        },
      ],
      example: {
        ...event,
        eventType: 'user.account.lock',
        displayMessage: 'Max sign in attempts exceeded',
        severity: 'WARN',
        outcome: { result: 'FAILURE', reason: 'LOCKED_OUT' },
      },
    },
    {
      type: 'OKTA_TRIGGER_GROUP_MEMBER_ADDED',
      title: 'Added to Group',
      description: 'Names the user who joined a group and the administrator who added them.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Okta event hooks: group.user_membership.add',
      parameters: [
        {
          id: 'group',
          type: 'ENUM',
          title: 'Group',
          required: true,
          values: [],
          valuesSource: { sourceType: 'groups', dependencies: [] },
        },
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Added by',
          required: false,
          defaultValue: 'any',
          values: [
            { value: 'any', label: 'Anyone' },
            { value: 'rule', label: 'A group rule' },
            { value: 'admin', label: 'An administrator' },
          ],
        },
      ],
      example: {
        ...event,
        eventType: 'group.user_membership.add',
        displayMessage: 'Add user to group membership',
        target: [target, { id: '00gFinance', type: 'UserGroup', displayName: 'Finance' }],
      },
    },
    {
      type: 'OKTA_TRIGGER_APP_ASSIGNED',
      title: 'App Assigned to User',
      description: 'Reports who was given an application, and by which assignment.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Okta event hooks: application.user_membership.add',
      parameters: [
        {
          id: 'application',
          type: 'ENUM',
          title: 'Application',
          required: false,
          values: [],
          valuesSource: { sourceType: 'applications', dependencies: [] },
        },
      ],
      example: {
        ...event,
        eventType: 'application.user_membership.add',
        target: [
          { id: '0ua9', type: 'AppUser', displayName: 'Sol Ekberg' },
          { id: '0oaLedger', type: 'AppInstance', displayName: 'Ledger' },
        ],
      },
    },
    {
      type: 'OKTA_TRIGGER_MFA_FACTOR_RESET',
      title: 'MFA Factor Removed',
      description: 'Alerts you when a second factor of a user is removed or reset.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Okta event hooks: user.mfa.factor.deactivate',
      parameters: [
        {
          id: 'notBySelf',
          type: 'SWITCH',
          title: 'Only if done by someone else',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...event,
        eventType: 'user.mfa.factor.deactivate',
        displayMessage: 'Reset factor for user',
        debugContext: { debugData: { factor: 'FIDO_WEBAUTHN' } },
      },
    },
    {
      type: 'OKTA_TRIGGER_SUSPICIOUS_SIGN_IN',
      title: 'Suspicious Sign-In',
      description: 'Passes on sign-ins that a policy rated as risky, with place and device.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Okta System Log: user.session.start with risk level HIGH',
      parameters: [
        {
          id: 'scope',
          type: 'ENUM',
          title: 'Watch',
          required: false,
          defaultValue: 'everyone',
          values: [
            { value: 'everyone', label: 'Everyone' },
            {
              value: 'group',
              label: 'One group',
              dependentInputs: [
                {
                  id: 'watchedGroup',
                  type: 'ENUM',
                  title: 'Group',
                  required: true,
                  values: [],
                  valuesSource: { sourceType: 'groups', dependencies: [] },
                },
                {
                  id: 'signInVia',
                  type: 'ENUM',
                  title: 'Signing in to',
                  required: false,
                  values: [
                    { value: 'any', label: 'Anything' },
                    {
                      value: 'app',
                      label: 'One application',
                      dependentInputs: [
                        {
                          id: 'watchedApp',
                          type: 'ENUM',
                          title: 'Application',
                          required: true,
                          values: [],
                          valuesSource: { sourceType: 'applications', dependencies: [] },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          id: 'trustedNetworks',
          type: 'TEXTAREA_NO_VARS',
          title: 'Trusted networks',
          subtitle: 'Sign-ins from these ranges are left out.',
          required: false,
          placeholder: '198.51.100.0/24',
          lines: 5,
        },
      ],
      example: {
        ...event,
        eventType: 'user.session.start',
        displayMessage: 'User login to Okta',
        severity: 'WARN',
        debugContext: { debugData: { risk: 'level=HIGH, reasons=New device, Anomalous location' } },
        securityContext: { isProxy: true, isp: 'example transit' },
      },
    },
  ],
};
