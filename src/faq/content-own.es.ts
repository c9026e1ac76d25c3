import type { Translation } from '../shared/words.js';
import type en from './content-own.en.js';

/** Words around what a practice says of itself, Spanish (US health Spanish, "usted"). */
export default {
  'group.own': 'Más de {practice}',
  at: 'En {practice}:',
  'route.sublingual': 'una pastilla que se disuelve en la boca',
  'route.iv': 'suero en una vena (IV)',
  'route.im': 'una inyección en un músculo (IM)',
  'route.nasal': 'un aerosol en la nariz',
  'route.oral': 'una tableta que se traga',
  'fact.routes': 'Cómo se toma: {list}.',
  'fact.in-person': 'En persona para quienes están en {list}.',
  'fact.online': 'En línea para quienes están en {list}.',
  'fact.prescriber.own': 'Receta alguien del propio consultorio.',
  'fact.prescriber.own-named': 'Receta alguien del propio consultorio: {name}.',
  'fact.prescriber.partner': 'Receta un colaborador del consultorio.',
  'fact.prescriber.partner-named': 'Receta un colaborador: {name}.',
  'fact.included': 'El precio de una sesión incluye a quien receta.',
  'fact.not-included': 'Los honorarios de quien receta son aparte.',
  'fact.preparation': {
    one: 'Al menos {count} reunión antes de la primera dosis.',
    other: 'Al menos {count} reuniones antes de la primera dosis.',
  },
  'fact.preparation-range': 'De {from} a {to} reuniones antes de la primera dosis.',
  'fact.doses': { one: '{count} dosis en un tratamiento.', other: '{count} dosis en un tratamiento.' },
  'fact.doses-range': 'De {from} a {to} dosis en un tratamiento.',
  'fact.every': { one: 'Una dosis al día.', other: 'Unos {count} días entre una dosis y la siguiente.' },
  'fact.integration': {
    one: 'Al menos {count} reunión después de una dosis.',
    other: 'Al menos {count} reuniones después de una dosis.',
  },
  'fact.within': {
    one: 'La primera reunión es dentro de {count} hora después de una dosis.',
    other: 'La primera reunión es dentro de las {count} horas después de una dosis.',
  },
  'fact.hours': {
    one: 'Calcule {count} hora para una sesión.',
    other: 'Calcule {count} horas para una sesión.',
  },
  'fact.hours-range': 'Calcule de {from} a {to} horas para una sesión.',
  'fact.effect': {
    one: 'Los efectos duran {count} minuto, más o menos.',
    other: 'Los efectos duran {count} minutos, más o menos.',
  },
  'fact.effect-range': 'Los efectos duran de {from} a {to} minutos, más o menos.',
  'fact.food': {
    one: 'Nada de comida {count} hora antes de la medicina.',
    other: 'Nada de comida {count} horas antes de la medicina.',
  },
  'fact.drink': {
    one: 'Nada de beber {count} minuto antes.',
    other: 'Nada de beber {count} minutos antes.',
  },
  'fact.call': {
    one: 'La primera llamada dura {count} minuto.',
    other: 'La primera llamada dura {count} minutos.',
  },
  'fact.call-range': 'La primera llamada dura de {from} a {to} minutos.',
  'fact.phone': 'Llame al [{shown}](tel:{tel}).',
  'fact.email': 'Escriba a [{email}](mailto:{email}).',
  'fact.prescriber-phone': 'El número para preguntas sobre la medicina: [{shown}](tel:{tel}).',
  'fact.privacy': 'Nuestro [aviso de privacidad]({link}).',
} as const satisfies Translation<typeof en>;
