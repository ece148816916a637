import type { World } from '@trigger-picker/world';
import { AccountSelect } from '../account-select/account-select.tsx';
import { PayloadView } from '../payload-view/payload-view.tsx';
import { SubscriptionList } from '../subscription-list/subscription-list.tsx';
import { parameter, triggerWith } from '../trigger-form/sample-triggers.ts';
import { TriggerForm } from '../trigger-form/trigger-form.tsx';
import { accountId, turnOn } from './turn-on.ts';

const trigger = triggerWith([
  parameter('name', 'TEXT', 'Name'),
  parameter('region', 'ENUM', 'Region', {
    choices: ['Europe', 'Asia', 'Africa'].map((label) => ({ value: label, label })),
  }),
]);

/** What `SampleSetup` needs: two accounts of Slack's, and something that is turned on. */
export const sampleWorld = {
  connected: { slack: 3, salesforce: 1 },
  prepare: (world: World) =>
    turnOn(world, {
      integration: 'slack',
      type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
      credentialId: accountId(world, 'slack'),
      parameters: { channel: 'C024BE91L' },
    }),
};

/** Every component that opens something over the page, one below the other. */
export function SampleSetup({ world }: { readonly world: World }) {
  return (
    <div style={{ display: 'grid', gap: '1rem', inlineSize: 'min(26rem, 100%)' }}>
      <AccountSelect integration="slack" />
      <TriggerForm
        trigger={trigger}
        credentialId={accountId(world, 'salesforce')}
        onSubmit={() => undefined}
      />
      <SubscriptionList />
      <PayloadView
        trigger={{
          integration: 'slack',
          type: 'SLACK_TRIGGER_CHANNEL_MESSAGE_POSTED',
          parameters: [],
        }}
        credentialId={accountId(world, 'slack')}
      />
    </div>
  );
}
