import { describe, expect, it } from 'vitest';
import { createHighlighter } from './highlight.ts';

describe('rangesIn', () => {
  const marked = (text: string, query: string) =>
    createHighlighter(query)
      .rangesIn(text)
      .map(({ start, end }) => text.slice(start, end));

  it('marks the typed part of each word', () => {
    expect(marked('Channel Message Posted', 'mess chan')).toEqual(['Chan', 'Mess']);
  });

  it('marks a whole word that was mistyped', () => {
    expect(marked('Slack', 'slakc')).toEqual(['Slack']);
  });

  it('U1: gives positions, so markup in a title stays text', () => {
    expect(marked('<img onerror=alert(1)> Message', 'img')).toEqual(['img']);
  });

  it('keeps its positions where folding changes a length', () => {
    expect(marked('Straße ﬁle', 'file')).toEqual(['ﬁle']);
    expect(marked('Cafe\u0301 opened', 'opened')).toEqual(['opened']);
  });

  it('marks one word that was typed as two, and two that were typed as one', () => {
    expect(marked('Airtable', 'air table')).toEqual(['Airtable']);
    expect(marked('Pull Request Opened', 'pullrequ')).toEqual(['Pull', 'Requ']);
    expect(marked('Guest No-Show', 'noshow')).toEqual(['No-Show']);
  });

  it('marks what is abbreviated', () => {
    expect(marked('Google Calendar', 'gcal')).toEqual(['G', 'Cal']);
    expect(marked('GitHub', 'gh')).toEqual(['G', 'H']);
  });

  it('marks a slip only where the word itself is not found', () => {
    expect(marked('Card moved to a cart', 'card')).toEqual(['Card']);
  });

  it('marks the form of a word in which a title has it', () => {
    expect(marked('Event Started', 'event starts')).toEqual(['Event', 'Started']);
    expect(marked('Order Shipped', 'ships')).toEqual(['Shipped']);
  });

  it('marks a word inside of a run without spaces', () => {
    expect(marked('新しいメッセージ', 'メッセ')).toEqual(['メッセ']);
  });
});

describe('isAllIn', () => {
  it('tells whether a text has every word of the query, however it was typed', () => {
    const isAllIn = (text: string, query: string) => createHighlighter(query).isAllIn(text);
    expect(isAllIn('Google Calendar', 'calendar google')).toBe(true);
    expect(isAllIn('Airtable', 'air table')).toBe(true);
    expect(isAllIn('Slack', 'slack message')).toBe(false);
  });
});
