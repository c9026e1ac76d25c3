import type { Translation } from '../shared/words.js';
import type en from './content.en.js';

/** Words of the comparison, Spanish (US health Spanish, "usted"). */
export default {
  heading: 'Compare sus opciones',
  intro: 'Cómo es cada opción, cuánto cuesta y qué se sabe de ella. El orden no indica cuál es mejor.',
  caption: 'Opciones de atención, comparadas punto por punto',
  sideways: 'Deslice la tabla hacia un lado para ver todas las opciones.',
  'choose.first': 'Comparar',
  'choose.second': 'con',
  'choose.group': 'Elija dos opciones',
  sources: 'Fuentes y fechas',
  'sources.failed': 'No se pudo cargar. Ciérrelo y vuelva a abrirlo.',
  'sources.none': 'Aquí no se afirma nada, por eso no hay fuente. Pregunte a quien lo ofrece.',
  'sources.note': 'La nota de arriba',
  'sources.own': 'En palabras de {practice}.',
  'sources.facts': '«En {practice}»: lo dice {practice}.',
  unverified: 'Todavía no se ha comprobado con una fuente.',
  reviewed: 'Revisado: {date}.',
  'as-of': 'Dato de: {date}',
  past: 'Esta norma pudo cambiar después del {date}. Pregunte.',
  'past.all':
    'Algunas normas de esta página pudieron cambiar desde que se revisó. Pregunte antes de decidir.',
  at: 'En {practice}:',
  'this-practice': 'este consultorio',
  'interest.kap':
    'Tenga en cuenta: {practice} ofrece KAP y le muestra esta tabla, así que tiene un interés en lo que usted elija.',
  'interest.clinic':
    'Tenga en cuenta: {practice} es una clínica de ketamina que ofrece KAP. Le muestra esta tabla, así que tiene un interés en lo que usted elija.',
  disclaimer:
    'Esto es información general, no consejo médico. Antes de decidir, hable con un profesional que conozca su salud.',
  'reviewed.all': 'Última revisión: {date}.',
  crisis:
    'Ninguna de estas opciones es ayuda en una crisis. En Estados Unidos, llame o envíe un texto al 988 a cualquier hora.',

  'option.kap': 'KAP',
  'option.clinic': 'Clínica de ketamina',
  'option.at-home': 'En casa, por telesalud',
  'option.spravato': 'Clínica de Spravato',
  'option.other': 'Otro tratamiento, o ninguno',
  'about.kap': 'Psicoterapia asistida con ketamina',
  'about.clinic': 'Ketamina por suero (IV) o inyección (IM)',
  'about.at-home': 'Tabletas o pastillas de ketamina en casa',
  'about.spravato': 'Esketamina en aerosol nasal',
  'about.other': 'Otra medicina, terapia, EMT, TEC',

  'row.present': 'Quién le acompaña',
  'kap.present':
    'Un terapeuta con licencia. Si usted está en casa, también le acompaña en persona otro adulto.',
  'clinic.present': 'Personal médico. Que haya también un terapeuta depende de la clínica. Pregunte.',
  'at-home.present':
    'Después de las primeras sesiones, muchas personas siguen por su cuenta. Pregunte a quién puede llamar.',
  'spravato.present': 'Personal certificado para darlo.',
  'other.present': 'Depende del tratamiento. Pregunte quién le acompañaría.',

  'row.setting': 'Dónde se hace',
  'kap.setting': 'En un consultorio, o en casa con su terapeuta en línea y un adulto a su lado.',
  'clinic.setting': 'En una clínica.',
  'at-home.setting': 'En casa, con apoyo a distancia.',
  'spravato.setting': 'En una clínica certificada, bajo un programa de seguridad de Estados Unidos (REMS).',
  'other.setting': 'Depende del tratamiento. Pregunte dónde se da.',
  'note.setting':
    'Parte de esta atención se receta por video. Las normas actuales de Estados Unidos para eso terminan, según lo previsto, el 31 de diciembre de 2026.',

  'row.preparation': 'Antes: preparación',
  'kap.preparation': 'Incluida. Usted se reúne con su terapeuta antes de la primera dosis.',
  'clinic.preparation': 'Varía. Pregunte qué se hace antes de la primera visita.',
  'at-home.preparation': 'Varía: una aplicación, un guía o un asesor.',
  'spravato.preparation': 'No se exige. Pregunte si se ofrece.',
  'other.preparation': 'Depende del tratamiento. Pregunte cómo se prepararía.',

  'row.integration': 'Después: integración',
  'kap.integration':
    'Incluida. Usted habla de lo que surgió. Muchos terapeutas la planean de 24 a 72 horas después de una dosis.',
  'clinic.integration': 'Varía. Pregunte quién habla con usted después de una visita.',
  'at-home.integration': 'Varía: una aplicación, un guía o un asesor.',
  'spravato.integration': 'No se exige. Pregunte si se ofrece.',
  'other.integration': 'Depende del tratamiento. Pregunte qué sigue.',

  'row.route': 'Cómo se toma',
  'kap.route': 'Una pastilla que se disuelve en la boca, o una inyección en un músculo (IM).',
  'clinic.route': 'Suero en una vena (IV) durante unos 40 minutos, o una inyección en un músculo (IM).',
  'at-home.route': 'Una tableta o pastilla (trocisco), preparada por una farmacia de fórmulas magistrales.',
  'spravato.route': 'Un aerosol en la nariz.',
  'other.route': 'Depende: una medicina, hablar, pulsos magnéticos (EMT) o corriente eléctrica (TEC).',

  'row.monitoring': 'Control de la salud',
  'kap.monitoring': 'Se miden los signos vitales, como la presión arterial, antes y después.',
  'clinic.monitoring': 'Se miden los signos vitales todo el tiempo o de vez en cuando.',
  'at-home.monitoring': 'A distancia. Pregunte quién lo hace y cuándo.',
  'spravato.monitoring': 'El personal le observa al menos 2 horas. Lo exige el programa de seguridad (REMS).',
  'other.monitoring': 'Depende del tratamiento. Pregunte qué se controla.',

  'row.length': 'Duración de una visita',
  'kap.length': 'De 2 a 3 horas.',
  'clinic.length': 'De 1 a 2 horas, más o menos.',
  'at-home.length': '1 hora, más o menos.',
  'spravato.length': 'Al menos 2 horas.',
  'other.length': 'Depende del tratamiento. Pregunte.',

  'row.course': 'Duración del tratamiento',
  'kap.course': 'De 6 a 8 dosis, más o menos una cada 2 semanas.',
  'clinic.course': 'Unas 6 visitas en 2 o 3 semanas.',
  'at-home.course': 'Programas mensuales o diarios.',
  'spravato.course':
    'Dos veces por semana durante 4 semanas, después una vez por semana durante 4 semanas, después cada 1 o 2 semanas.',
  'other.course': 'Depende del tratamiento. Pregunte.',

  'row.cost': 'Costo',
  'kap.cost': 'De $800 a $1,400 por sesión. Los honorarios de quien receta son aparte.',
  'clinic.cost': 'IV: de $400 a $1,000 por visita. IM: de $275 a $800 por visita.',
  'at-home.cost': 'Desde unos $129 al mes hasta $215 por sesión.',
  'spravato.cost':
    'De $590 a $1,000, precio de lista. Desde $10 con un plan de salud y un programa de ahorro.',
  'other.cost': 'Depende del tratamiento y de su plan de salud. Pregunte.',
  'note.cost':
    'Precios en dólares de Estados Unidos; cambian. Pida un estimado de buena fe: el costo total por escrito, antes de empezar.',

  'row.insurance': 'Seguro',
  'kap.insurance': 'A veces paga la terapia y las visitas médicas.',
  'clinic.insurance': 'Rara vez paga.',
  'at-home.insurance': 'No paga.',
  'spravato.insurance': 'Paga con frecuencia.',
  'other.insurance': 'Depende del tratamiento y de su plan de salud. Pregunte.',

  'row.fda': 'Situación ante la FDA',
  'kap.fda':
    'Uso fuera de indicación: la FDA aprobó la ketamina como anestesia, no para la salud mental. Las pastillas son preparados de farmacia y la FDA no las ha aprobado.',
  'clinic.fda': 'Uso fuera de indicación: la FDA aprobó la ketamina como anestesia, no para la salud mental.',
  'at-home.fda':
    'No aprobados: son preparados de farmacia. La FDA publicó una alerta sobre sus riesgos en octubre de 2023.',
  'spravato.fda':
    'Aprobado para la depresión que no mejoró con otras medicinas (por sí solo desde enero de 2025). También para la depresión mayor cuando la persona tiene ideas suicidas agudas.',
  'other.fda': 'Depende del tratamiento. Pregunte.',

  'row.evidence': 'Qué se sabe y qué no',
  'kap.evidence':
    'En un estudio de 1,806 personas, los síntomas eran menores a los 3 meses (tamaño del efecto: 0.75 a 0.86). No tuvo grupo de comparación y es un artículo sin revisión externa. No se sabe si la terapia aumenta el efecto o lo hace durar. De 72 estudios en una revisión de 2026, solo 2 eligieron al azar quién recibía la terapia.',
  'clinic.evidence':
    'Los ensayos cubren el corto plazo. Un ensayo grande no halló ventaja frente al midazolam, un sedante. En una revisión, el tiempo medio (mediana) hasta la recaída después de un tratamiento fue de 18 días. Se sabe menos del largo plazo.',
  'at-home.evidence':
    'Sobre todo estudios que siguen a personas sin elegir al azar quién lo recibe. No se sabe cuánto de un cambio se debe al tratamiento.',
  'spravato.evidence':
    'En un ensayo avanzado (fase 3), al 22.5% de las personas le quedaban pocos síntomas o ninguno a las 4 semanas, frente al 7.6% sin él. No se ha demostrado que prevenga el suicidio ni que alivie las ideas suicidas.',
  'other.evidence':
    'Cada tratamiento tiene sus propios estudios. Esta tabla no los revisa. Pregunte qué muestran.',

  'risks.heading': 'Riesgos comunes a todas las formas de ketamina',
  'risks.intro':
    'KAP, las clínicas de ketamina, la ketamina en casa y Spravato (esketamina) comparten estos riesgos. Pregunte qué significan para usted.',
  'risk.dissociation': 'Sentirse separado de su cuerpo o del mundo (disociación)',
  'risk.pressure': 'Aumento de la presión arterial',
  'risk.sedation': 'Mucho sueño (sedación)',
  'risk.breathing': 'Respiración más lenta',
  'risk.misuse': 'Mal uso',
  'risk.bladder': 'Daño a la vejiga',
  'risk.psychiatric': 'Síntomas de salud mental nuevos o peores',
  'risks.other':
    'Otros tratamientos también tienen riesgos, y no recibir ninguno también. Pregunte por ellos.',
} as const satisfies Translation<typeof en>;
