'use client';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { usePayloadUi } from './use-payload-ui.ts';

/** Goes through the samples one by one. */
export function RecordSwitch({
  at,
  count,
  onChange,
}: {
  readonly at: number;
  readonly count: number;
  readonly onChange: (at: number) => void;
}) {
  const { t, slot } = usePayloadUi();
  return (
    <div {...slot('payload-switch')} role="group" aria-label={t('payload.samples')}>
      <Step
        label={t('payload.previous')}
        isEnd={at === 0}
        onStep={() => onChange(at - 1)}
        place="payload-previous"
      />
      <span role="status" {...slot('payload-switch-count')}>
        {t('payload.sampleOf', { at: at + 1, count })}
      </span>
      <Step
        label={t('payload.next')}
        isEnd={at === count - 1}
        onStep={() => onChange(at + 1)}
        place="payload-next"
      />
    </div>
  );
}

function Step({
  label,
  isEnd,
  onStep,
  place,
}: {
  readonly label: string;
  readonly isEnd: boolean;
  readonly onStep: () => void;
  readonly place: 'payload-previous' | 'payload-next';
}) {
  const { slot } = usePayloadUi();
  return (
    <Button
      variant="quiet"
      size="small"
      iconOnly
      {...slot(place)}
      aria-label={label}
      // Not `disabled`: the focus must stay where the user is.
      aria-disabled={isEnd || undefined}
      onClick={isEnd ? undefined : onStep}
    >
      <Icon name="chevron" />
    </Button>
  );
}
