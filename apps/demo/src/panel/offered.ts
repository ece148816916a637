import type { Trigger } from '@trigger-picker/core';
import type { SetupPickerProps } from '@trigger-picker/ui';

/** What people pick most, the most common first. A real product would count its own users' picks. */
const mostPicked = [
  'slack: Channel Message Posted',
  'gmail: Email Received',
  'salesforce: New Record',
  'hubspot: Record Created',
  'googlesheets: Row Appended',
  'googleCalendar: New Event',
  'stripe: Payment Succeeded',
  'notion: Page Created',
  'jira: New Issue',
  'github: Issue Created',
  'shopify: Order Created',
  'typeform: Form Submitted',
];

const rankOf = new Map(mostPicked.map((name, rank) => [name, rank]));

/** What the picker is told of each trigger. */
export const offered: SetupPickerProps = {
  traitsOf({ integration, title }: Trigger) {
    const rank = rankOf.get(`${integration}: ${title}`);
    return rank === undefined ? {} : { popularity: 1 - rank / mostPicked.length };
  },
};
