import type { Translation } from '../words.js';
import type en from './content.en.js';

/** Words around a claim, Spanish (US health Spanish, "usted"). */
export default {
  sources: 'Fuentes y fechas',
  failed: 'No se pudo cargar. Cierre esto y ábralo de nuevo.',
  general: 'No se pudieron cargar los datos de este consultorio. Lo que ve aquí es general.',
  again: 'Intentar otra vez',
  none: 'Aquí no se afirma nada, por eso no hay fuente. Pregunte a quien lo ofrece.',
  own: 'En palabras de {practice}.',
  unverified: 'Aún no se ha comprobado con una fuente.',
  reviewed: 'Comparado con su fuente el {date}.',
  'as-of': 'Fecha de los datos: {date}',
  past: 'Esta regla puede haber cambiado desde el {date}. Pregunte.',
  'past.all':
    'Algunas reglas de esta página pueden haber cambiado desde que se comprobó. Pregunte antes de decidir.',
  'this-practice': 'este consultorio',
} as const satisfies Translation<typeof en>;
