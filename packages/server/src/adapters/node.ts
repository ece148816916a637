export { type NodeListener, type NodeListenerOptions, toNodeListener } from './to-node-listener.ts';
export { createUndiciFetch, type UndiciFetchOptions } from './undici-fetch.ts';
