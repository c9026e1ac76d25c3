import type { Translation } from '../shared/words.js';
import type en from './content-ask.en.js';

/** What to ask those who offer an option, row by row, Spanish (US, "usted"). */
export default {
  'ask.present': '¿Quién está conmigo todo el tiempo, hasta que vuelva en mí?',
  'ask.focus': '¿Para qué tienen licencia y en qué están formados?',
  'ask.goal': '¿Qué busca esto y cómo sabremos si ayuda?',
  'ask.personal': '¿Qué se adapta a mí y quién lo decide?',
  'ask.setting': '¿Dónde estaría? ¿Puedo ver el lugar antes?',
  'ask.preparation': '¿Cómo me ayudarán a prepararme?',
  'ask.dosing': '¿Qué sentiré y por cuánto tiempo?',
  'ask.hard': '¿Qué hacen si tengo miedo o es demasiado?',
  'ask.trauma': '¿Qué hacen si surge un trauma viejo, durante y después?',
  'ask.integration': '¿Quién habla conmigo después y qué tan pronto?',
  'ask.route': '¿Cómo lo tomo y por qué de esta forma?',
  'ask.monitoring': '¿Quién revisa mi corazón, mi respiración y mi presión, y cuándo?',
  'ask.risks': '¿Cuáles de estos riesgos importan más en mi caso?',
  'ask.length': '¿Cuánto tiempo toma una visita, de puerta a puerta?',
  'ask.course': '¿Cuántas visitas y en cuántas semanas?',
  'ask.return': '¿Cada cuánto vuelve la gente y por cuánto tiempo?',
  'ask.cost': '¿Cuánto me costará todo, por escrito?',
  'ask.insurance': '¿Qué partes paga mi plan?',
  'ask.fda': '¿Aprobó la FDA esta medicina para lo que tengo?',
  'ask.evidence': '¿En qué estudios se basa? ¿Eran personas como yo?',
  'ask.unknown': '¿Qué no saben sobre esto?',
} as const satisfies Translation<typeof en>;
