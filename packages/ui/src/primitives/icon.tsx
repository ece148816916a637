import type { SVGProps } from 'react';

/** Our few pictograms, drawn on 16 × 16. They say nothing by themselves: a word stands beside each. */
const paths = {
  alert: 'M8 5.25v3.5m0 2.25v.01M8 1.75l6.5 11.5h-13z',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  bolt: 'M9 1.75 3.5 9h4l-.75 5.25L12.5 7h-4z',
  check: 'm3 8.5 3.25 3.25L13 5',
  chevron: 'm4 6 4 4 4-4',
  clock: 'M8 4.75V8l2.25 1.5M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0Z',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  edit: 'M10.5 3 13 5.5 5.5 13H3v-2.5z',
  external: 'M6.5 3H3v10h10V9.5M9 3h4v4m0-4L7.5 8.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Zm8.25 0a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3v10M3 8h10',
  refresh: 'M13 3v3.5H9.5M3 13V9.5h3.5M12.6 6.5A5 5 0 0 0 3.6 5M3.4 9.5a5 5 0 0 0 9 1.5',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.25 3.25L13.5 13.5',
  trash: 'M2.5 4h11M6 4V2.5h4V4m2.25 0-.6 9.5h-7.3L3.75 4m2.75 2.75v4m3-4v4',
  unplug: 'm2.5 13.5 2-2m7-7 2-2M6.5 4 12 9.5l-1 1a3.5 3.5 0 0 1-5 0l-.5-.5a3.5 3.5 0 0 1 0-5z',
} as const;

/** The name of a pictogram. */
export type IconName = keyof typeof paths;

/** A pictogram. `mirrored` turns it round in right-to-left text. */
export function Icon({
  name,
  mirrored,
  className,
  ...props
}: { readonly name: IconName; readonly mirrored?: boolean } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={className ? `tp-icon ${className}` : 'tp-icon'}
      data-mirrored={mirrored ? '' : undefined}
      {...props}
    >
      <path d={paths[name]} />
    </svg>
  );
}
