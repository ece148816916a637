import type { Integration } from '../contract/catalog.ts';
import {
  isObject,
  type Normalized,
  normalize,
  own,
  type Place,
  readObject,
  readText,
  report,
  type WireObject,
  within,
} from './wire.ts';

/** Where the vendor keeps pictures under another name. */
const iconNames: Readonly<Record<string, string>> = {
  'monday.com': 'monday',
  'wordpress.com': 'wordpress',
};

/**
 * Reads the vendor's list of the project's integrations, without those that are switched off.
 * `cdn` is the address under which the vendor keeps `/integrations/<name>.svg`.
 */
export function normalizeIntegrations(
  json: unknown,
  cdn?: string,
): Normalized<readonly Integration[]> {
  return normalize<readonly Integration[]>([], (place) => {
    if (!Array.isArray(json)) return undefined;
    const byName = new Map<string, Integration>();
    json.forEach((entry: unknown, index) => {
      const here = within(place, index);
      const integration = isObject(entry) ? readIntegration(entry, here, cdn) : undefined;
      if (!integration) report(here, 'Not an integration with a name: left out.');
      else if (byName.has(integration.name)) report(here, 'A second entry of it: left out.');
      else if (!isOff(entry)) byName.set(integration.name, integration);
    });
    return [...byName.values()];
  });
}

function readIntegration(
  entry: WireObject,
  place: Place,
  cdn: string | undefined,
): Integration | undefined {
  const type = readText(entry, 'type', place);
  const custom = readObject(entry, 'customIntegration', place);
  const customName = custom && readText(custom, 'name', within(place, 'customIntegration'));
  const name = type === 'custom' ? customKey(custom, customName) : type;
  if (!name) return undefined;
  const brandColor = readText(entry, 'brandColor', place);
  const icon = custom ? own(custom, 'icon') : cdn && iconAddress(name, cdn);
  return {
    name,
    title: readText(entry, 'name', place) || customName || name,
    ...(brandColor && /^#[\da-f]{6}$/i.test(brandColor) ? { brandColor } : {}),
    ...(isSecureAddress(icon) ? { icon } : {}),
  };
}

/** As the vendor's SDK names them: by slug, or by their name without spaces and punctuation. */
function customKey(custom: WireObject | undefined, name: string | undefined): string | undefined {
  const slug = custom && own(custom, 'slug');
  if (typeof slug === 'string' && slug) return slug;
  return name && `custom.${name.replace(/[\W_]+/g, '').toLowerCase()}`;
}

function iconAddress(name: string, cdn: string): string | undefined {
  const file = Object.hasOwn(iconNames, name) ? iconNames[name] : name;
  return file && /^[\w.-]+$/.test(file) ? `${cdn}/integrations/${file}.svg` : undefined;
}

function isSecureAddress(address: unknown): address is string {
  return (
    typeof address === 'string' && URL.canParse(address) && new URL(address).protocol === 'https:'
  );
}

function isOff(entry: unknown): boolean {
  return isObject(entry) && own(entry, 'isActive') === false;
}
