import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words of the summary to take along, Spanish (US health Spanish, "usted"). */
export default {
  'take-heading': 'Llévese su resumen',
  'take-private': 'Se hace en su dispositivo y se queda ahí. No se envía nada.',
  'take-for': '¿Para quién es?',
  'take-me': 'Para mí: mi resultado y qué preguntar',
  'take-doctor': 'Para mi médico: también todas mis respuestas',
  'take-print': 'Imprimir o guardar como PDF',
  'take-copy': 'Copiar el texto',
  'take-save': 'Guardar el texto',
  'take-fhir': 'Guardar para un sistema de historia clínica (FHIR)',
  'take-copied': 'Copiado. Puede pegarlo donde quiera.',
  'take-not-copied': 'No pudimos copiarlo. El texto está marcado abajo: cópielo desde ahí, por favor.',
  'take-saved': 'Guardado en este dispositivo. Si lo comparte, otras personas pueden leer el archivo.',
  'take-text': 'Texto de su resumen',
  'take-back': 'Volver a mi resultado',
  'take-file': 'Resumen',
  'take-title': 'Mi revisión sobre la KAP',
  'take-title-doctor': 'Revisión sobre la KAP, para mi médico',
  'take-date': 'Hecho el {date}',
  'take-help': 'En una crisis: llame al {number}. Si está en peligro ahora: llame al {emergency}.',
  'take-help-text':
    'En una crisis: llame o envíe un mensaje de texto al {number}. Si está en peligro ahora: llame al {emergency}.',
  'take-name': 'Nombre:',
  'take-born': 'Fecha de nacimiento:',
  'take-scores': 'Cuestionarios',
  'take-answers': 'Todas las respuestas',
  'take-how': 'Cómo se hizo',
  'take-how-rules':
    'Unas reglas fijas, tomadas de criterios publicados y de etiquetas de medicinas, llevaron a este resultado. No es un diagnóstico. Nadie ha comprobado las respuestas.',
  'take-how-device':
    'La persona que respondió lo hizo con kap-widgets, en su propio dispositivo. No se envió nada.',
  bring: 'Llevar mis respuestas al formulario',
  'bring-note':
    'Ahí verá primero cada línea y podrá quitar las que quiera. No se envía nada a menos que marque una casilla para ello.',
  'limits-ask':
    'Esta revisión no es un diagnóstico ni un consejo médico. Su resultado se queda en esta página a menos que usted elija enviarlo.',
  'bring-result': 'Resultado de la revisión',
  'take-limits':
    'Esto no es un diagnóstico ni un consejo médico. Solo un profesional con licencia para recetar puede decidir.',
} as const satisfies Translation<typeof en>;
