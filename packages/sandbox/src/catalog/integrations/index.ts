// Written by scripts/write-catalog-index.mjs. Run it again after adding a file.
import type { CatalogIntegration } from '../types.ts';
import { acmeLedger } from './acme-ledger.ts';
import { activecampaign } from './activecampaign.ts';
import { adobeexperiencemanager } from './adobeexperiencemanager.ts';
import { aircall } from './aircall.ts';
import { airtable } from './airtable.ts';
import { amazons3 } from './amazons3.ts';
import { amplitude } from './amplitude.ts';
import { apollo } from './apollo.ts';
import { asana } from './asana.ts';
import { ashby } from './ashby.ts';
import { auth0 } from './auth0.ts';
import { azuredevops } from './azuredevops.ts';
import { bamboohr } from './bamboohr.ts';
import { basecamp } from './basecamp.ts';
import { bigcommerce } from './bigcommerce.ts';
import { bigquery } from './bigquery.ts';
import { bitbucket } from './bitbucket.ts';
import { box } from './box.ts';
import { braze } from './braze.ts';
import { calendly } from './calendly.ts';
import { chargebee } from './chargebee.ts';
import { circle } from './circle.ts';
import { circleci } from './circleci.ts';
import { clickup } from './clickup.ts';
import { close } from './close.ts';
import { cloudflare } from './cloudflare.ts';
import { coda } from './coda.ts';
import { confluence } from './confluence.ts';
import { contentful } from './contentful.ts';
import { contentstack } from './contentstack.ts';
import { copper } from './copper.ts';
import { customWebhook } from './custom-webhook.ts';
import { customerio } from './customerio.ts';
import { datadog } from './datadog.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { docusign } from './docusign.ts';
import { dropbox } from './dropbox.ts';
import { dropboxsign } from './dropboxsign.ts';
import { dynamicsBusinessCentral } from './dynamics-business-central.ts';
import { dynamicsFinance } from './dynamics-finance.ts';
import { evernote } from './evernote.ts';
import { facebookAds } from './facebook-ads.ts';
import { figma } from './figma.ts';
import { freshdesk } from './freshdesk.ts';
import { freshsales } from './freshsales.ts';
import { front } from './front.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { gmail } from './gmail.ts';
import { gong } from './gong.ts';
import { googleAnalytics } from './google-analytics.ts';
import { googleCalendar } from './google-calendar.ts';
import { googleChat } from './google-chat.ts';
import { googleDrive } from './google-drive.ts';
import { googleForms } from './google-forms.ts';
import { googleSearchConsole } from './google-search-console.ts';
import { googleSheets } from './google-sheets.ts';
import { greenhouse } from './greenhouse.ts';
import { guru } from './guru.ts';
import { gusto } from './gusto.ts';
import { hibob } from './hibob.ts';
import { hubspot } from './hubspot.ts';
import { instagram } from './instagram.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { jotform } from './jotform.ts';
import { klaviyo } from './klaviyo.ts';
import { kubernetes } from './kubernetes.ts';
import { launchdarkly } from './launchdarkly.ts';
import { lever } from './lever.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { magento } from './magento.ts';
import { mailchimp } from './mailchimp.ts';
import { marketo } from './marketo.ts';
import { microsoftDynamics } from './microsoft-dynamics.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { mixpanel } from './mixpanel.ts';
import { monday } from './monday.ts';
import { mongodb } from './mongodb.ts';
import { netlify } from './netlify.ts';
import { netsuite } from './netsuite.ts';
import { newrelic } from './newrelic.ts';
import { notion } from './notion.ts';
import { okta } from './okta.ts';
import { onedrive } from './onedrive.ts';
import { onenote } from './onenote.ts';
import { onepassword } from './onepassword.ts';
import { opsgenie } from './opsgenie.ts';
import { oracleEloqua } from './oracle-eloqua.ts';
import { outlook } from './outlook.ts';
import { outreach } from './outreach.ts';
import { pagerduty } from './pagerduty.ts';
import { pandadoc } from './pandadoc.ts';
import { pardot } from './pardot.ts';
import { paypal } from './paypal.ts';
import { personio } from './personio.ts';
import { pipedrive } from './pipedrive.ts';
import { postgres } from './postgres.ts';
import { productboard } from './productboard.ts';
import { quickbooks } from './quickbooks.ts';
import { recurly } from './recurly.ts';
import { redshift } from './redshift.ts';
import { ringcentral } from './ringcentral.ts';
import { rippling } from './rippling.ts';
import { sageIntacct } from './sage-intacct.ts';
import { salesforce } from './salesforce.ts';
import { sap } from './sap.ts';
import { segment } from './segment.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { servicenow } from './servicenow.ts';
import { sharepoint } from './sharepoint.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { smartsheet } from './smartsheet.ts';
import { snowflake } from './snowflake.ts';
import { square } from './square.ts';
import { statuspage } from './statuspage.ts';
import { stripe } from './stripe.ts';
import { surveymonkey } from './surveymonkey.ts';
import { telegram } from './telegram.ts';
import { todoist } from './todoist.ts';
import { trello } from './trello.ts';
import { twilio } from './twilio.ts';
import { typeform } from './typeform.ts';
import { vercel } from './vercel.ts';
import { webex } from './webex.ts';
import { webflow } from './webflow.ts';
import { whatsapp } from './whatsapp.ts';
import { woocommerce } from './woocommerce.ts';
import { wordpress } from './wordpress.ts';
import { workday } from './workday.ts';
import { wrike } from './wrike.ts';
import { xero } from './xero.ts';
import { youtube } from './youtube.ts';
import { zendesk } from './zendesk.ts';
import { zendeskSell } from './zendesk-sell.ts';
import { zohoCrm } from './zoho-crm.ts';
import { zoom } from './zoom.ts';

