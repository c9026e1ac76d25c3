import { STATES } from '../shared/us-states.js';
import type { Dictionary } from '../shared/words.js';
import whoseLines from '../shared/whose-lines/en.js';

/** What follows from a practice's facts, in words, English. */
export default {
  // US states by code, where the practice or the visitor is
  states: STATES,
  'interest.hybrid':
    'Please note: {practice} offers one of these options itself and shows you this table, so it has an interest in what you choose.',
  'interest.clinic':
    'Please note: {practice} is a ketamine clinic that offers KAP. It shows you this table, so it has an interest in what you choose.',
  'hybrid.offered': 'Offered by {practice}',
  'hybrid.taken': 'As under “{option}”.',
  'sources.facts': '“At {practice}”: from {practice}.',
  general: 'In general:',
  'crisis.elsewhere': whoseLines,
  'fact.routes': '{list}.',
  'fact.prescriber.own': 'Prescribed by its own prescriber.',
  'fact.prescriber.own-named': 'Prescribed by its own prescriber, {name}.',
  'fact.prescriber.partner': 'Prescribed by a partner.',
  'fact.prescriber.partner-named': 'Prescribed by a partner, {name}.',
  'fact.fee.included': 'The price includes the prescriber.',
  'fact.fee.extra': 'The prescriber’s fees are extra.',
  'fact.in-person': 'In person in {list}.',
  'fact.online': 'Online for people in {list}.',
  'fact.preparation': {
    one: 'At least {count} session before the first dose.',
    other: 'At least {count} sessions before the first dose.',
  },
  'fact.integration': { one: 'At least {count} session.', other: 'At least {count} sessions.' },
  'fact.within': { one: 'The first within {count} hour.', other: 'The first within {count} hours.' },
  'fact.hours': { one: '{count} hour.', other: '{count} hours.' },
  'fact.hours-range': '{from} to {to} hours.',
  'route.sublingual': 'lozenge under the tongue',
  'route.iv': 'drip into a vein (IV)',
  'route.im': 'shot in a muscle (IM)',
  'route.nasal': 'nasal spray',
  'route.oral': 'by mouth',
} as const satisfies Dictionary;
