'use client';
import type { PickerRowProps } from '@trigger-picker/react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon } from '../primitives/icon.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/**
 * The star of a row, for the pointer alone: there can be no button inside an option. Alt with Enter stars from the
 * search box, for everybody.
 */
export function Favourite({
  isFavourite,
  starProps,
}: {
  readonly isFavourite: boolean;
  readonly starProps: PickerRowProps['starProps'];
}) {
  const { t, slot } = usePickerUi();
  return (
    <>
      <span
        {...starProps}
        {...slot('trigger-picker-favourite')}
        {...toDataAttributes({ on: isFavourite })}
        title={t(isFavourite ? 'picker.favourite.remove' : 'picker.favourite.add')}
      >
        <Icon name="star" />
      </span>
      {isFavourite && <span {...slot('trigger-picker-item-state')}>{t('picker.favourite')}</span>}
    </>
  );
}
