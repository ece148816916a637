/** What generated integrations and triggers are made of. The words compete with the catalog's own on purpose. */
const list = (words: string) => words.split(' ');

export const nameStarts = list(
  'Al Bar Cor Del Em Fen Gar Hel Ir Jun Kel Lum Mar Nor Or Pel Quin Ros Sol Tal Ul Ver Wil Yar Zan',
);
export const nameMiddles = list('a an e er i ill iv o ol');
export const nameEnds = list(
  'bex dia ford go lix mont nova phor quill ra strom tide va wick zen crest lane mere tor vey',
);

/** What a brand adds to its name. */
export const nameTails = list(
  'Desk Works Cloud Suite Hub Base Flow Point Pay Sales People Docs Drive Stream Teams Box',
);

/** How other services name themselves after a known one: `Slackify`, `Relay for Slack`. */
export const nicknameEnds = list('ify well mark ster line');
export const helperNames = list('Relay Bridge Backup Export Notifier Companion');

export const adjectives = list(
  'Shared Recurring Archived External Draft Bulk Priority Weekly Public Nested Partial Signed',
);

/**
 * No noun here answers a query that names no integration (a generated "Ticket Opened" would be as right for
 * `new ticket` as Zendesk's): what is generated is never right, so that the labels stay true.
 */
export const nouns =
  `Account|Alert|Approval|Article|Asset|Attachment|Audit Entry|Backup|Batch|Board|Branch|Budget|
Campaign|Card|Case|Channel|Channel Message|Chat|Checklist|Cohort|Column|Comment|Commit|Company|Contact|Conversation|Course|
Customer|Dashboard|Deployment|Device|Direct Message|Document|Domain|Draft|Estimate|Event|Expense|Export|Field|File|Folder|
Goal|Group|Incident|Invitation|Invoice|Issue|Item|Job|Key|Label|Lead|List|Meeting|Member|Message|Metric|Milestone|Mention|
Note|Opportunity|Order|Organization|Page|Payment|Payout|Person|Pipeline|Plan|Playlist|Policy|Post|Product|Project|Property|
Prospect|Quote|Reaction|Record|Recording|Release|Reminder|Report|Repository|Review|Role|Row|Schedule|Segment|Sequence|
Session|Sheet|Shipment|Site|Sprint|Stage|Status|Story|Subscriber|Subscription|Tag|Task|Team|Template|Thread|Timer|Token|
Topic|Transaction|Transcript|Trial|User|Vendor|Version|Webinar|Work Item|Workflow|Workspace`.split(
    /\|\n?/,
  );

export const verbs = list(
  'Added Approved Archived Assigned Blocked Cancelled Changed Closed Completed Confirmed Copied Created Declined Deleted ' +
    'Deployed Edited Escalated Expired Failed Finished Flagged Imported Joined Left Linked Locked Merged Moved Opened Paid ' +
    'Paused Pinned Posted Published Received Rejected Released Renamed Renewed Reopened Requested Resolved Restored ' +
    'Scheduled Sent Shared Signed Started Submitted Tagged Updated Uploaded Viewed',
);

export const places = list(
  'Team Workspace Project Folder Board Channel List Group Queue Account Region Plan Table Space Store Portal',
);

export const openings = list('Sends Reports Delivers Tells Announces Hands Lists Passes');

export const clauses = [
  'as it happens, with its author and time',
  'together with the values before and after',
  'once it has been approved by an owner',
  'when a member of the team asks for it',
  'with its labels, its status and its address',
  'for every account that is connected',
  'from the shared inbox or the public page',
  'after the nightly import from the warehouse',
  'including the customer, the amount and the currency',
  'unless it was made by a rule or a bot',
];
