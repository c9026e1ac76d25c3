import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words of "What matters to me", Spanish (US health Spanish, "usted"). */
export default {
  'matters.heading': 'Lo que me importa',
  'matters.intro': 'Elija los puntos que le importan y ponga lado a lado lo que dice cada opción.',
  'matters.fair': 'Ninguna opción es mejor para todo el mundo. Cuánto pesa cada cosa lo decide usted.',
  'matters.private': 'Lo que elige se queda en esta página. No se envía, y solo se guarda si usted lo pide.',
  'matters.pick': 'Elija lo que le importa',
  'matters.pick-hint': 'Abra un grupo y elija hasta cinco puntos. También puede elegir más.',
  'matters.plenty': 'Ahora tiene más de cinco. Está bien. Con menos puede ser más fácil conversar.',
  'matters.picked': { one: '{count} elegido', other: '{count} elegidos' },
  'matters.weigh': '¿Cuánto le importa cada uno?',
  'matters.level.0': 'Sin indicar',
  'matters.level.1': 'Un poco',
  'matters.level.2': 'Bastante',
  'matters.level.3': 'Mucho',
  'matters.summary': 'Su resumen',
  'matters.summary-order':
    'Sus puntos están en el orden que usted les dio. Las opciones están como en la tabla, que no es una clasificación.',
  'matters.group.1': 'Importa un poco',
  'matters.group.2': 'Importa bastante',
  'matters.group.3': 'Importa mucho',
  'matters.unset': {
    one: '{count} punto está sin indicar. Entrará en su resumen cuando lo indique.',
    other: '{count} puntos están sin indicar. Entrarán en su resumen cuando los indique.',
  },
  'matters.hidden': {
    one: '{count} punto que eligió está oculto en la tabla, por eso no aparece aquí.',
    other: '{count} puntos que eligió están ocultos en la tabla, por eso no aparecen aquí.',
  },
  'matters.go': 'Verlo en la tabla',
  'matters.go-named': 'Verlo en la tabla: {name}',
  'matters.ask': 'Preguntas para llevar a una conversación',
  'matters.updated': {
    one: 'Su resumen tiene {count} punto.',
    other: 'Su resumen tiene {count} puntos.',
  },
  'matters.print': 'Imprimir o guardar como PDF',
  'matters.copy': 'Copiar el texto',
  'matters.copied': 'Copiado. Puede pegarlo donde quiera.',
  'matters.not-copied': 'No pudimos copiarlo. El texto está marcado abajo: cópielo desde ahí, por favor.',
  'matters.text': 'Texto de su resumen',
  'matters.save': 'Guardar en este dispositivo',
  'matters.save-changes': 'Guardar los cambios',
  'matters.save-done': 'Guardado',
  'matters.save-hint': 'Otras personas que usen este dispositivo podrían verlo aquí.',
  'matters.saved': 'Guardado en este dispositivo. Con Borrar se quita de nuevo.',
  'matters.not-saved': 'Este navegador no nos permitió guardarlo.',
  'matters.opened': 'Esto es lo que guardó en este dispositivo.',
  'matters.erase': 'Borrar',
  'matters.erased': 'Borrado. No queda nada guardado en este dispositivo.',
  'matters.not-erased':
    'Ya no está en esta página, pero este navegador no nos permitió quitarlo del dispositivo. Borre los datos de este sitio en su navegador.',
  'matters.file': 'Mis puntos',
  'matters.made': 'Hecho el {date}',
  'matters.sources': 'Las fuentes y las fechas están debajo de cada punto en la tabla.',
} as const satisfies Translation<typeof en>;
