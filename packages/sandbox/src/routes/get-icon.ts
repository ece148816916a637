import type { Call } from '../http/route.ts';
import { VendorError } from '../http/vendor-error.ts';

/** The SDK drops the dot from these names before it asks for a picture. */
const fileNames: Readonly<Record<string, string>> = {
  'monday.com': 'monday',
  'wordpress.com': 'wordpress',
};

/** Where the picture of an integration is. */
export function toIconPath(integration: string): string {
  return `/integrations/${encodeURIComponent(fileNames[integration] ?? integration)}.svg`;
}

/** `GET {cdn}/integrations/{type}.svg`: a tile with the first letter. No brand's logo is bundled. */
export function getIcon({ context, params }: Call): Response {
  const file = params.file ?? '';
  const integration = context.catalog.integrations.find(
    ({ name }) => `${fileNames[name] ?? name}.svg` === file,
  );
  if (integration === undefined) throw new VendorError('notFound');
  const color = /^#[\da-f]{6}$/i.test(integration.brandColor) ? integration.brandColor : '#6b7280';
  return new Response(drawTile(integration.displayName, color), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    },
  });
}

function drawTile(name: string, color: string): string {
  const letter = (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '?').toUpperCase();
  const ink = luminanceOf(color) > 0.6 ? '#1f2937' : '#ffffff';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><rect width="64" height="64" rx="14" fill="${color}"/><text x="32" y="33" fill="${ink}" font-family="system-ui, sans-serif" font-size="32" font-weight="600" text-anchor="middle" dominant-baseline="central">${letter}</text></svg>`;
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(color.slice(start, start + 2), 16) / 255,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
