'use client';
import type { Integration } from '@trigger-picker/core';
import { type CSSProperties, memo, useState } from 'react';
import { tileColor } from '../internals/tile-color.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';

/** An integration's icon in a fixed box: a picture over https, or its letter. Decorative: its name stands beside it. */
export const IntegrationTile = memo(function IntegrationTile({
  integration,
  connected = false,
}: {
  readonly integration: Integration;
  /** Adds the connected mark; say it in words too. */
  readonly connected?: boolean;
}) {
  const [failedIcon, setFailedIcon] = useState<string>();
  const icon = safeIcon(integration.icon);
  const hasIcon = icon !== undefined && icon !== failedIcon;
  const color = tileColor(integration.brandColor);
  return (
    <span
      className="tp-tile"
      aria-hidden="true"
      data-slot="integration-tile"
      style={color ? ({ '--tp-tile-color': color } as CSSProperties) : undefined}
      {...toDataAttributes({ icon: hasIcon })}
    >
      {hasIcon ? (
        <img
          className="tp-tile-image"
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
      {connected && <span className="tp-tile-mark" />}
    </span>
  );
});

/** Only addresses that a picture may safely come from: never `javascript:`, `data:` or plain http. */
function safeIcon(icon: string | undefined): string | undefined {
  return icon && /^https:\/\//i.test(icon) ? icon : undefined;
}

function letterOf(title: string): string {
  return /[\p{L}\p{N}]/u.exec(title)?.[0]?.toLocaleUpperCase() ?? '?';
}
