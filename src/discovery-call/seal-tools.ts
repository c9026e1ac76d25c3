/*
 * What a practice does with sealed requests away from a page: making a key, finding and opening requests. For servers
 * and the command line; nothing here touches a document, a disk or the network.
 */
export { findSealed, type Found, lookForSealed } from './seal/find.js';
export { generateKey, isProtected, protectKey, type PublicSealKey, unprotectKey } from './seal/generate.js';
export { keyId, sealKeyProblem, type SealKey } from './seal/key.js';
export { OpenError, openSealed, type PrivateSealKey, privateKeyProblem } from './seal/open.js';
