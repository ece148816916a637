import type { PickerSection } from '@trigger-picker/react';
import type { PickerUi } from './use-picker-ui.ts';

type Titles = {
  readonly [Id in PickerSection['id']]: (
    section: Extract<PickerSection, { id: Id }>,
    t: PickerUi['t'],
  ) => string;
};

const titles: Titles = {
  favourites: (_, t) => t('picker.section.favourites'),
  recent: (_, t) => t('picker.section.recent'),
  connected: (_, t) => t('picker.section.connected'),
  popular: (_, t) => t('picker.section.popular'),
  all: ({ isRest }, t) => t(isRest ? 'picker.section.rest' : 'picker.section.all'),
  category: ({ category }) => category,
  integration: ({ integration }) => integration.title,
};

/** What a part of the list is called. */
export function sectionTitle(section: PickerSection, t: PickerUi['t']): string {
  // The section's own entry takes just that section: TypeScript cannot see the two belong together.
  const title = titles[section.id] as (section: PickerSection, t: PickerUi['t']) => string;
  return title(section, t);
}
