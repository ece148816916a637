import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const deployment = {
  id: 'dpl_8kWn3QxT1uYpVb',
  name: 'lumen-site',
  url: 'lumen-site-8kwn3.vercel-app.test',
  target: 'production',
  meta: {
    githubCommitRef: 'main',
    githubCommitMessage: 'Swap the hero video',
    githubCommitAuthorLogin: 'rosa-l',
  },
} as const;

const team = { id: 'team_5xFq0aLm' } as const;

export const vercel: CatalogIntegration = {
  name: 'vercel',
  displayName: 'Vercel',
  category: 'Developer tools',
  brandColor: '#000000',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Vercel docs: webhooks API reference',
  accounts: ['Lumen Studio (team)', 'rosa@lumenstudio.test'],
  choices: {
    projects: choicesByAccount([
      [
        ['prj_lumensite', 'lumen-site', 'Next.js'],
        ['prj_lumendocs', 'lumen-docs', 'Astro'],
        ['prj_clientportal', 'client-portal', 'SvelteKit'],
      ],
      [['prj_rosahome', 'rosa-home', 'Vite']],
    ]),
    domains: choices([
      ['lumenstudio.test', 'lumenstudio.test', 'Renews 2027-02-11'],
      ['lumen.docs.test', 'lumen.docs.test', 'Renews 2027-05-30'],
    ]),
  },
  triggers: [
    {
      type: 'VERCEL_TRIGGER_DEPLOYMENT_SUCCEEDED',
      title: 'Deployment Succeeded',
      description: 'Hands over a deployment once it is built and all its checks passed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Vercel webhooks: deployment.succeeded',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: false,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'target',
          type: 'ENUM',
          title: 'Environment',
          required: false,
          defaultValue: 'production',
          values: [
            { value: 'production', label: 'Production' },
            {
              value: 'preview',
              label: 'Preview',
              dependentInputs: [
                {
                  id: 'branch',
                  type: 'EDITABLE_ENUM',
                  title: 'Branch',
                  required: false,
                  placeholder: 'Any branch',
                  values: ['main', 'develop', 'next'],
                },
              ],
            },
          ],
        },
      ],
      example: {
        id: 'uev_2Zk0dLq',
        type: 'deployment.succeeded',
        createdAt: 1763719205000,
        region: 'fra1',
        payload: { team, deployment, plan: 'pro', target: 'production' },
      },
    },
    {
      type: 'VERCEL_TRIGGER_DEPLOYMENT_FAILED',
      title: 'Deployment Failed',
      description: 'Reports a deployment whose build or checks went wrong, with a link.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Vercel webhooks: deployment.error',
      parameters: [],
      example: {
        id: 'uev_9Bq1mTx',
        type: 'deployment.error',
        createdAt: 1763719511000,
        payload: {
          team,
          deployment,
          links: { deployment: 'https://vercel.lumen.test/lumen-site/8kWn3QxT1uYpVb' },
        },
      },
    },
    {
      type: 'VERCEL_TRIGGER_DEPLOYMENT_PROMOTED',
      title: 'Deployment Promoted',
      description: 'Tells which deployment now serves the production domain.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Vercel webhooks: deployment.promoted',
      parameters: [],
      example: {
        id: 'uev_7Yc2hRa',
        type: 'deployment.promoted',
        createdAt: 1763719770000,
        payload: { team, deployment, user: { id: 'usr_rosa01' } },
      },
    },
    {
      type: 'VERCEL_TRIGGER_DOMAIN_DNS_CHANGED',
      title: 'DNS Records Changed',
      description: 'Sends the DNS zone of a domain whenever one of its records is edited.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Vercel webhooks: domain.dns.records.changed',
      parameters: [
        {
          id: 'domain',
          type: 'ENUM',
          title: 'Domain',
          required: false,
          values: [],
          valuesSource: { sourceType: 'domains', dependencies: [] },
        },
      ],
      example: {
        id: 'uev_1Pd8sWe',
        type: 'domain.dns.records.changed',
        createdAt: 1763720044000,
        payload: {
          team,
          zone: 'lumenstudio.test',
          changes: [{ type: 'CNAME', name: 'press', value: 'press.hosting.test' }],
        },
      },
    },
    {
      type: 'VERCEL_TRIGGER_FIREWALL_ATTACK_DETECTED',
      title: 'Firewall Attack Detected',
      description: 'Warns when the firewall sees and fends off an attack on a project.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Vercel webhooks: firewall.attack',
      parameters: [],
      example: {
        id: 'uev_4Lt6jKo',
        type: 'firewall.attack',
        createdAt: 1763720102000,
        payload: {
          team,
          project: { id: 'prj_lumensite' },
          atk: { host: 'lumenstudio.test', totalReqs: 481200, startedAt: '2026-11-21T10:14:00Z' },
        },
      },
    },
    {
      type: 'VERCEL_TRIGGER_BUDGET_REACHED',
      title: 'Spend Limit Reached',
      description: 'Gives the spend of the month once it passes a threshold of your budget.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Vercel webhooks: budget.reached',
      parameters: [
        {
          id: 'threshold',
          type: 'ENUM',
          title: 'At',
          required: true,
          defaultValue: 75,
          values: [
            { value: 50, label: '50 % of the budget' },
            { value: 75, label: '75 % of the budget' },
            { value: 100, label: 'The whole budget' },
          ],
        },
      ],
      example: {
        id: 'uev_6Hn5gFi',
        type: 'budget.reached',
        createdAt: 1763720200000,
        payload: { team, currentSpend: 151.2, budget: 200, threshold: 75, isActive: true },
      },
    },
  ],
};
