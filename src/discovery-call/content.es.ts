import type { Translation } from '../shared/words.js';
import type en from './content.en.js';

/** Words of the form, Spanish (US health Spanish, "usted"). */
export default {
  heading: 'Pida una primera llamada',
  intro: 'Una primera charla breve para hacer sus preguntas.',
  practice: 'el consultorio',
  direct: '¿Prefiere llamar o escribir?',
  monitored: 'Este formulario no se vigila de día y de noche. En una emergencia llame al 911 o al 988.',
  'monitored-elsewhere':
    'Este formulario no se vigila de día y de noche. En una emergencia use los números de arriba.',
  with: 'Con',
  'with-chosen': 'terapeuta que usted eligió',
  'with-anyone': 'quien sea más adecuado',
  remove: 'Quitar',
  'remove-label': 'Quitar: pedir a quien sea más adecuado',
  name: 'Nombre',
  'name-hint': 'Como le gustaría que le llamemos.',
  contact: 'La mejor forma de comunicarse conmigo',
  'by-email': 'Correo electrónico',
  'by-phone': 'Llamada telefónica',
  'by-text': 'Mensaje de texto',
  email: 'Dirección de correo electrónico',
  phone: 'Número de teléfono',
  state: 'Estado',
  'state-hint':
    'Donde usted estará. Los terapeutas solo pueden trabajar en los estados donde tienen licencia.',
  choose: 'Elija un estado',
  other: 'En otro lugar',
  times: 'Buenos momentos para una llamada',
  'times-hint': 'En su zona horaria ({zone}). No marque ninguno si le sirve cualquier hora.',
  morning: 'Mañana',
  afternoon: 'Tarde',
  evening: 'Noche',
  topic: 'Tema',
  'no-topic': 'Nada en particular',
  permission: 'Su permiso',
  'consent.contact':
    'Autorizo a {practice} a usar lo que escribí aquí para comunicarse conmigo sobre una llamada.',
  'consent.voicemail':
    'Autorizo a {practice} a dejar un mensaje de voz en este número. (Como usted prefiera.)',
  'consent.text': 'Autorizo a {practice} a enviar mensajes de texto a este número.',
  gets: 'Cuando oprima el botón, {practice} recibirá lo que escribió aquí, su zona horaria y el idioma de esta página. Nada más, y ninguna respuesta de un cuestionario.',
  via: 'Se envía a {host}.',
  policy: 'Política de privacidad (pestaña nueva)',
  submit: 'Enviar mi solicitud',
  sending: 'Enviando…',
  offline:
    'Parece que no tiene conexión. Puede intentar enviar de todos modos: no se perderá nada de lo que escribió.',
  call: 'Llame al {phone}',
  write: 'Escriba a {email}',
} as const satisfies Translation<typeof en>;
