import { describe, expect, it } from 'vitest';
import { normalizeIntegrations } from './normalize-integrations.ts';

const cdn = 'https://cdn.example/latest';

describe('normalizeIntegrations', () => {
  it('names integrations as the vendor does, custom ones by slug or name', () => {
    const { value } = normalizeIntegrations(
      [
        { type: 'monday.com', name: 'Monday', brandColor: '#ff3d57', isActive: true },
        { type: 'custom', customIntegration: { name: 'Acme Ledger', slug: 'acme-ledger' } },
        {
          type: 'custom',
          customIntegration: { name: 'My_CRM (EU)', icon: 'https://x.example/i.png' },
        },
      ],
      cdn,
    );
    expect(value).toEqual([
      {
        name: 'monday.com',
        title: 'Monday',
        brandColor: '#ff3d57',
        icon: 'https://cdn.example/latest/integrations/monday.svg',
      },
      { name: 'acme-ledger', title: 'Acme Ledger' },
      { name: 'custom.mycrmeu', title: 'My_CRM (EU)', icon: 'https://x.example/i.png' },
    ]);
  });

  it('leaves out what is switched off, repeated or nameless, and colours that are none', () => {
    const { value, issues } = normalizeIntegrations([
      { type: 'slack', brandColor: 'url(javascript:x)' },
      { type: 'slack' },
      { type: 'off', isActive: false },
      { type: 'custom' },
    ]);
    expect(value).toEqual([{ name: 'slack', title: 'slack' }]);
    expect(issues.map(({ path }) => path)).toEqual(['[1]', '[3]']);
  });

  it.each(['javascript:alert(1)', 'http://plain.example/i.png', 'data:image/svg+xml,<svg/>'])(
    'U3: refuses the icon %s',
    (icon) => {
      const { value } = normalizeIntegrations([
        { type: 'custom', customIntegration: { name: 'A', icon } },
      ]);
      expect(value[0]).not.toHaveProperty('icon');
    },
  );
});
