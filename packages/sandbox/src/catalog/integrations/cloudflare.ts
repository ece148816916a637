import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const zone = { id: '023e105f4ecef8ad9ca31a8372d0c353', name: 'pebblestone.test' } as const;
const account = {
  account_id: '9a7806061c88ada191ed06f989cc3dac',
  account_name: 'Pebblestone Retail',
} as const;

export const cloudflare: CatalogIntegration = {
  name: 'cloudflare',
  displayName: 'Cloudflare',
  category: 'Developer tools',
  brandColor: '#f38020',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Cloudflare docs: available notifications',
  accounts: ['Pebblestone Retail', 'ops@pebblestone.test'],
  choices: {
    zones: choicesByAccount([
      [
        ['023e105f4ecef8ad9ca31a8372d0c353', 'pebblestone.test'],
        ['1b7e105f4ecef8ad9ca31a8372d0c3aa', 'pebble-outlet.test'],
        ['6c2f105f4ecef8ad9ca31a8372d0c3bb', 'stonecare.test'],
      ],
      [['77aa105f4ecef8ad9ca31a8372d0c3cc', 'pebble-dev.test']],
    ]),
    healthChecks: choicesByParent('zone', {
      '023e105f4ecef8ad9ca31a8372d0c353': [
        ['hc-shop', 'Shop'],
        ['hc-checkout', 'Checkout'],
      ],
      '1b7e105f4ecef8ad9ca31a8372d0c3aa': [['hc-outlet', 'Outlet']],
      '6c2f105f4ecef8ad9ca31a8372d0c3bb': [['hc-care', 'Care pages']],
      '77aa105f4ecef8ad9ca31a8372d0c3cc': [['hc-dev', 'Dev']],
    }),
    tunnels: choiceSections({
      Stores: [
        ['tun-leeds', 'leeds-tills'],
        ['tun-york', 'york-tills'],
      ],
      Warehouses: [['tun-hull', 'hull-dc']],
    }),
  },
  triggers: [
    {
      type: 'CLOUDFLARE_TRIGGER_DDOS_ATTACK_MITIGATED',
      title: 'DDoS Attack Mitigated',
      description: 'Alerts you to an attack that was fended off, with its target and peak rate.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Cloudflare notifications: dos_attack_l7',
      parameters: [
        {
          id: 'zone',
          type: 'ENUM',
          title: 'Domain',
          required: false,
          placeholder: 'All domains',
          values: [],
          valuesSource: { sourceType: 'zones', dependencies: [] },
        },
        {
          id: 'minimumRate',
          type: 'NUMBER',
          title: 'Requests a second at least',
          required: false,
          defaultValue: 1000,
        },
      ],
      example: {
        ...account,
        alert_type: 'dos_attack_l7',
        name: 'Layer 7 attack',
        ts: 1763633412,
        data: {
          attack_id: 'atk-90aa1',
          target_zone_name: 'pebblestone.test',
          requests_per_second: 18400,
          rule_description: 'HTTP flood with unusual headers',
          mitigation: 'Block',
        },
      },
    },
    {
      type: 'CLOUDFLARE_TRIGGER_HEALTH_CHECK_STATUS_CHANGED',
      title: 'Origin Health Changed',
      description: 'Reports when a health check finds an origin healthy or unhealthy.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Cloudflare notifications: health_check_status_notification',
      parameters: [
        {
          id: 'zone',
          type: 'ENUM',
          title: 'Domain',
          required: true,
          values: [],
          valuesSource: { sourceType: 'zones', dependencies: [] },
        },
        {
          id: 'check',
          type: 'ENUM',
          title: 'Health check',
          required: false,
          values: [],
          valuesSource: { sourceType: 'healthChecks', dependencies: ['zone'] },
        },
        {
          id: 'status',
          type: 'ENUM',
          title: 'New status',
          required: false,
          values: ['Healthy', 'Unhealthy'],
        },
      ],
      example: {
        ...account,
        alert_type: 'health_check_status_notification',
        ts: 1763633700,
        data: {
          zone,
          name: 'Checkout',
          status: 'Unhealthy',
          reason: 'HTTP timeout occurred',
          expected_codes: [200],
        },
      },
    },
    {
      type: 'CLOUDFLARE_TRIGGER_TUNNEL_HEALTH_CHANGED',
      title: 'Tunnel Down or Degraded',
      description: 'Tells that a tunnel lost connections, with its old and new status.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Cloudflare notifications: tunnel_health_event',
      parameters: [
        {
          id: 'tunnel',
          type: 'ENUM',
          title: 'Tunnel',
          required: false,
          values: [],
          valuesSource: { sourceType: 'tunnels', dependencies: [] },
        },
        {
          id: 'statuses',
          type: 'ENUM',
          title: 'Status',
          required: false,
          defaultValue: 'down',
          values: [
            {
              value: 'down',
              label: 'Down',
              dependentInputs: [
                {
                  id: 'downFor',
                  type: 'TIME_CONSTRAINT_INPUT',
                  title: 'Down for at least',
                  required: false,
                  supportedUnits: ['SECONDS', 'MINUTES'],
                },
              ],
            },
            { value: 'degraded', label: 'Degraded' },
            { value: 'healthy', label: 'Healthy again' },
          ],
        },
      ],
      example: {
        ...account,
        alert_type: 'tunnel_health_event',
        ts: 1763634002,
        data: {
          tunnel_id: 'f70ff985-a4ef-4643-bbbc-4a0ed4fc8415',
          tunnel_name: 'leeds-tills',
          old_status: 'TUNNEL_STATUS_TYPE_HEALTHY',
          new_status: 'TUNNEL_STATUS_TYPE_DOWN',
        },
      },
    },
    {
      type: 'CLOUDFLARE_TRIGGER_CERTIFICATE_STATUS_CHANGED',
      title: 'Certificate Issued or Expiring',
      description: 'Follows the universal certificate of a domain through issue and renewal.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Cloudflare notifications: universal_ssl_event_type',
      parameters: [],
      example: {
        ...account,
        alert_type: 'universal_ssl_event_type',
        ts: 1763634800,
        data: {
          zone,
          event: 'ssl.certificate.renewal.upcoming_certificate_expiration_notification',
          hosts: ['pebblestone.test', '*.pebblestone.test'],
          expires_on: '2026-12-20T00:00:00Z',
        },
      },
    },
    {
      type: 'CLOUDFLARE_TRIGGER_AUDIT_ENTRY_RECORDED',
      title: 'Account Setting Changed',
      description: 'Lists changes that members make to the account, from its audit log.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Cloudflare API: GET /accounts/{account_id}/audit_logs',
      parameters: [
        {
          id: 'action',
          type: 'EDITABLE_ENUM',
          title: 'Action',
          required: false,
          placeholder: 'Any action',
          values: ['add', 'delete', 'change_setting', 'rotate_api_key', 'purge'],
        },
        {
          id: 'auditFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['actor.email', 'actor.ip', 'resource.type', 'zone.name'],
          disableOrCondition: true,
        },
      ],
      example: {
        id: 'd5b0f326-1232-4452-8858-1089bd7168ef',
        action: { result: true, type: 'change_setting' },
        actor: { email: 'ops@pebblestone.test', ip: '198.51.100.7', type: 'user' },
        resource: { type: 'zone', id: zone.id },
        oldValueJson: { value: 'flexible' },
        newValueJson: { value: 'strict' },
        when: '2026-11-20T10:22:14Z',
        zone,
      },
    },
  ],
};
