// Written by scripts/write-catalog-index.mjs. Run it again after adding a file.
import type { CatalogIntegration } from '../types.ts';
import { acmeLedger } from './acme-ledger.ts';
import { activecampaign } from './activecampaign.ts';
import { adobeexperiencemanager } from './adobeexperiencemanager.ts';
import { airtable } from './airtable.ts';
import { amazons3 } from './amazons3.ts';
import { apollo } from './apollo.ts';
import { asana } from './asana.ts';
import { ashby } from './ashby.ts';
import { azuredevops } from './azuredevops.ts';
import { bamboohr } from './bamboohr.ts';
import { basecamp } from './basecamp.ts';
import { bigcommerce } from './bigcommerce.ts';
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
import { gitlab } from './gitlab.ts';
import { googleForms } from './google-forms.ts';
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
import { monday } from './monday.ts';
import { netlify } from './netlify.ts';
import { netsuite } from './netsuite.ts';
import { notion } from './notion.ts';
import { onedrive } from './onedrive.ts';
import { onenote } from './onenote.ts';
import { oracleEloqua } from './oracle-eloqua.ts';
import { outlook } from './outlook.ts';
import { outreach } from './outreach.ts';
import { pandadoc } from './pandadoc.ts';
import { pardot } from './pardot.ts';
import { paypal } from './paypal.ts';
import { personio } from './personio.ts';
import { pipedrive } from './pipedrive.ts';
import { productboard } from './productboard.ts';
import { quickbooks } from './quickbooks.ts';
import { recurly } from './recurly.ts';
import { rippling } from './rippling.ts';
import { sageIntacct } from './sage-intacct.ts';
import { salesforce } from './salesforce.ts';
import { sap } from './sap.ts';
import { sendgrid } from './sendgrid.ts';
import { servicenow } from './servicenow.ts';
import { sharepoint } from './sharepoint.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { smartsheet } from './smartsheet.ts';
import { square } from './square.ts';
import { stripe } from './stripe.ts';
import { surveymonkey } from './surveymonkey.ts';
import { todoist } from './todoist.ts';
import { trello } from './trello.ts';
import { typeform } from './typeform.ts';
import { vercel } from './vercel.ts';
import { webflow } from './webflow.ts';
import { woocommerce } from './woocommerce.ts';
import { wordpress } from './wordpress.ts';
import { workday } from './workday.ts';
import { wrike } from './wrike.ts';
import { xero } from './xero.ts';
import { youtube } from './youtube.ts';
import { zendeskSell } from './zendesk-sell.ts';
import { zendesk } from './zendesk.ts';
import { zohoCrm } from './zoho-crm.ts';
import { zoom } from './zoom.ts';

/** Every integration of the sandbox's catalog. */
export const integrations: readonly CatalogIntegration[] = [
  acmeLedger,
  activecampaign,
  adobeexperiencemanager,
  airtable,
  amazons3,
  apollo,
  asana,
  ashby,
  azuredevops,
  bamboohr,
  basecamp,
  bigcommerce,
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
  gitlab,
  googleForms,
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
  monday,
  netlify,
  netsuite,
  notion,
  onedrive,
  onenote,
  oracleEloqua,
  outlook,
  outreach,
  pandadoc,
  pardot,
  paypal,
  personio,
  pipedrive,
  productboard,
  quickbooks,
  recurly,
  rippling,
  sageIntacct,
  salesforce,
  sap,
  sendgrid,
  servicenow,
  sharepoint,
  shopify,
  slack,
  smartsheet,
  square,
  stripe,
  surveymonkey,
  todoist,
  trello,
  typeform,
  vercel,
  webflow,
  woocommerce,
  wordpress,
  workday,
  wrike,
  xero,
  youtube,
  zendeskSell,
  zendesk,
  zohoCrm,
  zoom,
];
