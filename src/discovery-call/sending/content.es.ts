import STATES from '../../shared/state-names/es.js';
import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words of the sending: mistakes, progress, failures, the confirmation, Spanish (US health Spanish, "usted"). */
export default {
  states: STATES,
  outside:
    'Por ahora {practice} atiende a personas en {states}. De todos modos puede preguntar: quizá conozcan a alguien donde usted está.',
  'any-time': 'Cualquier hora',
  'asked-time': 'Hora que pidió',
  'opening-length': { one: '{when}, {count} minuto', other: '{when}, {count} minutos' },
  via: 'Se envía a {host}.',
  'errors-heading': 'Por favor revise lo siguiente',
  'error.name': 'Escriba su nombre, en 200 letras o menos',
  'error.contact': 'Elija cómo debemos comunicarnos con usted',
  'error.email': 'Escriba una dirección de correo electrónico, como nombre@example.com',
  'error.email.letters':
    'Muchos sistemas de correo no aceptan letras como é o ñ antes de la @. Escriba una dirección sin ellas',
  'error.phone': 'Escriba un número de teléfono con su código de área y nada más, como 310 555 0142',
  'error.phone.extension':
    'Los mensajes de texto no llegan a una extensión. Escriba un número sin ella, o elija una llamada',
  'error.state': 'Elija el estado en el que estará',
  'error.consent.contact': 'Marque la casilla que nos permite comunicarnos con usted, para poder responderle',
  'error.consent.text': 'Marque la casilla que nos permite enviarle mensajes de texto, o elija otra forma',
  'error.opening': 'Esa hora ya no está libre. Elija otra',
  'error.days': 'Elija días de la lista, o ninguno',
  'error.times': 'Elija horas de la lista, o ninguna',
  'error.topic': 'Elija un tema de la lista',
  'error.heard': 'Elija una respuesta de la lista',
  'error.message': 'Acorte sus palabras a 1,000 letras',
  'error.consent.voicemail': 'Mire otra vez la casilla de los mensajes de voz',
  'error.consent.selfCheck': 'Mire otra vez la casilla de su cuestionario',
  'error.challenge': 'Termine la comprobación que está sobre el botón, o comuníquese de otra forma',
  'error-theirs': 'El sistema del consultorio dice: {message}',

  'progress.sending': 'Enviando su solicitud…',
  'progress.again': 'Intentando otra vez (intento {attempt} de {attempts})…',
  'progress.waiting': {
    one: 'Todavía no hay respuesta. Otro intento en {count} segundo (intento {attempt} de {attempts}).',
    other: 'Todavía no hay respuesta. Otro intento en {count} segundos (intento {attempt} de {attempts}).',
  },
  'progress.offline':
    'No tiene conexión. Su solicitud espera aquí y se envía en cuanto vuelva la conexión. Por favor deje esta página abierta.',
  stop: 'Dejar de esperar',

  'unsure-heading': 'No podemos saber si su solicitud llegó',
  'unsent-heading': 'Su solicitud no se ha enviado',
  'refused-heading': 'Su solicitud no fue aceptada',
  'failed.offline': 'No tenía conexión.',
  'failed.network': 'No pudimos comunicarnos con el sistema del consultorio. Quizá no haya conexión.',
  'failed.timeout': 'El sistema del consultorio tardó demasiado en responder.',
  'failed.rejected': 'El sistema del consultorio respondió que no acepta esta solicitud.',
  'failed.busy': 'El sistema del consultorio está ocupado y le pide esperar.',
  'failed.server': 'El sistema del consultorio tiene un problema y no confirmó su solicitud.',
  'failed.unexpected': 'El sistema del consultorio dio una respuesta que no confirma su solicitud.',
  'failed.stopped': 'Usted dejó de esperar.',
  'failed.not-loaded': 'Una parte de esta página no cargó. Quizá no haya conexión.',
  'seal-failed':
    'Las solicitudes a {practice} se cierran con llave antes de salir, para que nadie en el camino pueda leerlas. Aquí no se pudo.',
  'retry-at': 'Por favor intente de nuevo después de: {time}.',
  'retry-later': 'Por favor intente otro día, o comuníquese con el consultorio de otra forma.',
  'nothing-sent': 'No se envió nada.',
  earlier: 'Pero un intento anterior sí salió.',
  'earlier-version': 'Una versión anterior puede haber llegado.',
  'unclear-same':
    'De todos modos puede haber llegado. Si quiere, envíela otra vez desde aquí: contará como una sola solicitud.',
  'unclear-twice':
    'De todos modos puede haber llegado. Si la envía otra vez, quizá la reciban dos veces. Para estar seguro, llame o escriba.',
  kept: 'Todo lo que escribió sigue aquí. Inténtelo otra vez o comuníquese con el consultorio de otra forma.',
  again: 'Intentar otra vez',
  book: 'Abrir la página de citas',
  copy: 'Copiar mi solicitud',
  copied: 'Copiado.',
  'copy-yourself': 'Copie este texto:',

  keep: 'Guardarla en este dispositivo',
  'keep-hint':
    'Puede guardarla en este dispositivo. Hasta el {until} podrá volver a esta página y enviarla. Después se borra en cuanto se abra de nuevo esta página. Cualquiera que use este navegador en este dispositivo podría encontrarla aquí y leerla.',
  'keep-on':
    'Guardada en este navegador hasta el {until}. No se ha enviado: vuelva a esta página para enviarla. Ya puede cerrar la página.',
  'keep-on-unclear':
    'Guardada en este navegador hasta el {until}. De todos modos puede haber llegado. Vuelva a esta página para enviarla otra vez. Ya puede cerrar la página.',
  'keep-failed': 'Este navegador no nos dejó guardarla.',
  'kept-heading': 'Una solicitud que usted escribió todavía no se ha enviado',
  'kept-unsure': 'No podemos saber si llegó una solicitud que usted escribió',
  'kept-when':
    'La escribió el {when}. Está guardada en este navegador hasta el {until}. Después ya no se muestra y se borra.',
  'kept-unclear': 'De todos modos puede haber llegado.',
  'kept-send': 'Enviarla ahora',
  'kept-open': 'Ponerla en el formulario',
  'kept-delete': 'Borrarla',
  'kept-deleted': 'Borrada. Ya no está en este dispositivo.',
  'kept-not-deleted': 'Este navegador no nos dejó borrarla.',
  'kept-elsewhere': 'Otra ventana está enviando esta solicitud.',
  'kept-gone': 'Ya no está guardada aquí: se envió o se borró en otra ventana.',
  'gone-heading': 'Su solicitud ya no está guardada aquí',
  'gone-twice':
    'Si ya se envió y la envía ahora, quizá la reciban dos veces. Para estar seguro, llame o escriba.',
  'gone-send': 'Enviarla de todos modos',

  'sent-heading': 'Su solicitud fue enviada',
  'next.email': 'Ya la recibió {practice}. La respuesta llegará por correo electrónico a {to}.',
  'next.phone': 'Ya la recibió {practice}. Le llamarán al {to}.',
  'next.text': 'Ya la recibió {practice}. Le enviarán un mensaje de texto al {to}.',
  'next-opening': 'La hora que pidió todavía no está reservada. Espere a que {practice} la confirme.',
  'next-hours': {
    one: 'Responden en alrededor de {count} hora. Los fines de semana y días festivos puede tardar más.',
    other: 'Responden en alrededor de {count} horas. Los fines de semana y días festivos puede tardar más.',
  },
  'next-days': {
    one: 'Responden en alrededor de {count} día. Los fines de semana y días festivos puede tardar más.',
    other: 'Responden en alrededor de {count} días. Los fines de semana y días festivos puede tardar más.',
  },
  'next-quiet': 'Si no recibe respuesta, llame o escriba y diga su referencia.',
  reference: 'Referencia',
  'sent-what': 'Lo que se envió',
  'sent-lines': 'De su autoevaluación',
  'agreed-to': 'Usted autorizó',
  agree: 'Autorizo',
  'agreed.contact': 'el contacto sobre una llamada',
  'agreed.voicemail': 'mensajes de voz',
  'agreed.text': 'mensajes de texto',
  'agreed.selfCheck': 'pasar líneas de su autoevaluación',
  calendar: 'Guardar la hora en mi calendario',
  'calendar-title': 'Primera llamada (pedida)',
  'calendar-text': 'Pedida, todavía no acordada. Referencia: {reference}',
  print: 'Imprimir',
  more: 'Pedir otra llamada',

  'mailed-heading': 'Su mensaje está listo en su programa de correo',
  'mailed-next': 'No se envía hasta que usted lo envíe allí.',
  'mailed-else': '¿No se abrió nada? Copie el texto y envíelo usted a {email}, o llame.',
  'mailed-short':
    'Los programas de correo aceptan solo cierta cantidad de texto, así que la parte más larga se acortó. Copie aquí el texto completo.',
  'linked-heading': 'La página de citas está abierta en otra pestaña',
  'linked-next': 'Elija allí una hora. Nada queda reservado hasta que termine allí.',
  'linked-else': '¿No se abrió nada?',
  'open-again': 'Abrir otra vez',
  back: 'Volver al formulario',

  ways: 'Puede comunicarse directamente con {practice}:',
  'no-ways': 'Este formulario todavía no está listo. Use los datos de contacto de este sitio.',
  'ways-hint':
    'Ayuda decir su nombre, el estado en el que estará y buenos momentos para una llamada. No necesita escribir sobre su salud.',
  'mail-subject': 'Primera llamada',
  'mail-start': 'Hola, me gustaría pedir una primera llamada.',
} as const satisfies Translation<typeof en>;
