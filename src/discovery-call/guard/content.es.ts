import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words for what tells people from machines, Spanish (US health Spanish, "usted"). */
export default {
  trap: 'Por favor, deje esto vacío',
  'person-why':
    'Se llenó un campo que nadie ve. Lo hacen las máquinas, y también algunos programas que llenan formularios por usted. No se perdió nada.',
  person: 'Soy una persona',
  'person-next': 'Marque la casilla y oprima el botón otra vez.',
  'gets-challenge': 'El resultado de la comprobación de arriba va con ello.',
  'challenge-ways': 'Si la comprobación no le funciona, llame o escriba:',
} as const satisfies Translation<typeof en>;
