import STATES from '../shared/state-names/es.js';
import type { Translation } from '../shared/words.js';
import type en from './content-own.en.js';

/** Words around what a practice says of itself, Spanish (US health Spanish, "usted"). */
export default {
  states: STATES,
  'group.own': 'Más de {practice}',
  at: 'En {practice}:',
  'route.sublingual': 'una tableta que se disuelve en la boca',
  'route.iv': 'suero en una vena (IV)',
  'route.im': 'una inyección en un músculo (IM)',
  'route.nasal': 'un aerosol en la nariz',
  'route.oral': 'una tableta que se traga',
  'fact.routes': 'Cómo se toma: {list}.',
  'fact.clinic': 'En una clínica, con personal médico: {list}. Pregunte si también hay un terapeuta.',
  'fact.cost': '{text} (Fecha de este dato: {date}.)',
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
  'fact.every-weeks': {
    one: 'Más o menos una semana entre una dosis y la siguiente.',
    other: 'Unas {count} semanas entre una dosis y la siguiente.',
  },
  'fact.integration': {
    one: 'Al menos {count} reunión después de una dosis.',
    other: 'Al menos {count} reuniones después de una dosis.',
  },
  'fact.integration-series': {
    one: '{count} reunión o más durante la serie.',
    other: '{count} reuniones o más durante la serie.',
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
  'fact.drink-hours': {
    one: 'Nada de beber {count} hora antes.',
    other: 'Nada de beber {count} horas antes.',
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
  // Respuestas en lugar de las generales; see instead.ts.
  'clinic.what-is-kap.answer':
    'KAP son las siglas en inglés de psicoterapia asistida con ketamina. Une dosis de ketamina con terapia. Aquí personal médico le da la ketamina y se queda con usted. También está un terapeuta con licencia, si así lo planearon. Antes y después se reúnen para hablar en terapia.\n\nLa ketamina es una medicina. La FDA la aprobó para dormir a las personas en una cirugía. Su uso para la salud mental es “fuera de indicación”: la FDA no la ha aprobado para eso.',
  'clinic.how-it-works.answer':
    'La ketamina bloquea una especie de interruptor de las células nerviosas: el receptor NMDA (N-metil-D-aspartato). Por un rato cambia el ánimo, los pensamientos y los sentidos. Todavía se estudia cómo puede ayudar con el ánimo bajo.\n\nLa terapia es lo que se hace alrededor:\n\n- Antes: conoce a su terapeuta y dice qué espera.\n- Durante: personal médico se queda con usted, y un terapeuta si así lo planearon.\n- Después: hablan de lo que surgió y de qué hacer con eso.',
  'clinic.need-therapist.answer':
    'Para la medicina sola, no. Personal médico la da y se queda con usted. Un terapeuta puede ser parte de la atención: le ayuda a prepararse y después habla con usted de lo vivido. Está en una dosis si así lo planearon.\n\nTodavía no se sabe si la terapia aumenta el efecto. Si ya tiene un terapeuta, pregunte si los dos pueden trabajar juntos.',
  'clinic.hard.answer':
    'Puede serlo. Pueden surgir miedo, duelo o un dolor antiguo, y perder por un rato el sentido de quién es puede sentirse extraño o dar miedo. Los efectos pasan, y el personal le vigila hasta que se sienta estable.\n\nLo que puede ayudar:\n\n- Dígale al personal lo que pasa. Se queda cerca. Si hay un terapeuta, dígaselo también.\n- Respire despacio. No tiene que luchar contra ello ni entenderlo todavía.\n- Pida lo que acordaron antes: silencio, otra música, una mano.\n- Háblelo en la próxima reunión.\n\nLlame a quien receta si después se siente mucho peor, si ve u oye cosas, o si le duele al orinar. Si está en peligro o podría hacerse daño, llame ahora al [{line}](tel:{lineTel}) o al [{emergency}](tel:{emergency}).',
  'clinic.day.answer':
    'No es igual en todas partes, pero a menudo es así:\n\n- Usted llega. El personal le mide la presión arterial y repasan lo que espera.\n- Recibe la medicina y se recuesta, a menudo con un antifaz y música.\n- El personal médico se queda cerca mientras actúa y mientras vuelve en sí. También está un terapeuta, si así lo planearon.\n- Usted comparte sus primeras ideas, si quiere.\n- Alguien le lleva a casa. Ese día descansa y no toma decisiones grandes.\n\nUse ropa cómoda. Lleve agua y algo para escribir.',
  'iv.day.length': 'Calcule de 1 a 2 horas en total. El suero suele correr unos 40 minutos.',
  'nasal.day.length': 'Calcule por lo menos 2 horas. El personal le vigila todo ese tiempo.',
  'clinic.how-many.answer':
    'Se reúnen antes de la primera dosis y de nuevo durante la serie y después. Pregunte cómo es un tratamiento completo y cuándo lo evaluarían juntos.',
  'iv.how-many.usual': 'Un tratamiento suele tener unos 6 sueros en 2 a 3 semanas.',
  'nasal.how-many.usual':
    'Lo más común es dos veces por semana por 4 semanas, una vez por semana por 4 semanas, y luego cada 1 o 2 semanas.',
  'clinic.online.answer':
    'La dosis, no. Esta forma de la medicina se da en una clínica. Las reuniones de antes y después pueden ser por video, si el consultorio lo ofrece. La atención se autoriza por estado, así que pregunte si pueden atender en el estado donde usted estará.',
  'home.day.answer':
    'No es igual en todas partes, pero a menudo es así:\n\n- Se reúnen por video. Un adulto acompañante está en casa con usted. Repasan lo que espera.\n- Usted toma la medicina y se recuesta, a menudo con un antifaz y música.\n- Su terapeuta se queda con usted en la pantalla mientras actúa y mientras vuelve en sí.\n- Usted comparte sus primeras ideas, si quiere.\n- Su acompañante se queda hasta que se sienta estable. Ese día descansa y no toma decisiones grandes.\n\nUse ropa cómoda. Tenga cerca agua y algo para escribir.',
  'home.driving.answer':
    'No. No maneje ni use máquinas hasta el día siguiente, después de dormir bien. Eso dice la etiqueta de Spravato, una forma de ketamina. Quien receta puede pedirle más.',
} as const satisfies Translation<typeof en>;
