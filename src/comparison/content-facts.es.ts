import type { Translation } from '../shared/words.js';
import type en from './content-facts.en.js';

/** Words of the rows on the medicine, on what is practical and on what is known, Spanish (US, "usted"). */
export default {
  'group.medicine': 'La medicina',
  'group.practical': 'Tiempo y dinero',
  'group.known': 'Lo que se sabe',

  'row.route': 'Cómo se toma',
  'kap.route': 'Una tableta que se disuelve en la boca, o una inyección en un músculo (IM).',
  'clinic.route': 'Suero en una vena (IV) durante unos 40 minutos, o una inyección en un músculo (IM).',
  'at-home.route': 'Una tableta que se traga o se disuelve en la boca, que prepara para usted una farmacia.',
  'spravato.route': 'Un aerosol en la nariz, que usted mismo usa ante el personal.',
  'other.route':
    'Una pastilla, una charla, pulsos magnéticos (EMT) o corriente eléctrica mientras duerme (TEC).',

  'row.monitoring': 'Control de la salud',
  'kap.monitoring':
    'Se miden los signos vitales, como la presión arterial, antes y después. En casa, sin personal médico.',
  'clinic.monitoring':
    'Se miden los signos vitales todo el tiempo o de vez en cuando. Pregunte cuáles y quién lo hace.',
  'at-home.monitoring':
    'Solo a distancia. No hay personal médico en el lugar. Pregunte quién lo hace y cuándo.',
  'spravato.monitoring': 'El personal le observa al menos 2 horas. Lo exige el programa de seguridad (REMS).',
  'other.monitoring':
    'Pastillas: controles, sobre todo en las primeras semanas. EMT y TEC: el personal vigila cada vez.',

  'row.risks': 'Riesgos',
  'kap.risks':
    'Sentirse separado de todo o con mucho sueño. Respiración lenta, presión más alta, mal uso, daño a la vejiga. Su salud mental puede empeorar. En casa, sin personal médico que intervenga.',
  'clinic.risks':
    'Sentirse separado de todo o con mucho sueño. Respiración lenta, presión más alta, mal uso, daño a la vejiga. Su salud mental puede empeorar.',
  'at-home.risks':
    'Sentirse separado de todo o con mucho sueño. Respiración lenta, presión más alta, mal uso, daño a la vejiga. Su salud mental puede empeorar. Sin personal médico que intervenga.',
  'spravato.risks':
    'Sentirse separado de todo o con mucho sueño. Respiración lenta, presión más alta, mal uso, daño a la vejiga. Su salud mental puede empeorar. La etiqueta advierte de más ideas suicidas en jóvenes.',
  'other.risks':
    'Pastillas: náuseas, aumento de peso, problemas sexuales, más ideas suicidas en algunos menores de 25. EMT: dolor de cabeza, rara vez una convulsión. TEC: pérdida de memoria. Esperar: puede empeorar.',

  'row.length': 'Duración de una visita',
  'kap.length': 'De 2 a 3 horas el día de la dosis. Las reuniones de antes y después son aparte.',
  'clinic.length': 'De 1 a 2 horas, más o menos, con el suero y el descanso posterior.',
  'at-home.length': '1 hora, más o menos. Deje tiempo libre para descansar en casa después.',
  'spravato.length': 'Al menos 2 horas. No puede manejar a casa: planee quién le lleva.',
  'other.length':
    'Terapia: de 45 a 60 minutos. EMT: unos 40 minutos. TEC: más o menos 1 hora hasta levantarse.',

  'row.course': 'Duración del tratamiento',
  'kap.course': 'De 6 a 8 dosis, más o menos una cada 2 semanas, con reuniones entre ellas.',
  'clinic.course': 'Unas 6 visitas en 2 a 3 semanas. Pregunte qué viene después.',
  'at-home.course': 'Programas mensuales o diarios. Pregunte cuánto suelen durar y cómo se dejan.',
  'spravato.course':
    'Dos veces por semana por 4 semanas, una vez por semana por 4 semanas, luego cada 1 o 2 semanas.',
  'other.course':
    'Pastillas: de 4 a 8 semanas para actuar, luego meses. EMT: de 4 a 6 semanas. TEC: de 6 a 12 visitas. Terapia: semanas o meses.',

  'row.return': 'Cuándo hay que volver',
  'kap.return':
    'Después del tratamiento, algunas personas vuelven cada 1 a 2 meses. Pregunte cómo se decide.',
  'clinic.return':
    'En un ensayo con 24 personas, la mitad de las que mejoraron había recaído a los 18 días. Pregunte cada cuánto se vuelve.',
  'at-home.return': 'Los programas siguen mes a mes o día a día. Pregunte qué pasa cuando se dejan.',
  'spravato.return': 'Después de las dos primeras etapas, cada 1 o 2 semanas mientras continúe.',
  'other.return':
    'Las pastillas suelen seguir meses. La EMT y la TEC pueden repetirse. La terapia puede retomarse.',

  'row.cost': 'Costo',
  'kap.cost': 'De $800 a $1,400 por sesión. Los honorarios de quien receta son aparte.',
  'clinic.cost': 'IV: de $400 a $1,000 por visita. IM: de $275 a $800 por visita.',
  'at-home.cost': 'Desde unos $129 al mes hasta unos $215 por sesión, según el programa.',
  'spravato.cost':
    'De $590 a $1,000, precio de lista. Desde $10 con un plan de salud y un programa de ahorro.',
  'other.cost':
    'Terapia: de $100 a $250 por sesión, más o menos. EMT: de $400 a $500. Pastillas y TEC: pregunte.',
  'note.cost':
    'Precios en dólares de Estados Unidos; cambian. Si paga por su cuenta, tiene derecho a un presupuesto de buena fe: el costo que puede esperar, por escrito, antes de empezar.',

  'row.insurance': 'Seguro',
  'kap.insurance': 'A veces paga la terapia y las visitas médicas. Pregunte por cada parte.',
  'clinic.insurance': 'Rara vez paga. Pregunte si le dan una factura que pueda enviar.',
  'at-home.insurance': 'No paga. Pregunte cuánto costaría todo el programa.',
  'spravato.insurance': 'Paga con frecuencia. Pida a la clínica que revise su plan antes de empezar.',
  'other.insurance':
    'Paga con frecuencia terapia, pastillas, EMT y TEC. Los planes ponen reglas para cada una. Pregunte.',

  'row.fda': 'Situación ante la FDA',
  'kap.fda':
    'Fuera de indicación: aprobada solo como anestesia. Las tabletas que se disuelven son preparadas y no tienen aprobación. La FDA publicó una alerta sobre sus riesgos en octubre de 2023.',
  'clinic.fda': 'Fuera de indicación: la FDA aprobó la ketamina como anestesia, no para la salud mental.',
  'at-home.fda':
    'No aprobados: son preparados de farmacia. La FDA publicó una alerta sobre sus riesgos en octubre de 2023.',
  'spravato.fda':
    'Aprobado para la depresión que no mejoró con otras medicinas; desde enero de 2025 también por sí solo. También para la depresión mayor con ideas suicidas agudas.',
  'other.fda':
    'Aprobados o autorizados para la depresión: muchas pastillas, la EMT si no ayudaron, y la TEC si es grave. Pregunte por el suyo.',
  'hybrid.fda':
    'Fuera de indicación donde se usa ketamina para la salud mental. La FDA no ha revisado esta mezcla. Pregunte por cada parte.',

  'row.evidence': 'Qué muestran los estudios',
  'kap.evidence':
    'De 1,806 personas en un estudio, se pudo seguir a 346 por 3 meses. Los síntomas eran menores (prepublicación: efecto de 0.75 a 0.86), sin grupo de comparación.',
  'clinic.evidence':
    'Los ensayos cubren el corto plazo, y algunos hallaron alivio. Un ensayo con 65 personas no halló ventaja frente al midazolam, un sedante.',
  'at-home.evidence':
    'Sobre todo estudios que siguen a personas en el tiempo. No eligen al azar quién lo recibe, así que prueban menos.',
  'spravato.evidence':
    'En un ensayo avanzado (fase 3), al 22.5% de las personas le quedaban pocos síntomas o ninguno a las 4 semanas, frente al 7.6% con un aerosol placebo.',
  'other.evidence':
    'Las pastillas, la terapia, la EMT y la TEC se probaron en ensayos. Mucha gente mejoró, alguna tras varios intentos. Alguna mejora sin tratamiento.',
  'hybrid.evidence':
    'No conocemos ningún estudio de esta mezcla. Lo que se sabe de sus partes puede no valer para las dos juntas.',

  'row.unknown': 'Qué no se sabe',
  'kap.unknown':
    'Si la terapia aumenta el efecto o lo hace durar. De 72 estudios en una revisión de 2026, solo 2 eligieron al azar quién la recibía.',
  'clinic.unknown':
    'Qué tan bien funciona en meses y años, cada cuánto repetirlo, y qué hacen muchas repeticiones a la vejiga.',
  'at-home.unknown':
    'Cuánto de un cambio se debe a esto, y qué tan seguro es sin personal presente. La FDA pide más estudios.',
  'spravato.unknown':
    'Si previene el suicidio o alivia las ideas suicidas. La etiqueta dice que no se ha demostrado ninguna de las dos cosas.',
  'other.unknown':
    'Qué tratamiento ayudará a qué persona, así que pueden hacer falta varios intentos. Tampoco, quién mejora sin ninguno.',
  'hybrid.unknown': 'Si la mezcla hace más o menos que sus partes, cuánto dura y si sus riesgos son otros.',

  'gist.lozenge-or-shot': 'Se disuelve o se inyecta',
  'gist.drip-or-shot': 'Suero o inyección',
  'gist.tablet': 'Se traga o se disuelve',
  'gist.spray': 'Aerosol nasal',
  'gist.many-ways': 'Pastilla, charla, EMT, TEC',
  'gist.before-and-after': 'Antes y después',
  'gist.during': 'Durante la visita',
  'gist.remote': 'A distancia',
  'gist.hours-2-more': 'Al menos 2 horas',
  'gist.check-ups-or-staff': 'Controles, o personal',
  'gist.ketamine-risks': 'Los de la ketamina',
  'gist.ketamine-risks-kap': 'Como ketamina; casa: sin personal',
  'gist.ketamine-risks-home': 'Como ketamina; sin personal',
  'gist.ketamine-risks-label': 'Como ketamina; aviso en etiqueta',
  'gist.other-risks': 'Distintos en cada uno',
  'gist.hours-2-3': 'De 2 a 3 horas',
  'gist.hours-1-2': 'Unas 1 a 2 horas',
  'gist.hour-1': 'Más o menos 1 hora',
  'gist.hour-or-less': '1 hora o menos',
  'gist.doses-6-8': 'De 6 a 8 dosis',
  'gist.visits-6': 'Unas 6 visitas',
  'gist.rolling': 'Mensual o diario',
  'gist.weekly': 'Dos por semana, luego menos',
  'gist.weeks-to-months': 'De semanas a meses',
  'gist.months-1-2': 'Cada 1 a 2 meses',
  'gist.if-it-returns': 'Si vuelven los síntomas',
  'gist.with-program': 'Con el programa',
  'gist.weeks-1-2': 'Cada 1 o 2 semanas',
  'gist.often-for-months': 'A menudo, meses',
  'gist.by-session': 'Por sesión',
  'gist.by-visit': 'Por visita',
  'gist.by-month-or-session': 'Por mes o sesión',
  'gist.list-or-share': 'Precio de lista, o menos',
  'gist.by-treatment': 'Según el tratamiento',
  'gist.pays-parts': 'A veces, por partes',
  'gist.pays-rarely': 'Rara vez',
  'gist.pays-no': 'No',
  'gist.pays-often': 'Con frecuencia',
  'gist.off-label-compounded': 'Fuera de indicación; tabletas: alerta',
  'gist.off-label': 'Fuera de indicación',
  'gist.compounded': 'Sin aprobación; alerta FDA',
  'gist.approved': 'Aprobado para la depresión',
  'gist.approved-many': 'Muchos, aprobados o autorizados',
  'gist.no-comparison': 'Estudio de un solo grupo',
  'gist.trials-short': 'Ensayos cortos, resultados mixtos',
  'gist.follow-only': 'Estudios que solo siguen',
  'gist.trials-phase-3': 'Ensayos avanzados',
  'gist.trials-many': 'Muchos ensayos',
  'gist.unknown-therapy': 'Qué añade la terapia',
  'gist.unknown-long-term': 'El largo plazo',
  'gist.unknown-home': 'Efecto y seguridad',
  'gist.unknown-suicide': 'Si previene el suicidio',
  'gist.unknown-who': 'Qué ayuda a quién',
  'gist.mix-not-reviewed': 'Mezcla no revisada',
  'gist.mix-not-studied': 'Mezcla no estudiada',
  'gist.unknown-mix': 'Qué hace la mezcla',
} as const satisfies Translation<typeof en>;
