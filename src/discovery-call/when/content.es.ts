import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words of the practice's own openings, Spanish (US health Spanish, "usted"). */
export default {
  'openings-hint':
    'En su zona horaria ({zone}). Usted pide esta hora; queda reservada cuando {practice} diga que sí. No elija ninguna si le sirve cualquier hora.',
  'openings-hint-theirs':
    'En la zona horaria del consultorio ({zone}). Usted pide esta hora; queda reservada cuando {practice} diga que sí. No elija ninguna si le sirve cualquier hora.',
  'openings-length': 'Cada una dura {count} minutos.',
  'opening-minutes': '{time}, {count} minutos',
  'openings-more': 'Ver más días',
  'openings-none': 'Ninguna me sirve',
  'openings-empty': 'Ahora no hay horas libres en la lista. Diga qué días y qué horas le convienen.',
  'openings-failed': 'Ahora no podemos mostrar las horas libres. Diga qué días y qué horas le convienen.',
  'openings-again': 'Buscar otra vez',
} as const satisfies Translation<typeof en>;
