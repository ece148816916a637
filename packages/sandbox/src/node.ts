export {
  type SandboxServer,
  type SandboxServerOptions,
  startSandboxServer,
} from './node/start-sandbox-server.ts';
export { type FetchHandler, toNodeListener } from './node/to-node-listener.ts';
