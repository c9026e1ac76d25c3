import type { Translation } from '../shared/words.js';
import care from './content-care.es.js';
import facts from './content-facts.es.js';
import type en from './content.en.js';

/** Words of the comparison, Spanish (US health Spanish, "usted"). */
export default {
  heading: 'Compare sus opciones',
  intro: 'Cómo es cada opción, cuánto cuesta y qué se sabe de ella. El orden no indica cuál es mejor.',
  caption: 'Opciones de atención, comparadas punto por punto',
  'differ.as': 'En pocas palabras, igual que {options}.',
  printed: 'Impreso el {date}.',
  'print.matters': 'Imprimir también lo que me importa',
  tools: 'Esta tabla, a su manera',
  choose: 'Elegir qué se muestra',
  mark: 'Marcar las diferencias',
  'mark.only': 'Solo las diferencias',
  'differ.yes': 'Distinto',
  'differ.no': 'Igual',
  'differ.all': 'Todos distintos',
  'differ.some': 'Algunos coinciden',
  'differ.count': '{different} de {all} puntos son distintos.',
  'differ.none': 'Las opciones que se muestran dicen lo mismo en cada punto que se muestra.',
  matters: 'Lo que me importa',
  print: 'Imprimir',
  failed: 'No se pudo cargar. Pulse otra vez.',
  shown: 'Se muestran {rows} de {allRows} puntos y {options} de {allOptions} opciones.',
  'shown.all': 'Mostrar todo',
  says: '{practice} dice:',
  'crisis.call': 'Llame al {number}',
  'crisis.text': 'Envíe un mensaje de texto al {number}',
  'crisis.text-word': 'Envíe {word} al {number}',
  'crisis.danger': 'En peligro ahora: llame al {number}',
  'choose.first': 'Comparar',
  'choose.second': 'con',
  'choose.group': 'Elija dos opciones',
  'sources.note': 'La nota de arriba',
  at: 'En {practice}:',
  'interest.kap':
    'Tenga en cuenta: {practice} ofrece KAP y le muestra esta tabla, así que tiene un interés en lo que usted elija.',
  disclaimer:
    'Esto es información general, no consejo médico. Antes de decidir, hable con un profesional que conozca su salud.',
  'reviewed.all': 'Comparado con sus fuentes el {date}.',
  crisis: 'Ninguna de estas opciones es ayuda en una crisis. En una crisis, pida ayuda de inmediato:',

  'option.kap': 'KAP',
  'option.clinic': 'Clínica de ketamina',
  'option.at-home': 'En casa, por telesalud',
  'option.spravato': 'Clínica de Spravato',
  'option.other': 'Otro tratamiento, o ninguno',
  'about.kap': 'Psicoterapia asistida con ketamina',
  'about.clinic': 'Ketamina por suero (IV) o inyección (IM)',
  'about.at-home': 'Tabletas de ketamina en casa: se tragan o se disuelven',
  'about.spravato': 'Esketamina en aerosol nasal',
  'about.other': 'Antidepresivos, psicoterapia, EMT, TEC o esperar',

  'risks.heading': 'Riesgos comunes a todas las formas de ketamina',
  'risks.intro':
    'KAP, las clínicas, la ketamina en casa y Spravato comparten estos riesgos. Pregunte qué significan para usted.',
  'risk.dissociation': 'Sentirse separado de su cuerpo o del mundo (disociación)',
  'risk.pressure': 'Aumento de la presión arterial',
  'risk.sedation': 'Mucho sueño (sedación)',
  'risk.breathing': 'Respiración más lenta',
  'risk.misuse': 'Mal uso',
  'risk.bladder': 'Daño a la vejiga',
  'risk.psychiatric': 'Síntomas de salud mental nuevos o peores',
  'risks.other': 'Otros tratamientos, o ninguno, también tienen riesgos. Pregunte por ellos.',
  condition:
    'La depresión es un ánimo bajo, o no disfrutar de nada, que dura semanas. Con la ansiedad, la preocupación y el miedo no se van. Después de un trauma, el miedo puede volver una y otra vez (TEPT). Todo esto estorba la vida diaria, y todo se puede tratar.',
  decision:
    'Usted vive con depresión, ansiedad o trauma. Se pregunta qué atención probar ahora, o ninguna por el momento. Esta tabla ayuda a pensarlo, a usted y a su profesional de salud.',
  updates:
    'Cada frase muestra el día en que se comparó con su fuente. Pasado el último día de una norma, esta página dice que pudo cambiar.',
  funding:
    'El proyecto kap-widgets escribió estas palabras a partir de fuentes publicadas. No nombra ningún patrocinador. El consultorio que las muestra tiene un interés: vea la nota de arriba.',

  ...care,
  ...facts,
} as const satisfies Translation<typeof en>;
