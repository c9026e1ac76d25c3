import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words for what the visitor brings from the self-check, Spanish (US health Spanish, "usted"). */
export default {
  'lines-note': {
    one: 'Usted trajo {count} línea de su cuestionario. Está más abajo, antes de su permiso.',
    other: 'Usted trajo {count} líneas de su cuestionario. Están más abajo, antes de su permiso.',
  },
  'lines-look': 'Ver lo que trajo',
  'lines-heading': 'Respuestas de su cuestionario',
  'lines-brought': {
    one: 'Usted trajo {count} línea. No se envía a menos que marque la casilla de abajo.',
    other: 'Usted trajo {count} líneas. No se envía nada de esto a menos que marque la casilla de abajo.',
  },
  'lines-shown': 'Esto es, palabra por palabra, lo que se enviaría. Quite lo que quiera guardar para usted.',
  'lines-sealed':
    'Estas líneas las recibiría {practice}. Se cifran en su dispositivo y nadie puede leerlas en el camino.',
  'lines-open':
    'Estas líneas las recibiría {practice}. No van cifradas solo para {practice}: también podría leerlas quien administra su sitio web o un servicio intermedio.',
  'lines-open-via':
    'Estas líneas las recibiría {practice} por medio de {host}. No van cifradas solo para {practice}: {host} también podría leerlas.',
  'lines-remove': 'Quitar',
  'lines-remove-all': 'Quitar todas',
  'lines-none': 'No queda ninguna línea. No se envía nada de su cuestionario.',
  'lines-permission': 'Su permiso para estas líneas',
  'consent.selfCheck': { one: 'Enviar también esta línea', other: 'Enviar también estas {count} líneas' },
} as const satisfies Translation<typeof en>;
