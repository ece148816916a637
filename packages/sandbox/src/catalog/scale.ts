import { integrations } from './integrations/index.ts';
import type { CatalogIntegration, CatalogTrigger } from './types.ts';

const triggersEach = 20;

/** Words that tell the copies apart, as departments do in a large company. */
const teams = [
  'Sales',
  'Support',
  'Finance',
  'Legal',
  'Research',
  'Operations',
  'Field',
  'Partner',
];

/**
 * Multiplies a catalog for benchmarks: `size` integrations with so many `triggers` in all.
 * The catalog itself stands unchanged at the front. @default 1,000 integrations, 20 triggers for each
 */
export function scaleCatalog(
  size = 1_000,
  base: readonly CatalogIntegration[] = integrations,
  triggers = size * triggersEach,
): readonly CatalogIntegration[] {
  const copies = Array.from({ length: size }, (_, index) => copyIntegration(base, index));
  let missing = triggers - countTriggers(copies);
  return copies.map((integration, index) => {
    const share = Math.max(0, Math.ceil(missing / (size - index)));
    missing -= share;
    return { ...integration, triggers: addVariants(integration.triggers, share) };
  });
}

function copyIntegration(base: readonly CatalogIntegration[], index: number): CatalogIntegration {
  const original = base[index % base.length];
  if (original === undefined) throw new Error('An empty catalog cannot be scaled.');
  const round = Math.floor(index / base.length);
  return round === 0 ? original : renameIntegration(original, round);
}

function renameIntegration(original: CatalogIntegration, round: number): CatalogIntegration {
  const team = teamOf(round);
  const { custom, name, displayName, triggers } = original;
  return {
    ...original,
    name: `${name}-${round}`,
    displayName: `${displayName} ${team}`,
    ...(custom && { custom: { slug: `${custom.slug}-${round}` } }),
    triggers: triggers.map((trigger) => ({ ...trigger, type: `${trigger.type}__${round}` })),
  };
}

function addVariants(
  triggers: readonly CatalogTrigger[],
  count: number,
): readonly CatalogTrigger[] {
  const variants = Array.from({ length: triggers.length === 0 ? 0 : count }, (_, index) => {
    // `index % length` is within a list that is not empty.
    const original = triggers[index % triggers.length] as CatalogTrigger;
    const round = Math.floor(index / triggers.length) + 1;
    return {
      ...original,
      type: `${original.type}_V${round}`,
      title: `${original.title} (${teamOf(round)})`,
    };
  });
  return [...triggers, ...variants];
}

function teamOf(round: number): string {
  const turn = Math.floor((round - 1) / teams.length);
  return `${teams[(round - 1) % teams.length]}${turn === 0 ? '' : ` ${turn + 1}`}`;
}

function countTriggers(integrations: readonly CatalogIntegration[]): number {
  return integrations.reduce((sum, { triggers }) => sum + triggers.length, 0);
}
