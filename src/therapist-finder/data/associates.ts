/**
 * True for the license of somebody who works under supervision, however a state calls it (AMFT, APCC, LPC Associate).
 * The filter has one value for all of them; a card says the one that was stated, since it is what a register has.
 */
export const isAssociate = (type: string): boolean => /\bassociate\b|^(AMFT|ASW|ACSW|APCC)\b/i.test(type);
