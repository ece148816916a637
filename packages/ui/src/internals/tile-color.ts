/** A hex colour, darkened until white text on it reaches 4.5:1. `undefined`: it is no hex colour. */
export function tileColor(brandColor: string | undefined): string | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(brandColor ?? '')?.[1];
  if (hex === undefined) return undefined;
  let channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  while (contrastWithWhite(channels) < 4.5) {
    channels = channels.map((channel) => Math.floor(channel * 0.94));
  }
  return `rgb(${channels.join(' ')})`;
}

/** WCAG's contrast ratio. */
export function contrastWithWhite(channels: readonly number[]): number {
  return 1.05 / (luminance(channels) + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
