'use client';
import type { TriggerModel } from '@trigger-picker/core';
import { memo } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { usePartUi } from '../internals/ui-context.tsx';
import { picker } from '../messages/en/picker.ts';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Badge, type Tone } from './badge.tsx';
import type { IconName } from './icon.tsx';

interface ModelLook {
  readonly label: PlainMessageKey<keyof typeof picker>;
  readonly tone: Tone;
  readonly icon: IconName;
}

const part = { messages: picker, slots: {} };

const looks: Readonly<Record<string, ModelLook>> = {
  WEBHOOK: { label: 'picker.model.instant', tone: 'accent', icon: 'bolt' },
  POLLING: { label: 'picker.model.polling', tone: 'neutral', icon: 'clock' },
};

/** How fast a trigger's events come. A model that this version does not know is shown as it came. */
export const ModelBadge = memo(function ModelBadge({
  model,
  highlighted = false,
}: {
  readonly model: TriggerModel;
  readonly highlighted?: boolean;
}) {
  const { t } = usePartUi(part);
  const look = Object.hasOwn(looks, model) ? looks[model] : undefined;
  if (!look) return <Badge>{model}</Badge>;
  return (
    <Badge
      tone={look.tone}
      icon={look.icon}
      {...toDataAttributes({ rowHighlighted: highlighted && look.tone === 'accent' })}
    >
      {t(look.label)}
    </Badge>
  );
});
