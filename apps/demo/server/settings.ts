/** The demo's settings, from its environment. Nothing has to be set. */
export interface DemoSettings {
  readonly port: number;
  readonly host: string;
  /** Set: the demo talks to the real service. */
  readonly paragon: ParagonSettings | undefined;
  readonly isDevelopment: boolean;
}

/** What the real service needs. */
export interface ParagonSettings {
  readonly projectId: string;
  readonly signingKey: string;
  /** Without it no event can be verified, and none is accepted. */
  readonly webhookSecret: string | undefined;
}

/** Reads the settings and says in a sentence what is wrong with them. */
export function readSettings(env: NodeJS.ProcessEnv, isDevelopment: boolean): DemoSettings {
  const port = Number(env.PORT ?? 4400);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT has to be a number from 1 to 65535, not "${env.PORT}".`);
  }
  return { port, host: env.HOST ?? '127.0.0.1', paragon: readParagon(env), isDevelopment };
}

function readParagon(env: NodeJS.ProcessEnv): ParagonSettings | undefined {
  const { PARAGON_PROJECT_ID: projectId, PARAGON_SIGNING_KEY: signingKey } = env;
  if (!projectId && !signingKey) return undefined;
  if (!projectId || !signingKey) {
    throw new Error(
      'Set PARAGON_PROJECT_ID and PARAGON_SIGNING_KEY together, or neither for the sandbox.',
    );
  }
  return { projectId, signingKey, webhookSecret: env.PARAGON_WEBHOOK_SECRET || undefined };
}
