import type { Translation } from '../shared/words.js';
import type en from './content-own.en.js';

/** What follows from a practice's facts, in words, Spanish (US health Spanish, "usted"). */
export default {
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
  'route.sublingual': 'pastilla bajo la lengua',
  'route.iv': 'suero en una vena (IV)',
  'route.im': 'inyección en un músculo (IM)',
  'route.nasal': 'aerosol nasal',
  'route.oral': 'por la boca',
} as const satisfies Translation<typeof en>;
