import type { PickerRowProps } from '@trigger-picker/react';
import type { ReactNode } from 'react';
import type { pickerSlots } from '../slots/picker.ts';
import type { RowPart } from './trigger-picker-context.tsx';
import type { PickerUi } from './use-picker-ui.ts';

/** What a row is drawn with. */
export interface RowDrawing extends Pick<RowPart, 'query' | 'find' | 'hasStars'> {
  readonly ui: PickerUi;
  readonly option: PickerRowProps;
  readonly namesIntegration: boolean;
}

/** What stands in a row, by its place in it. */
export interface RowParts {
  readonly slot: keyof typeof pickerSlots;
  readonly title: string;
  /** The description as a text, which a tip shows whole. */
  readonly tip: string;
  /** After the title. */
  readonly beside?: ReactNode;
  readonly description: ReactNode;
  readonly end: ReactNode;
}
