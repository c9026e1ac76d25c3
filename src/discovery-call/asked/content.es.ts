import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words of what a practice file asks for beyond the form that every practice has, Spanish (US health Spanish, "usted"). */
export default {
  'openings-wait': 'Buscando horas libres…',
  'times-hint-theirs':
    'En la zona horaria del consultorio ({zone}). No elija ninguna si le sirve cualquier hora.',
  'hours-here': '{hours}, hora de usted',
  'hours-from': 'Desde el {day}: {hours}',
  'day-before': 'el día anterior',
  'day-after': 'el día siguiente',
  'message-hint': 'Por favor, no cuente aquí detalles médicos. Puede dejar esto vacío.',
  'message-left': 'Letras que quedan: {count}',
  'message-over': 'Letras de más: {count}',
  'gets-lines': 'También van las líneas de su cuestionario que usted eligió enviar. Nada más.',
  sealed: 'Se cierra con llave en su navegador, y solo {practice} puede abrirlo.',
  'gets-mail':
    'El botón abre su programa de correo con lo que escribió aquí. Nada se envía hasta que usted lo envíe allí.',
  'gets-link':
    'El botón abre la página de citas de {practice} en una pestaña nueva. Su nombre y su correo van con usted, para que no los escriba dos veces. Puede dejarlos vacíos.',
} as const satisfies Translation<typeof en>;
