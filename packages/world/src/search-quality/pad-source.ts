import type { Integration, SearchSource, Trigger } from '@trigger-picker/core';
import * as words from './padding-words.ts';

const triggersEach = 14;

/**
 * Fills a source up to `size` triggers with generated triggers of other integrations; what it holds stands
 * unchanged in front. `taken`: titles that would be right answers themselves, so that none is generated.
 */
export function padSource(
  source: SearchSource,
  size: number,
  taken: readonly string[],
): SearchSource {
  const next = random(20_251_126);
  const known = source.integrations.map(({ title }) => title);
  const avoid = new Set([...taken, ...source.triggers.map(({ title }) => title)].map(slug));
  const triggers: Trigger[] = [...source.triggers];
  const integrations: Integration[] = [...source.integrations];
  const categories = [...new Set(integrations.map(({ category }) => category))];
  const names = new Set(integrations.flatMap(({ name, title }) => [name, title].map(slug)));
  while (triggers.length < size) {
    const title = fresh(names, () => integrationTitle(next, known));
    const name = slug(title);
    integrations.push({ name, title, category: pick(next, categories) });
    const titles = new Set(avoid);
    for (let made = 0; made < triggersEach && triggers.length < size; made++) {
      triggers.push({
        ...triggerText(next, titles),
        integration: name,
        type: `${name}-${made}`,
        model: 'WEBHOOK',
        parameters: [],
      });
    }
  }
  return { triggers, integrations };
}

/** Mostly brands of their own; some that start like a known one or are made for it. */
function integrationTitle(next: () => number, known: readonly string[]): string {
  const turn = next();
  const [rival = ''] = pick(next, known).split(' ');
  if (turn < 0.04) return `${rival}${pick(next, words.nicknameEnds)}`;
  if (turn < 0.08) return `${pick(next, words.helperNames)} for ${pick(next, known)}`;
  const brand =
    pick(next, words.nameStarts) + pick(next, words.nameMiddles) + pick(next, words.nameEnds);
  return turn < 0.5 ? brand : `${brand} ${pick(next, words.nameTails)}`;
}

function triggerText(
  next: () => number,
  taken: Set<string>,
): Pick<Trigger, 'title' | 'description'> {
  const noun = pick(next, words.nouns);
  const title = fresh(taken, () => triggerTitle(next, noun));
  const description = `${pick(next, words.openings)} each ${noun.toLowerCase()} ${pick(next, words.clauses)}.`;
  return { title, description };
}

function triggerTitle(next: () => number, noun: string): string {
  const subject = next() < 0.25 ? `${pick(next, words.adjectives)} ${noun}` : noun;
  const turn = next();
  if (turn < 0.15) return `New ${subject}`;
  const event = `${subject} ${pick(next, words.verbs)}`;
  return turn < 0.6 ? event : `${event} in ${pick(next, words.places)}`;
}

/** The first that is not taken yet; it is taken afterwards. */
function fresh(taken: Set<string>, make: () => string): string {
  let made = make();
  while (taken.has(slug(made))) made = make();
  taken.add(slug(made));
  return made;
}

function pick<Item>(next: () => number, items: readonly Item[]): Item {
  // The place is within the list, and no list here is empty.
  return items[Math.floor(next() * items.length)] as Item;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(' ', '');
}
