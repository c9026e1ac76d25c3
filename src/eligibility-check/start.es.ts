import type { Translation } from '../shared/words.js';
import type en from './start.en.js';

/** Words of the start screen, Spanish (US health Spanish, "usted"). */
export default {
  heading: '¿Vale la pena conversar sobre la KAP?',
  start:
    'Una revisión privada para quien se pregunta por la psicoterapia asistida con ketamina (KAP). Le pregunta por su salud y su vida, y le muestra de qué hablar después.',
  'start-length':
    'Una pregunta corta a la vez, y más solo si una respuesta lo pide. Puede volver atrás y cambiar cualquier respuesta.',
  'start-private':
    'Sus respuestas se quedan en esta página, en este dispositivo. No las guardamos ni las enviamos. Si recarga la página, se borran.',
  'start-private-ask':
    'Sus respuestas se quedan en esta página, en este dispositivo. No las guardamos. No se envía ninguna a menos que usted lo pida al final. Si recarga la página, se borran.',
  'start-limits':
    'Esto no es un diagnóstico ni un consejo médico. Solo un profesional autorizado para recetar puede decidir.',
  begin: 'Comenzar',
  waiting: 'Un momento …',
  failed: 'Las preguntas no cargaron. Revise su conexión e intente de nuevo.',
  cleared: 'Sus respuestas se borraron.',
} as const satisfies Translation<typeof en>;
