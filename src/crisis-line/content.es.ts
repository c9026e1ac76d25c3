import type { Translation } from '../shared/words.js';
import type en from './content.en.js';

/** Words of the crisis line, Spanish (US health Spanish, "usted"). */
export default {
  label: 'Ayuda en una crisis',
  heading: '¿Necesita hablar con alguien ahora?',
  intro:
    'Si podría hacerse daño o hacer daño a otra persona, no tiene que esperarnos. Estas personas responden ahora mismo.',
  'heading-emergency': '¿Necesita ayuda ahora mismo?',
  'intro-emergency':
    'Si podría hacerse daño o hacer daño a otra persona, no tiene que esperarnos. Llame ya al {number}.',
  elsewhere:
    'Estas son líneas de ayuda de Estados Unidos. Si está en otro lugar, llame al número de emergencias de allí.',
  compact: '¿Crisis?',
  call: 'Llame: {number}',
  text: 'Texto: {number}',
  'text-word': 'Envíe {word} al {number}',
  emergency: 'Si está en peligro ahora: llame al {number}',
  'emergency-short': 'En peligro: {number}',
  more: 'Más líneas',
  failed: 'No se pudo cargar. Pulse otra vez.',
} as const satisfies Translation<typeof en>;
