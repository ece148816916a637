import { describe, expect, it } from 'vitest';
import { integrations } from './integrations/index.ts';
import { scaleCatalog } from './scale.ts';

describe('a scaled catalog', () => {
  const scaled = scaleCatalog();
  const types = scaled.flatMap(({ triggers }) => triggers.map(({ type }) => type));

  it('has 1,000 integrations and 20,000 triggers', () => {
    expect(scaled).toHaveLength(1_000);
    expect(types).toHaveLength(20_000);
  });

  it('names each of them once, and tells each apart by its title', () => {
    expect(new Set(scaled.map(({ name }) => name)).size).toBe(1_000);
    expect(new Set(types).size).toBe(20_000);
    const titles = scaled.flatMap(({ displayName, triggers }) =>
      triggers.map(({ title, description }) => `${displayName}: ${title}: ${description}`),
    );
    expect(new Set(titles).size).toBe(20_000);
  });

  it('has as many as it is asked for', () => {
    const asked = scaleCatalog(130, integrations, 5_000);
    expect(asked).toHaveLength(130);
    expect(asked.flatMap(({ triggers }) => triggers)).toHaveLength(5_000);
  });

  it('keeps the catalog that it was made of at its front', () => {
    for (const [index, { name, triggers }] of integrations.entries()) {
      expect(scaled[index]?.name).toBe(name);
      expect(scaled[index]?.triggers.slice(0, triggers.length)).toEqual(triggers);
    }
  });
});