/** Every integration of the sandbox's catalog. */
export const integrations: readonly CatalogIntegration[] = [
  acmeLedger,
  activecampaign,
  adobeexperiencemanager,
  aircall,
  airtable,
  amazons3,
  amplitude,
  apollo,
  asana,
  ashby,
  auth0,
  azuredevops,
  bamboohr,
  basecamp,
  bigcommerce,
  bigquery,
  bitbucket,
  box,
  braze,
  calendly,
  chargebee,
  circle,
  circleci,
  clickup,
  close,
  cloudflare,
  coda,
  confluence,
  contentful,
  contentstack,
  copper,
  customWebhook,
  customerio,
  datadog,
  discord,
  discourse,
  docusign,
  dropbox,
  dropboxsign,
  dynamicsBusinessCentral,
  dynamicsFinance,
  evernote,
  facebookAds,
  figma,
  freshdesk,
  freshsales,
  front,
  github,
  gitlab,
  gmail,
  gong,
  googleAnalytics,
  googleCalendar,
  googleChat,
  googleDrive,
  googleForms,
  googleSearchConsole,
  googleSheets,
  greenhouse,
  guru,
  gusto,
  hibob,
  hubspot,
  instagram,
  intercom,
  jira,
  jotform,
  klaviyo,
  kubernetes,
  launchdarkly,
  lever,
  linear,
  linkedin,
  magento,
  mailchimp,
  marketo,
  microsoftDynamics,
  microsoftTeams,
  mixpanel,
  monday,
  mongodb,
  netlify,
  netsuite,
  newrelic,
  notion,
  okta,
  onedrive,
  onenote,
  onepassword,
  opsgenie,
  oracleEloqua,
  outlook,
  outreach,
  pagerduty,
  pandadoc,
  pardot,
  paypal,
  personio,
  pipedrive,
  postgres,
  productboard,
  quickbooks,
  recurly,
  redshift,
  ringcentral,
  rippling,
  sageIntacct,
  salesforce,
  sap,
  segment,
  sendgrid,
  sentry,
  servicenow,
  sharepoint,
  shopify,
  slack,
  smartsheet,
  snowflake,
  square,
  statuspage,
  stripe,
  surveymonkey,
  telegram,
  todoist,
  trello,
  twilio,
  typeform,
  vercel,
  webex,
  webflow,
  whatsapp,
  woocommerce,
  wordpress,
  workday,
  wrike,
  xero,
  youtube,
  zendesk,
  zendeskSell,
  zohoCrm,
  zoom,
];
