import type { FormModel, FormValues, Trigger } from '@trigger-picker/core';
import type { Page } from './open-page.ts';

/** A trigger whose form has been filled in, on a page. */
export interface Walk {
  readonly page: Page;
  readonly trigger: Trigger;
  readonly model: FormModel;
  readonly values: FormValues;
}
