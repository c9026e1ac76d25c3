import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words of the choice of options and points, Spanish (US health Spanish, "usted"). */
export default {
  'choose.heading': 'Elegir qué se muestra',
  'choose.hint': 'Quedan al menos dos opciones y un punto. Lo que elige se queda en esta página.',
  'choose.options': 'Opciones',
} as const satisfies Translation<typeof en>;
