/** Something that the host's workflow knows when it runs, and that a text can name. */
export interface Variable {
  /** Unique among all of them. */
  readonly id: string;
  /** What users call it: "Customer name". */
  readonly label: string;
  /** Where it stands in the host's data, to tell namesakes apart: `steps.order.customer.name`. */
  readonly path?: string | undefined;
  /** What it holds, in the host's words: "text", "date". */
  readonly type?: string | undefined;
  /** One of its values. */
  readonly sample?: string | undefined;
  /** The title of what it belongs to: "New order". */
  readonly group?: string | undefined;
}

/** Variables of one step of a workflow, or of whatever else they belong to. */
export interface VariableGroup {
  readonly label: string;
  readonly variables: readonly Omit<Variable, 'group'>[];
}

/** Where a text names a variable: `text.slice(start, end)` is what it says there. */
export interface VariableMatch {
  readonly start: number;
  readonly end: number;
  /** The variable's id; one that is not among `variables` is shown as not available any more. */
  readonly id: string;
}

/** How a form offers the host's variables in texts that may hold them. Keep each identical between renders. */
export interface VariableProps {
  /** Without any, text fields are plain, and nothing for variables is loaded. */
  readonly variables?: readonly Variable[] | readonly VariableGroup[] | undefined;
  /** How a variable is written in a text. @default `{{path}}`, or `{{id}}` where there is no path */
  readonly formatVariable?: ((variable: Variable) => string) | undefined;
  /**
   * Finds the variables that a text names. Needed where the host writes one in several ways, or where those
   * that are gone shall be shown as such. @default every occurrence of what `formatVariable` writes
   */
  readonly parseVariables?: ((text: string) => readonly VariableMatch[]) | undefined;
}
