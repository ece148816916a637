// Written by scripts/write-catalog-index.mjs. Run it again after adding a file.
import type { CatalogIntegration } from '../types.ts';
import { basecamp } from './basecamp.ts';
import { evernote } from './evernote.ts';
import { googleForms } from './google-forms.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { jotform } from './jotform.ts';
import { klaviyo } from './klaviyo.ts';
import { lever } from './lever.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { mailchimp } from './mailchimp.ts';
import { marketo } from './marketo.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { monday } from './monday.ts';
import { netsuite } from './netsuite.ts';
import { notion } from './notion.ts';
import { onedrive } from './onedrive.ts';
import { onenote } from './onenote.ts';
import { oracleEloqua } from './oracle-eloqua.ts';
import { outlook } from './outlook.ts';
import { outreach } from './outreach.ts';
import { pandadoc } from './pandadoc.ts';
import { pardot } from './pardot.ts';
import { pipedrive } from './pipedrive.ts';
import { productboard } from './productboard.ts';
import { quickbooks } from './quickbooks.ts';
import { slack } from './slack.ts';
import { smartsheet } from './smartsheet.ts';
import { surveymonkey } from './surveymonkey.ts';
import { typeform } from './typeform.ts';
import { webflow } from './webflow.ts';
import { wordpress } from './wordpress.ts';
import { wrike } from './wrike.ts';

/** Every integration of the sandbox's catalog. */
export const integrations: readonly CatalogIntegration[] = [
  basecamp,
  evernote,
  googleForms,
  hubspot,
  intercom,
  jira,
  jotform,
  klaviyo,
  lever,
  linear,
  linkedin,
  mailchimp,
  marketo,
  microsoftTeams,
  monday,
  netsuite,
  notion,
  onedrive,
  onenote,
  oracleEloqua,
  outlook,
  outreach,
  pandadoc,
  pardot,
  pipedrive,
  productboard,
  quickbooks,
  slack,
  smartsheet,
  surveymonkey,
  typeform,
  webflow,
  wordpress,
  wrike,
];
