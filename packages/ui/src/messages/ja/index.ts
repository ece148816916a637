import type { Messages } from '../messages.ts';
import { account } from './account.ts';
import { choice } from './choice.ts';
import { errors } from './errors.ts';
import { filter } from './filter.ts';
import { form } from './form.ts';
import { payload } from './payload.ts';
import { picker } from './picker.ts';
import { setup } from './setup.ts';
import { subscriptions } from './subscriptions.ts';
import { trouble } from './trouble.ts';
import { variables } from './variables.ts';

/** The Japanese catalog. */
export const ja: Messages = {
  ...picker,
  ...account,
  ...payload,
  ...setup,
  ...subscriptions,
  ...choice,
  ...trouble,
  ...errors,
  ...filter,
  ...form,
  ...variables,
};
