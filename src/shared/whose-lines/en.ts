/**
 * Whose help lines are named where a country has none here, or is not known: as the crisis line says it, which has it in
 * its own words to be there at once (a file of its own would cost more than the sentence). A test holds them together.
 */
export default 'These are help lines in the United States. If you are somewhere else, call the emergency number there.';
