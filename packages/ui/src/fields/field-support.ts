import type { FieldOptions } from './field-options.ts';
import type { VariableProps } from './variables/variable-props.ts';

/** What a host adds to the fields of a form. */
export interface FieldSupportProps extends VariableProps {
  /** Renderers and kinds of the host's own. Keep it identical between renders. */
  readonly fields?: FieldOptions | undefined;
}
