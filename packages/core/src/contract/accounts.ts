import * as z from 'zod/mini';

/** `VALID` works, `INVALID` needs to be reconnected, `PENDING` is being connected; others are shown as text. */
export type AccountStatus = 'VALID' | 'INVALID' | 'PENDING' | (string & {});

/** An account: one credential of the user for one integration. A user may have several. */
export interface Account {
  /** The vendor's credential id: what `credentialId` is everywhere. */
  readonly id: string;
  readonly integration: string;
  /** What the user would recognise it by: a workspace, an address. */
  readonly label: string;
  readonly status: AccountStatus;
  /** The account that the vendor uses when none is named. */
  readonly isDefault: boolean;
  /** ISO 8601. */
  readonly dateCreated?: string | undefined;
}

export const accountSchema: z.ZodMiniType<Account> = z.object({
  id: z.string(),
  integration: z.string(),
  label: z.string(),
  status: z.string(),
  isDefault: z.boolean(),
  dateCreated: z.optional(z.string()),
});
