/**
 * The vendor's wire format, written by hand from its documentation and its SDK's published types.
 * Nothing here is shared with the normaliser in `core`: one misreading must not stand on both sides.
 */

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export type TriggerModel = 'POLLING' | 'WEBHOOK';

/** Where loaded choices come from. `dependencies` are ids of sibling inputs. */
export interface ValuesSource {
  readonly sourceType: string;
  readonly dependencies: readonly string[];
}

/** A loaded choice. Its value keeps its JSON type. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly label: string;
  readonly subtitle?: string;
}

/** A titled group of loaded choices. */
export interface ChoiceSection {
  readonly title: string;
  readonly items: readonly Choice[];
}

/** A static choice of an `ENUM`: a bare value, or one with a label and inputs of its own. */
export type StaticChoice =
  | string
  | number
  | {
      readonly value: string | number;
      readonly label?: string;
      readonly dependentInputs?: readonly Input[];
    };

interface InputBase {
  /** The key of the value in `parameters`. */
  readonly id: string;
  readonly title?: string;
  /** Some pages of the vendor's documentation write `label` in place of `title`. */
  readonly label?: string;
  readonly subtitle?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly defaultValue?: JsonValue;
  readonly dependentInputs?: readonly Input[];
  readonly valuesSource?: ValuesSource;
  readonly documentationLink?: string;
  readonly documentationLinkLabel?: string;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
}

export type TextInput = InputBase & {
  readonly type:
    | 'TEXT'
    | 'TEXT_NO_VARS'
    | 'TEXTAREA_NO_VARS'
    | 'TEXTAREA'
    | 'CODE'
    | 'NUMBER'
    | 'PASSWORD'
    | 'BOOLEAN_INPUT'
    | 'SWITCH';
  readonly lines?: number;
};

export type ChoiceInput = InputBase & {
  readonly type: 'ENUM' | 'EDITABLE_ENUM' | 'EnumTextAreaPairInput' | 'DYNAMIC_ENUM';
  readonly values?: readonly StaticChoice[];
};

export type ConditionalInput = InputBase & {
  readonly type: 'CONDITIONAL' | 'DYNAMIC_CONDITIONAL';
  readonly supportedKeys?: readonly string[];
  readonly supportedKeysSource?: ValuesSource;
  readonly supportedOperators?: readonly string[];
  readonly disableOrCondition?: boolean;
};

export type TimeConstraintInput = InputBase & {
  readonly type: 'TIME_CONSTRAINT_INPUT';
  readonly supportedUnits?: readonly ('SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS')[];
};

/** The rest of the SDK's list: not meant for triggers, so their extra properties are kept as they come. */
export type OtherInput = InputBase & {
  readonly type:
    | 'ACTION_BUTTON'
    | 'AUTH'
    | 'COMBO_INPUT'
    | 'COPYABLE_BUTTON_INPUT'
    | 'CUSTOM_DROPDOWN'
    | 'DYNAMIC_COMBO_INPUT'
    | 'EDITABLE_DYNAMIC_ENUM'
    | 'EMAIL'
    | 'FIELD_MAPPER'
    | 'FILE'
    | 'INTENT'
    | 'LinesListDynamicInput'
    | 'LinesListInput'
    | 'NATIVE_DYNAMIC_INPUT'
    | 'NESTED_LIST'
    | 'PERMISSION'
    | 'URL'
    | 'USER_SUPPLIED_CREDENTIAL';
  readonly [extra: string]: unknown;
};

export type Input = TextInput | ChoiceInput | ConditionalInput | TimeConstraintInput | OtherInput;

/** An entry of `GET /triggers`. */
export interface TriggerDefinition {
  readonly type: string;
  readonly triggerModel: TriggerModel;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly Input[];
}

/** `GET /triggers`. */
export interface TriggersResponse {
  readonly triggers: Readonly<Record<string, readonly TriggerDefinition[]>>;
  readonly errors?: readonly { readonly type: string; readonly message: string }[];
}

/** An entry of `GET /trigger-subscriptions`. Dates are ISO 8601. */
export interface Subscription {
  readonly id: string;
  readonly type: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly status: 'ACTIVE' | 'ERRORED';
  readonly error?: string;
  readonly dateCreated: string;
  readonly dateLastReceivedEvent?: string | null;
  readonly credentialId: string;
  readonly webhookOverride?: {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly metadata?: Readonly<Record<string, JsonValue>>;
  };
}

/** An account in `GET /sdk/me`. The SDK refuses one that has no default configuration. */
export interface Credential {
  readonly id: string;
  readonly projectId: string;
  readonly integrationId: string;
  readonly personaId: string;
  readonly isPreviewCredential: boolean;
  readonly status: 'VALID' | 'INVALID' | 'PENDING';
  readonly providerId: string;
  readonly providerData: Readonly<Record<string, string | number | boolean>>;
  readonly dateCreated: string;
  readonly dateUpdated: string;
  readonly dateRefreshed: string;
  readonly refreshFailureCount: number;
  readonly configurations: readonly CredentialConfiguration[];
}

export interface CredentialConfiguration {
  readonly id: string;
  readonly connectCredentialId: string;
  readonly dateCreated: string;
  readonly dateUpdated: string;
  readonly workflowSettings: Readonly<Record<string, JsonValue>>;
  readonly sharedSettings: Readonly<Record<string, JsonValue>>;
  readonly configMeta: Readonly<Record<string, JsonValue>>;
  readonly isDefault: boolean;
}

/** What `GET /sdk/me` says of one integration. */
export interface IntegrationState {
  readonly enabled: boolean;
  readonly credentialId?: string;
  readonly credentialStatus?: Credential['status'];
  readonly credentialConfigId?: string;
  readonly providerId?: string;
  readonly providerData?: Credential['providerData'];
  readonly configuredWorkflows: Readonly<Record<string, JsonValue>>;
  readonly allCredentials: readonly Credential[];
}

/** The body of a delivered event. Dates are ISO 8601. */
export interface WebhookBody {
  readonly eventId: string;
  readonly userId: string;
  readonly integration: string;
  readonly triggerType: string;
  readonly triggerSubscriptionId: string;
  readonly credentialId: string;
  readonly projectId: string;
  readonly dateReceived: string;
  readonly payload: JsonValue;
  readonly triggerSubscriptionMetadata?: Readonly<Record<string, JsonValue>>;
}
