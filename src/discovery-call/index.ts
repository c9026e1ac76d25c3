export type { CallRequest } from './call-request.schema.js';
export type { DeliverFunction } from './delivery/by-function.js';
export type { FailureReason } from './delivery/delivery.js';
export { KapDiscoveryCall } from './discovery-call.js';
export { KapCallFailedEvent, KapCallSentEvent } from './events.js';
