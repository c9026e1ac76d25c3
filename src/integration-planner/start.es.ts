import type { Translation } from '../shared/words.js';
import type en from './start.en.js';

const es: Translation<typeof en> = {
  heading: 'Un plan para su sesión y los días siguientes',
  start:
    'Un lugar tranquilo para poner sus intenciones, planear los primeros días y elegir un pequeño hábito.',
  'start-any': 'Aquí nada es obligatorio. Tome lo que le ayude, en el orden que quiera.',
  'start-private': 'Lo que escribe se queda en esta página, en este dispositivo. No lo vemos ni lo enviamos.',
  'start-keep':
    'Se pierde cuando sale de la página, a menos que lo imprima, lo guarde o decida conservarlo aquí.',
  begin: 'Empezar',
  'go-on': 'Seguir con mi plan',
  waiting: 'Un momento…',
  failed: 'El plan no se cargó. Revise su conexión e inténtelo de nuevo.',
  cleared: 'Todo quedó borrado, aquí y en este dispositivo.',
  'not-erased':
    'Esta página quedó borrada, pero el navegador no nos dejó borrar el plan conservado en este dispositivo. Borre los datos de este sitio en la configuración de su navegador.',
  'kept-here': 'Hay un plan conservado en este dispositivo.',
  clear: 'Borrar todo',
  'call-heading': 'Cuándo llamar a alguien',
  'warning-crisis': 'Si piensa en el suicidio o en hacerse daño, llame o envíe un texto ahora al {number}.',
  'warning-crisis-call': 'Si piensa en el suicidio o en hacerse daño, llame ahora al {number}.',
  'crisis-call': 'Llamar al {number}',
  'crisis-text': 'Enviar un texto al {number}',
  'crisis-text-word': 'Envíe {word} al {number}',
  warning:
    'Si se siente mucho peor, ve u oye cosas que no están ahí o tiene dolor al orinar, llame a quien le receta.',
  'warning-emergency':
    'Si alguien tiene dolor en el pecho, le cuesta respirar o no se despierta, llame al {emergency}.',
  'call-prescriber': 'Llamar a quien le receta: {number}',
  'call-named': 'Llamar a {name}: {number}',
  'call-practice': 'Llamar a {name}: {number}',
  'call-us': 'Llámenos: {number}',
  'call-other': 'Para otras preguntas',
  'call-none': 'Tenga a mano el número de quien le receta.',
};

export default es;
