/** What is used of `@useparagon/connect`: enough to type it where the SDK is not installed. */
export interface ParagonSdk {
  authenticate(projectId: string, token: string): Promise<void>;
  /** Its types promise nothing; it answers a promise that rejects whenever `onError` is called too. */
  connect(integration: string, options: ParagonConnectParams): unknown;
  closePortal(): void;
  configureGlobal(options: { host: string }, services?: Readonly<Record<string, string>>): void;
}

/** What is used of the SDK's `ConnectParams`. */
export interface ParagonConnectParams {
  /** Adds an account where there is one already. */
  readonly allowMultipleCredentials?: boolean;
  /** The account to connect again. Not together with `allowMultipleCredentials`. */
  readonly selectedCredentialId?: string;
  readonly onInstall: (event: { readonly credentialId?: string | undefined }) => void;
  readonly onError: (error: Error) => void;
  readonly onClose: () => void;
}

/** Loads the SDK when somebody connects, and not before. */
export async function loadParagonSdk(): Promise<ParagonSdk> {
  const { paragon } = await import('@useparagon/connect');
  return paragon;
}
