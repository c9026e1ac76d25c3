export { KEPT_FOR, type KeptRequest, untilOf } from './kept-request.js';
export { Shelf } from './shelf.js';
export { renderKept } from './kept.template.js';
