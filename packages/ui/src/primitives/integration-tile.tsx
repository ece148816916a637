'use client';
import type { Integration } from '@trigger-picker/core';
import { type CSSProperties, memo, useState } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { tileColor } from '../internals/tile-color.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useLiveStyle } from '../internals/use-live-style.ts';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** What an integration's tile takes. */
export interface IntegrationTileProps {
  readonly integration: Integration;
  /** Adds the connected mark; say it in words too. @default false */
  readonly connected?: boolean;
}

/** An integration's icon in a fixed box: a picture over https, or its letter. Decorative: its name stands beside it. */
export const IntegrationTile = memo(replaceable('IntegrationTile', OwnIntegrationTile));

function OwnIntegrationTile({ integration, connected = false }: IntegrationTileProps) {
  const { slot } = usePrimitiveUi();
  const [failedIcon, setFailedIcon] = useState<string>();
  const icon = safeIcon(integration.icon);
  const hasIcon = icon !== undefined && icon !== failedIcon;
  const color = tileColor(integration.brandColor);
  const style = useLiveStyle(color ? ({ '--tp-tile-color': color } as CSSProperties) : undefined);
  return (
    <span
      {...slot('integration-tile')}
      aria-hidden="true"
      style={style}
      {...toDataAttributes({ icon: hasIcon })}
    >
      {hasIcon ? (
        <img
          {...slot('integration-tile-image')}
          src={icon}
          alt=""
          width={20}
          height={20}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setFailedIcon(icon)}
        />
      ) : (
        letterOf(integration.title)
      )}
      {connected && <span {...slot('integration-tile-mark')} />}
    </span>
  );
}

/** Only addresses that a picture may safely come from: never `javascript:`, `data:` or plain http. */
function safeIcon(icon: string | undefined): string | undefined {
  return icon && /^https:\/\//i.test(icon) ? icon : undefined;
}

function letterOf(title: string): string {
  return /[\p{L}\p{N}]/u.exec(title)?.[0]?.toLocaleUpperCase() ?? '?';
}
