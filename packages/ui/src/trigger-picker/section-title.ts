import type { PickerSection } from '@trigger-picker/react';
import type { UiContext } from '../internals/ui-context.tsx';

type Titles = {
  readonly [Id in PickerSection['id']]: (
    section: Extract<PickerSection, { id: Id }>,
    t: UiContext['t'],
  ) => string;
};

const titles: Titles = {
  favourites: (_, t) => t('picker.section.favourites'),
  recent: (_, t) => t('picker.section.recent'),
  connected: (_, t) => t('picker.section.connected'),
  all: ({ isRest }, t) => t(isRest ? 'picker.section.rest' : 'picker.section.all'),
  category: ({ category }) => category,
  integration: ({ integration }) => integration.title,
};

/** What a part of the list is called. */
export function sectionTitle(section: PickerSection, t: UiContext['t']): string {
  // The section's own entry takes just that section: TypeScript cannot see the two belong together.
  const title = titles[section.id] as (section: PickerSection, t: UiContext['t']) => string;
  return title(section, t);
}
