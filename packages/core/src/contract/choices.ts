import * as z from 'zod/mini';
import { type Choice, choiceSchema } from './catalog.ts';
import { jsonObjectSchema } from './json.ts';

/** Asks for one page of a list that is loaded from the user's account. */
export const choicesInputSchema = z.object({
  integration: z.string(),
  /** `ChoicesSource.key`. */
  source: z.string(),
  credentialId: z.optional(z.string()),
  /** The value of each dependency, by parameter id. */
  parameters: z.optional(jsonObjectSchema),
  search: z.optional(z.string().check(z.maxLength(200))),
  /** `nextCursor` of the page before; absent for the first one. */
  cursor: z.optional(z.union([z.string(), z.number()])),
});

/** One page of choices. */
export interface ChoicesPage {
  readonly choices: readonly Choice[];
  /** `null`: this was the last page. */
  readonly nextCursor: string | number | null;
}

export const choicesPageSchema: z.ZodMiniType<ChoicesPage> = z.object({
  choices: z.array(choiceSchema),
  nextCursor: z.union([z.string(), z.number(), z.null()]),
});
