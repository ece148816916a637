import { describe, expect, it } from 'vitest';
import type { Trigger } from '../contract/catalog.ts';
import { buildSearchIndex } from './build-index.ts';
import { searchTriggers } from './search.ts';

const integrations = [
  { name: 'slack', title: 'Slack', category: 'Communication' },
  { name: 'googleCalendar', title: 'Google Calendar', category: 'Calendar & scheduling' },
  { name: 'gmail', title: 'Gmail', category: 'Communication' },
  { name: 'outlook', title: 'Microsoft Outlook', category: 'Communication' },
  { name: 'microsoftTeams', title: 'Microsoft Teams', category: 'Communication' },
  { name: 'github', title: 'GitHub', category: 'Developer tools' },
  { name: 'salesforce', title: 'Salesforce', category: 'CRM' },
  { name: 'airtable', title: 'Airtable', category: 'Databases' },
  { name: 'monday.com', title: 'Monday.com', category: 'Project management' },
  { name: 'http', title: 'HTTP', category: 'Webhooks' },
];

const triggers: Trigger[] = [
  trigger(
    'slack',
    'Channel Message Posted',
    'Sends each message as it is posted, with its author and thread.',
  ),
  trigger('slack', 'New Reaction', 'Sends each emoji reaction as it is added.'),
  trigger('googleCalendar', 'Event Started', 'Fires a set time before an event starts.'),
  trigger('gmail', 'New Email', 'Sends each message that reaches the mailbox over http.'),
  trigger('outlook', 'New Email', 'Sends each message that reaches the inbox.'),
  trigger(
    'microsoftTeams',
    'New Channel Message',
    'Delivers what is written in a channel of a team.',
  ),
  trigger('github', 'Pull Request Opened', 'Tells who asks to merge what.'),
  trigger('github', 'Issue Opened', 'Reports each issue with its labels.'),
  trigger('salesforce', 'New Record', 'Sends each record of the chosen object as it is created.'),
  trigger('salesforce', 'Record Deleted', 'Tells which record is gone.'),
  trigger('airtable', 'Record Matches a View', 'Hands over rows as they enter a view.'),
  trigger('monday.com', 'Item Moved to a Group', 'Reports the board, the item and both groups.'),
  trigger('http', 'Request Received', 'Sends the body of any request to an address of your own.'),
];

const index = buildSearchIndex({ triggers, integrations });
const first = (query: string) => {
  const hit = searchTriggers(index, query).hits[0];
  return hit && `${hit.trigger.integration}: ${hit.trigger.title}`;
};

