import type { Translation } from '../../shared/words.js';
import type en from './content.en.js';

/** Words around the questionnaires, Spanish (US health Spanish, "usted"). */
export default {
  'instrument.offer-heading': 'Cómo ha estado, en números',
  'instrument.offer':
    'Muchos médicos conocen estos formularios cortos. Pueden ayudarle a decir cómo ha estado. No tiene que llenarlos, y el puntaje por sí solo no cambia su resultado.',
  'instrument.english-only':
    'Estas preguntas están solo en inglés: sus palabras no deben cambiarse, y no tenemos una versión en español comprobada.',
  'instrument.length': '{name}, {count} preguntas',
  'instrument.start': 'Empezar',
  'instrument.look': 'Cambiar mis respuestas',

  'instrument.title.phq-2': 'Su ánimo, en breve',
  'instrument.title.phq-8': 'Su ánimo',
  'instrument.title.phq-9': 'Su ánimo',
  'instrument.title.gad-7': 'Preocupación',

  'instrument.unwatched':
    'Nadie vigila sus respuestas aquí. Si necesita ayuda ahora, use la línea de ayuda de arriba.',
  'instrument.thoughts':
    'Una pregunta trata de pensamientos de muerte o de hacerse daño. Si los tiene, le mostramos personas con quienes hablar, y su resultado lo dirá.',
  'instrument.to-lines': 'Ir a las líneas de ayuda',
  'instrument.effect-lead':
    'Si marcó algún problema arriba, hay una última pregunta. No cuenta para el puntaje, y puede dejarla en blanco.',
  'instrument.finish': 'Ver mi puntaje',
  'instrument.back': 'Volver a mi resultado',
  'instrument.missing': 'La pregunta {number} aún no tiene respuesta.',

  'instrument.score-heading': 'Su puntaje',
  'instrument.score': '{score} de {most}',
  'instrument.band.minimal': 'mínimo',
  'instrument.band.mild': 'leve',
  'instrument.band.moderate': 'moderado',
  'instrument.band.moderately-severe': 'moderadamente grave',
  'instrument.band.severe': 'grave',
  'instrument.band.below': 'por debajo del límite',
  'instrument.band.above': 'en el límite o por encima',
  'instrument.called': 'A un puntaje así se le suele llamar “{band}”.',
  'instrument.called.below':
    'Está por debajo de {cut}, el límite publicado. Cómo se siente cuenta igual, diga lo que diga el número.',
  'instrument.called.above':
    'El límite publicado es {cut}. A partir de ahí vale la pena hablar con alguien que pueda preguntarle más.',
  'instrument.range': '{from} a {to}',
  'instrument.line': '{score} de {most}, {band}',
  'instrument.effect-line': 'Cuánto le dificultó la vida diaria: {answer}',
  'instrument.not-heading': 'Lo que no significa',
  'instrument.not-diagnosis':
    'No es un diagnóstico. Solo puede hacerlo una persona con formación que hable con usted.',
  'instrument.not-kap': 'No es un sí ni un no sobre la KAP. El puntaje por sí solo no cambia su resultado.',
  'instrument.not-forever': 'Solo mira las últimas 2 semanas. Puede subir y bajar.',
  'instrument.use-heading': 'Qué puede hacer con él',
  'instrument.use':
    'Muéstrelo a su médico, a su terapeuta o a quien receta, y cuénteles cómo es su vida detrás del número.',
  'instrument.credit':
    'El {name} es de uso libre y no hace falta pedir permiso. Lo mostramos palabra por palabra.',
  'instrument.reviewed': 'Comprobado por última vez el {date}.',
} as const satisfies Translation<typeof en>;
