import type { Translation } from '../shared/words.js';
import type en from './start.en.js';

/** Words of the therapist finder before there is a list, Spanish (US health Spanish, "usted"). */
export default {
  loading: 'La lista está en camino …',
  empty: 'Por el momento no hay nadie en esta lista.',
  failed: 'No se pudo cargar la lista de terapeutas. Comuníquese directamente con nosotros:',
  'failed-alone': 'No se pudo cargar la lista de terapeutas. Inténtelo de nuevo más tarde.',
} as const satisfies Translation<typeof en>;
