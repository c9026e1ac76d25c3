import STATES from '../shared/state-names/es.js';
import type { Translation } from '../shared/words.js';
import whoseLines from '../shared/whose-lines/es.js';
import type en from './content-own.en.js';

/** What follows from a practice's facts, in words, Spanish (US health Spanish, "usted"). */
export default {
  states: STATES,
  'interest.hybrid':
    'Tenga en cuenta: {practice} ofrece una de estas opciones y le muestra esta tabla, así que tiene interés en lo que usted elija.',
  'interest.clinic':
    'Tenga en cuenta: {practice} es una clínica de ketamina que ofrece KAP. Le muestra esta tabla, así que tiene un interés en lo que usted elija.',
  'hybrid.offered': 'Lo ofrece {practice}',
  'hybrid.taken': 'Como en “{option}”.',
  'sources.facts': '“En {practice}”: lo dice {practice}.',
  general: 'En general:',
  'crisis.elsewhere': whoseLines,
  'fact.routes': '{list}.',
  'fact.prescriber.own': 'Lo receta su propio personal.',
  'fact.prescriber.own-named': 'Lo receta su propio personal: {name}.',
  'fact.prescriber.partner': 'Lo receta un socio.',
  'fact.prescriber.partner-named': 'Lo receta un socio: {name}.',
  'fact.fee.included': 'El precio incluye a quien receta.',
  'fact.fee.extra': 'Los honorarios de quien receta son aparte.',
  'fact.in-person': 'En persona en {list}.',
  'fact.online': 'En línea para personas en {list}.',
  'fact.preparation': {
    one: 'Al menos {count} sesión antes de la primera dosis.',
    other: 'Al menos {count} sesiones antes de la primera dosis.',
  },
  'fact.integration': { one: 'Al menos {count} sesión.', other: 'Al menos {count} sesiones.' },
  'fact.within': {
    one: 'La primera, en menos de {count} hora.',
    other: 'La primera, en menos de {count} horas.',
  },
  'fact.hours': { one: '{count} hora.', other: '{count} horas.' },
  'fact.hours-range': 'De {from} a {to} horas.',
  'route.sublingual': 'tableta que se disuelve en la boca',
  'route.iv': 'suero en una vena (IV)',
  'route.im': 'inyección en un músculo (IM)',
  'route.nasal': 'aerosol nasal',
  'route.oral': 'por la boca',
} as const satisfies Translation<typeof en>;
