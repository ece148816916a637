export {
  createParagonConnect,
  type ParagonConnectOptions,
} from './create-paragon-connect.ts';
export type { ParagonConnectParams, ParagonSdk } from './paragon-sdk.ts';
