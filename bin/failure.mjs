/** Nothing could be written; the message says why and what to do. */
export class Failure extends Error {}

/** The command was asked for in a wrong way; the message says how it is asked for. */
export class Misuse extends Error {}
