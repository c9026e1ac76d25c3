export type { CallRequest } from './call-request.schema.js';
export type { DeliverFunction, FailureReason } from './sending/deliver.js';
export { KapDiscoveryCall } from './discovery-call.js';
export { KapCallFailedEvent, KapCallSentEvent } from './events.js';
