import { contrast, type Rgb } from './contrast.ts';

const white: Rgb = [255, 255, 255];

/** A hex colour, darkened until white text on it reaches 4.5:1. `undefined`: it is no hex colour. */
export function tileColor(brandColor: string | undefined): string | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(brandColor ?? '')?.[1];
  if (hex === undefined) return undefined;
  let color: Rgb = [channelOf(hex, 0), channelOf(hex, 2), channelOf(hex, 4)];
  while (contrast(color, white) < 4.5) {
    const [red, green, blue] = color;
    color = [darken(red), darken(green), darken(blue)];
  }
  return `rgb(${color.join(' ')})`;
}

function channelOf(hex: string, at: number): number {
  return Number.parseInt(hex.slice(at, at + 2), 16);
}

function darken(channel: number): number {
  return Math.floor(channel * 0.94);
}