describe('searchTriggers', () => {
  it.each([
    ['slack message', 'slack: Channel Message Posted', 'words of title and integration together'],
    ['message slack', 'slack: Channel Message Posted', 'in any order'],
    ['slakc mesage', 'slack: Channel Message Posted', 'C53: with slips of the finger'],
    ['slack mess', 'slack: Channel Message Posted', 'while typing'],
    ['when a message is posted in slack', 'slack: Channel Message Posted', 'as a sentence'],
    ['gcal', 'googleCalendar: Event Started', 'by abbreviation'],
    ['gh pr', 'github: Pull Request Opened', 'by abbreviation and synonym'],
    ['pullrequest', 'github: Pull Request Opened', 'two words typed as one'],
    ['air table', 'airtable: Record Matches a View', 'one word typed as two'],
    ['googlecalendar', 'googleCalendar: Event Started', 'the name without its space'],
    ['monday.com item', 'monday.com: Item Moved to a Group', 'names with signs in them'],
    [
      'MESSÁGE ＳＬＡＣＫ',
      'slack: Channel Message Posted',
      'C54: case, accents and full-width forms',
    ],
    ['crm deleted', 'salesforce: Record Deleted', 'by category'],
    ['http', 'http: Request Received', 'C51: the exact name wins over a mention'],
    ['sfdc new record', 'salesforce: New Record', 'by nickname'],
    ['gc', 'googleCalendar: Event Started', 'by initials'],
    ['mic', 'microsoftTeams: New Channel Message', 'the start of a name'],
    ['hub issue', 'github: Issue Opened', 'a part of a name'],
    ['slack messages', 'slack: Channel Message Posted', 'a plural'],
    ['event starts', 'googleCalendar: Event Started', 'what happens for what happened'],
    ['slack foo message', 'slack: Channel Message Posted', 'with a word that is nowhere'],
    ['new foo outlook', 'outlook: New Email', 'a rare word over a common one'],
  ])('%s finds %s (%s)', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('a synonym finds every integration that is meant', () => {
    const found = searchTriggers(index, 'email').hits.map((hit) => hit.trigger.integration);
    expect(new Set(found.slice(0, 2))).toEqual(new Set(['gmail', 'outlook']));
  });

  it('C54: whatever is listed can be found by its own title', () => {
    for (const listed of triggers) {
      const { hits } = searchTriggers(index, listed.title);
      expect(hits.map((hit) => hit.trigger)).toContain(listed);
    }
  });

  it('C55: a narrowed search uses the same matcher over fewer triggers', () => {
    const narrowed = searchTriggers(index, 'mesage', {
      accept: (it) => it.integration === 'gmail',
    });
    expect(narrowed.hits.map((hit) => hit.trigger.integration)).toEqual(['gmail']);
    expect(narrowed.total).toBe(1);
  });

  it.each([
    ['slak', 'slack', 'one edit in a word of four letters'],
    ['salesfroze', 'salesforce', 'two in a word of eight or more'],
    ['gthubb', undefined, 'but not two in a shorter word'],
    ['htp', undefined, 'and none in one of three letters'],
  ])('C53: %s finds %s: %s', (query, integration, _) => {
    expect(searchTriggers(index, query).hits[0]?.trigger.integration).toBe(integration);
  });

  it('C53: a word that is one edit away hides those that are two away', () => {
    const calendly = {
      triggers: [...triggers, trigger('calendly', 'Invitee Created', 'Tells who booked.')],
      integrations: [...integrations, { name: 'calendly', title: 'Calendly' }],
    };
    const { hits } = searchTriggers(buildSearchIndex(calendly), 'calender');
    expect(hits.map((hit) => hit.trigger.integration)).toEqual(['googleCalendar']);
  });

  it('C50: a long popular name is not beaten by a short rare one', () => {
    const both = buildSearchIndex({
      integrations: [
        { name: 'calm', title: 'Calm' },
        { name: 'planner', title: 'Calendar for Large Organisations' },
      ],
      triggers: [
        trigger('calm', 'Note Added', ''),
        trigger('planner', 'Note Added to a Shared Notebook', ''),
      ],
    });
    const boost = (it: Trigger) => (it.integration === 'planner' ? 0.2 : 0);
    for (const query of ['cal', 'cal note', 'new note', 'note']) {
      const { hits } = searchTriggers(both, query, { boost });
      expect(hits.map((hit) => hit.trigger.integration)).toEqual(['planner', 'calm']);
    }
  });

  it('C51: the exact name comes first, then names that start so, then what mentions it', () => {
    const named = buildSearchIndex({
      integrations: [
        { name: 'a', title: 'Notion' },
        { name: 'b', title: 'Note' },
        { name: 'c', title: 'Notebook' },
      ],
      triggers: [
        trigger('a', 'Note Added', 'Sends each note.'),
        trigger('b', 'Page Added', ''),
        trigger('c', 'Page Added', ''),
      ],
    });
    const found = searchTriggers(named, 'note').hits.map((hit) => hit.trigger.integration);
    expect(found).toEqual(['b', 'c', 'a']);
  });

  it('U5: reads 200 letters and eight words of a query, and no more', () => {
    const eight = 'one two three four five six seven eight';
    expect(searchTriggers(index, `slack${' '.repeat(200)}gmail`).total).toBe(
      searchTriggers(index, 'slack').total,
    );
    expect(first(`${eight} slack`)).toBeUndefined();
    expect(first(`${eight.slice(4)} slack`)).toBeUndefined();
    expect(first('slack message posted thread author channel each sends')).toBe(
      'slack: Channel Message Posted',
    );
  });

  it('scripts that put no spaces between words are found by any word', () => {
    const local = buildSearchIndex({
      integrations: [],
      triggers: [
        trigger('a', '新しいメッセージの受信', ''),
        trigger('b', 'فتح الرسالة', ''),
        trigger('c', 'Neue Größe', ''),
      ],
    });
    const found = (query: string) => searchTriggers(local, query).hits[0]?.trigger.integration;
    expect(found('メッセージ')).toBe('a');
    expect(found('رسالة')).toBe('b');
    expect(found('grosse')).toBe('c');
  });

  it('equal hits stay in the order of the catalog, however many there are', () => {
    const many = Array.from({ length: 900 }, (_, at) => trigger('slack', 'New Thing', String(at)));
    const { hits, total } = searchTriggers(
      buildSearchIndex({ triggers: many, integrations }),
      'new thing',
      { limit: 30 },
    );
    expect(total).toBe(900);
    expect(hits.map((hit) => hit.trigger)).toEqual(many.slice(0, 30));
  });

  it('a boost out of all proportion loses nothing', () => {
    const boost = (it: Trigger) => (it.integration === 'gmail' ? -1e9 : Number.NaN);
    expect(searchTriggers(index, 'new email', { boost }).hits).toHaveLength(
      searchTriggers(index, 'new email').hits.length,
    );
  });

  it('nothing is found for nothing, and for what is nowhere', () => {
    expect(searchTriggers(index, '   ').total).toBe(0);
    expect(searchTriggers(index, 'qqqqzzzz').total).toBe(0);
  });

  it('U5: odd needles are read as words, capped and never as patterns', () => {
    for (const needle of [
      ' '.repeat(2000),
      '(a+)+$',
      'x'.repeat(10_000),
      '🎉🎉',
      '\0',
      '__proto__',
      'constructor',
    ]) {
      expect(() => searchTriggers(index, needle)).not.toThrow();
    }
  });

  it('a boost decides between equals, but not over a better match', () => {
    const boost = (it: Trigger) => (it.integration === 'outlook' ? 0.15 : 0);
    expect(searchTriggers(index, 'new email', { boost }).hits[0]?.trigger.integration).toBe(
      'outlook',
    );
    expect(searchTriggers(index, 'gmail', { boost }).hits[0]?.trigger.integration).toBe('gmail');
  });
});

function trigger(integration: string, title: string, description: string): Trigger {
  return {
    integration,
    type: `${integration}:${title}`,
    title,
    description,
    model: 'WEBHOOK',
    parameters: [],
  };
}
