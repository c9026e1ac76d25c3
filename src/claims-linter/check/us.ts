import { usStates } from '../../shared/us-states.js';

/** Where people are licensed who also stand in lists of the US: territories, and the provinces of Canada. */
const NEAR = 'AS GU MP PR VI AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' ');

/** What is wrong with a state's code, if nobody can live there. */
export const noState = (code: string): string | undefined =>
  Object.hasOwn(usStates, code.toUpperCase()) || NEAR.includes(code.toUpperCase())
    ? undefined
    : `expected a state of the US, like "CA"; found "${code}", which is none`;
