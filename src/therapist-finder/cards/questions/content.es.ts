import type { Translation } from '../../../shared/words.js';
import type en from './content.en.js';

/** Words of the questions to ask a therapist, Spanish (US health Spanish, "usted"). */
export default {
  'ask-heading': 'Preguntas que hacer a {name}',
  'ask-intro':
    'Tome las que le importen. Puede hacerlas en una primera llamada, y no tiene que decidir ese mismo día.',
  'ask-listed': 'En la lista:',
  'ask-group.person': '¿Quién estará conmigo?',
  'ask-group.day': 'El día de la medicina',
  'ask-group.around': 'Antes, después y el costo',

  'ask.license': '¿Qué licencia tiene, y puede atenderme en el estado donde voy a estar?',
  'why.license': 'Las licencias las da cada estado. Un certificado no es una licencia.',
  'ask.training': '¿Qué formación tiene en KAP, e incluyó una sesión propia con ketamina?',
  'why.training': 'Ninguna junta certifica la KAP. Pregunte cuánto duró y de qué trató.',
  'ask.consultation': '¿Con quién habla cuando quiere otra opinión sobre su trabajo?',
  'why.consultation': 'Quien habla de sus casos con otras personas no tiene que estar seguro a solas.',
  'ask.experience': '¿Ha tenido usted sesiones con ketamina?',
  'why.experience':
    'Algunas personas quieren un guía que las haya tenido. Nadie tiene que contestar, y hay distintas opiniones sobre cuánto importa.',

  'ask.prescriber': '¿Quién receta, y cómo trabajan juntos?',
  'why.prescriber':
    'Solo quien tiene licencia para recetar puede decidir sobre la medicina. Ayuda saber quién es desde el principio.',
  'ask.presence': '¿Quién está conmigo de principio a fin, en la sala o en la pantalla?',
  'why.presence': 'En algunos lugares no hay terapeuta mientras la medicina hace efecto.',
  'ask.emergency': '¿Qué hace en una emergencia, y quién vendría?',
  'why.emergency':
    'La ketamina puede subir la presión y dar mucho sueño. Debe haber un plan antes de ese día.',
  'ask.touch': '¿Usa alguna vez el contacto físico? ¿Cómo digo sí o no, y puedo cambiar de idea?',
  'why.touch':
    'Mientras la medicina hace efecto puede ser difícil decir lo que uno quiere. Por eso, acuérdenlo antes.',
  'ask.hard': '¿Qué pasa si se pone difícil?',
  'why.hard': 'Puede pasar. Pregunte qué ayuda entonces, y quién se queda hasta que se sienta bien de nuevo.',

  'ask.integration': '¿Cómo nos preparamos, y cuándo nos vemos después?',
  'why.integration':
    'Prepararse y darle sentido después son parte de la KAP. Muchos se ven de uno a tres días más tarde.',
  'ask.cost': '¿Cuánto costará todo, con las visitas médicas y la medicina?',
  'why.cost': 'Quien receta y la medicina pueden costar aparte. Puede pedir un presupuesto de buena fe.',

  'ask-source':
    'Fuente: lo que la gente pide saber, según lo que dicen consultorios y páginas públicas. Comprobado el {date}.',
} as const satisfies Translation<typeof en>;
