import STATES from '../shared/state-names/es.js';
import type { Translation } from '../shared/words.js';
import type en from './content.en.js';

/** Words of the questions, reasons and outcomes, Spanish (US health Spanish, "usted"). */
export default {
  states: STATES,
  // The questions
  'option.unsure': 'No estoy seguro o segura',
  'option.private': 'Prefiero no decirlo',

  'question.safety': '¿Está pensando en quitarse la vida o en hacer daño a alguien?',
  'why.safety': 'Esto va primero porque hay personas que pueden ayudarle ahora mismo.',
  'option.safety.no': 'No',
  'option.safety.thoughts': 'Tengo pensamientos, pero ningún plan',
  'option.safety.plan': 'Tengo un plan, quiero hacerlo o lo intenté hace poco',

  'question.age': '¿Cuántos años tiene?',
  'why.age': 'La KAP es para adultos. Desde los 65 hay un poco más que revisar.',
  'option.age.under-18': 'Menos de 18',
  'option.age.adult': 'De 18 a 64',
  'option.age.older': '65 o más',

  'question.state': '¿En qué estado estará durante las sesiones?',
  'why.state': 'La licencia depende de dónde está usted, no de dónde está el consultorio.',
  'option.state.abroad': 'Fuera de Estados Unidos',

  'question.brings': '¿Qué le trae por aquí?',
  'why.brings': 'Esto no decide nada. Le ayuda a prepararse para conversar.',
  'option.brings.depression': 'Tristeza o depresión',
  'option.brings.anxiety': 'Preocupación o ansiedad',
  'option.brings.trauma': 'Trauma o TEPT',
  'option.brings.ocd': 'Pensamientos que no se van (TOC)',
  'option.brings.addiction': 'Consumo de alcohol o drogas',
  'option.brings.pain': 'Dolor que no se va',
  'option.brings.grief': 'Duelo o pérdida',
  'option.brings.change': 'Estrés o un gran cambio de vida',
  'option.brings.other': 'Otra cosa',

  'question.tried': '¿Qué ha probado hasta ahora?',
  'why.tried': 'Lo que ayudó y lo que no ayudó orienta qué pedir después.',
  'option.tried.therapy': 'Terapia hablada',
  'option.tried.antidepressant': 'Un antidepresivo',
  'option.tried.antidepressants': 'Dos antidepresivos o más',
  'option.tried.medicine': 'Otra medicina para el ánimo o el sueño',
  'option.tried.stimulation': 'Estimulación magnética (TMS) o terapia electroconvulsiva (TEC)',
  'option.tried.ketamine': 'Ketamina o esketamina',
  'option.tried.other': 'Otra cosa',
  'option.tried.none': 'Nada todavía',

  'question.pregnancy': '¿Está en embarazo, dando pecho o tratando de quedar en embarazo?',
  'why.pregnancy':
    'Las etiquetas de los medicamentos y las clínicas desaconsejan la ketamina en esos momentos.',
  'option.pregnancy.none': 'No, o no es mi caso',
  'option.pregnancy.pregnant': 'En embarazo',
  'option.pregnancy.breastfeeding': 'Dando pecho',
  'option.pregnancy.trying': 'Tratando de quedar en embarazo',

  'question.mind': 'Sobre su mente y su ánimo: ¿algo de esto es su caso?',
  'hint.mind': 'Un familiar cercano es su madre, padre, hermano, hermana, hijo o hija.',
  'why.mind':
    'La ketamina puede causar o empeorar algo de esto. El trastorno bipolar por sí solo no descarta la KAP.',
  'option.mind.psychosis-self': 'Me dijeron que tuve psicosis o esquizofrenia',
  'option.mind.psychosis-relative': 'Un familiar cercano tuvo psicosis o esquizofrenia',
  'option.mind.manic': 'Manía o estado mixto ahora: aceleración, poco sueño, sin control',
  'option.mind.bipolar': 'Trastorno bipolar, sin manía ni estado mixto ahora',
  'option.mind.dissociative': 'Un trastorno disociativo',
  'option.mind.none': 'Nada de esto',

  'question.pressure': '¿Cómo estaba su presión la última vez que se la tomaron?',
  'hint.pressure': 'Si sus dos números caen en líneas distintas, elija la línea más alta.',
  'why.pressure': 'La ketamina puede subir la presión por un rato.',
  'option.pressure.normal': 'Menos de {first}, sin medicina para eso',
  'option.pressure.treated': 'Menos de {first}, con medicina para eso',
  'option.pressure.raised': '{first} o más, pero menos de {second}',
  'option.pressure.high': '{second} o más, pero menos de {third}',
  'option.pressure.very-high': '{third} o más',

  'question.pressure-treated': '¿Un médico le trata la presión?',
  'why.pressure-treated': 'La presión alta que nadie trata se atiende primero.',
  'option.pressure-treated.yes': 'Sí',
  'option.pressure-treated.no': 'No',

  'question.pressure-signs': '¿Tiene además dolor de pecho, falta de aire o un dolor de cabeza muy fuerte?',
  'why.pressure-signs': 'Una presión tan alta con una de estas señales puede ser una emergencia.',
  'option.pressure-signs.yes': 'Sí',
  'option.pressure-signs.no': 'No',

  'question.conditions': 'Sobre su salud: ¿tiene, o ha tenido alguna vez, algo de esto?',
  'hint.conditions':
    'Si tuvo un derrame cerebral por un sangrado, elija también la primera línea. Si duda de una línea, elija las demás. Si ninguna otra corresponde, elija “No estoy seguro o segura”.',
  'why.conditions':
    'La ketamina puede subir la presión, hacer más lenta la respiración y dañar la vejiga. Solo preguntamos más sobre lo que elija.',
  'option.conditions.vessels':
    'Un bulto (aneurisma) o un enredo (MAV) en los vasos sanguíneos, o un sangrado en el cerebro',
  'option.conditions.heart':
    'Infarto, derrame cerebral, insuficiencia cardíaca, angina o ritmo del corazón irregular',
  'option.conditions.brain': 'Presión elevada en el cerebro, un golpe fuerte en la cabeza o convulsiones',
  'option.conditions.glaucoma': 'Glaucoma (una enfermedad del ojo)',
  'option.conditions.breathing': 'Un problema grave para respirar o apnea del sueño',
  'option.conditions.liver': 'Una enfermedad del hígado',
  'option.conditions.bladder': 'Dolor de vejiga, sangre en la orina o cistitis',
  'option.conditions.thyroid': 'Tiroides demasiado activa',
  'option.conditions.none': 'Nada de esto',

  'question.heart':
    '¿Su problema del corazón o su derrame cerebral ocurrió, o empeoró, en las últimas 6 semanas?',
  'why.heart': 'La ketamina puede subir la presión, así que importa hace cuánto fue.',
  'option.heart.recent': 'Sí, en las últimas 6 semanas',
  'option.heart.past': 'No, fue hace más tiempo y no ha empeorado',

  'question.brain': 'Sobre su cabeza: ¿cuáles de estas cosas tiene o ha tenido?',
  'why.brain': 'Cada cosa puede cambiar cómo le cuidaría un equipo médico.',
  'option.brain.pressure': 'Presión elevada en el cerebro',
  'option.brain.injury': 'Un golpe fuerte en la cabeza',
  'option.brain.seizures': 'Convulsiones',

  'question.glaucoma': '¿Está su glaucoma bajo control?',
  'why.glaucoma': 'Las clínicas piden que esté bajo control primero.',
  'option.glaucoma.yes': 'Sí',
  'option.glaucoma.no': 'No',

  'question.breathing': '¿Qué problema para respirar tiene?',
  'why.breathing': 'La ketamina puede hacer más lenta la respiración.',
  'option.breathing.severe': 'Un problema grave para respirar',
  'option.breathing.apnea': 'Apnea del sueño',

  'question.liver': '¿Qué tan grave es su enfermedad del hígado?',
  'why.liver': 'Las etiquetas de los medicamentos piden cuidado cuando el hígado no está bien.',
  'option.liver.severe': 'Grave',
  'option.liver.other': 'Leve o moderada, o ya pasó',

  'question.bladder': '¿Tiene ahora dolor de vejiga, sangre en la orina o cistitis?',
  'why.bladder': 'La ketamina puede dañar la vejiga.',
  'option.bladder.now': 'Sí, ahora',
  'option.bladder.past': 'No, eso fue en el pasado',

  'question.thyroid': '¿Está ahora su tiroides bajo control?',
  'why.thyroid': 'Las clínicas piden que esté bajo control primero.',
  'option.thyroid.untreated': 'No, no está bajo control',
  'option.thyroid.treated': 'Sí, está tratada o ya pasó',

  'question.substances': 'Sobre el alcohol, las drogas y la ketamina: ¿algo de esto es su caso?',
  'why.substances':
    'Hay quien abusa de la ketamina, y una alergia a ella la descarta. Preguntamos para que la atención sea la adecuada. Aquí nadie le juzga.',
  'option.substances.now': 'Un problema con alcohol o drogas ahora',
  'option.substances.recovery': 'En recuperación desde hace menos de un año',
  'option.substances.ketamine': 'He abusado de la ketamina, ahora o antes',
  'option.substances.reaction': 'Alguna vez, una mala reacción a la ketamina o la esketamina',
  'option.substances.none': 'Nada de esto',

  'question.medicines': '¿Toma alguna de estas medicinas?',
  'why.medicines': 'Algunas medicinas no van bien con la ketamina o cambian cómo actúa.',
  'option.medicines.benzodiazepines': 'Benzodiacepinas (como Xanax, Ativan, Klonopin)',
  'option.medicines.opioids': 'Opioides (como oxicodona, metadona)',
  'option.medicines.stimulants': 'Estimulantes (como Adderall, Ritalin)',
  'option.medicines.maoi': 'Inhibidores de la MAO (como Nardil, Parnate)',
  'option.medicines.lamotrigine': 'Lamotrigina (Lamictal)',
  'option.medicines.naltrexone': 'Naltrexona',
  'option.medicines.theophylline': 'Teofilina',
  'option.medicines.sleep': 'Medicinas para dormir',
  'option.medicines.none': 'Ninguna de estas',

  'question.ride': '¿Podría un adulto llevarle a casa después de una sesión, o acompañarle si es en su casa?',
  'why.ride': 'No puede manejar hasta el día siguiente, después de dormir bien.',
  'option.ride.yes': 'Sí',
  'option.ride.no': 'No, por ahora no',

  'question.approach': '¿Qué le gustaría recibir?',
  'why.approach': 'No hay respuesta incorrecta. Le ayuda a encontrar la atención que quiere.',
  'option.approach.both': 'Medicina y terapia: prepararme, y después entender lo vivido',
  'option.approach.medicine': 'Solo la medicina',

  // The outcomes
  'level.help-now': 'Por favor, hable con alguien ahora',
  'text.help-now':
    'No tiene que pasar por esto en soledad. La revisión se detiene aquí, porque lo primero es una persona de verdad.',
  'level.emergency': 'Por favor, busque atención médica ahora',
  'text.emergency': 'Esto puede ser una emergencia. La revisión se detiene aquí, porque su salud va primero.',
  'level.not-now': 'Puede que la KAP no sea segura en este momento',
  'text.not-now':
    'Esto puede cambiar. No dice nada de su valor como persona, y otros tipos de atención pueden ayudar. Abajo verá qué llamó la atención y por qué.',
  'next.not-now':
    'Hable con su médico o terapeuta. También puede preguntarnos qué otra atención podría servirle.',
  'next.under-18': 'Hable con su madre, padre o tutor, con su médico o con otro adulto de confianza.',
  'level.prescriber-first': 'Primero, una revisión médica',
  'text.prescriber-first':
    'Algunas de sus respuestas necesitan la mirada de un profesional que receta antes de planear la KAP. Abajo verá cuáles, por qué y qué preguntar.',
  'next.prescriber-first':
    'Lleve las preguntas de arriba a un profesional que receta, con una lista de sus medicinas. Una llamada con nosotros es un buen comienzo.',
  'level.discuss': 'Nada aquí impide conversar',
  'text.discuss':
    'Ninguna de sus respuestas habla en contra de una primera conversación sobre la KAP. Solo un profesional autorizado para recetar puede decidir, después de conocerle y revisar su salud.',
  'next.discuss': 'En una primera llamada, pregunte quién receta, quién se queda con usted y cuánto cuesta.',

  'overlay.crisis-lines': 'Gracias por decirlo',
  'reason.lines-shown':
    'Si algo de esto le pesa, hay personas para usted ahora. Puede seguir más abajo cuando quiera.',
  'overlay.out-of-area': 'Dónde estará',
  'reason.out-of-area':
    'Este consultorio atiende a personas en {states}. Las licencias son por estado: donde usted está, le debe atender alguien con licencia allí.',
  'overlay.logistics': 'El regreso a casa',
  'reason.no-ride':
    'Necesitará a un adulto que le lleve a casa o que le acompañe en casa. No puede manejar hasta el día siguiente, después de dormir bien. Pregunte al consultorio cómo lo resuelven otras personas.',
  'overlay.approved-option': 'Una opción aprobada',
  'reason.approved-option':
    'Ha probado dos antidepresivos o más. La FDA aprobó un aerosol nasal para la depresión que no mejoró con esas medicinas. Se llama Spravato y contiene esketamina. Lo da una clínica certificada, que le observa al menos dos horas. La KAP es otro tipo de atención y no tiene esa aprobación. Quien receta puede decirle más.',
  'overlay.older': '65 o más',
  'reason.older': 'Su edad no descarta la KAP. Pregunte qué se revisa en personas de su edad.',
  'overlay.therapy-wanted': 'Lo que usted quiere',
  'reason.therapy-wanted':
    'Quiere prepararse y después entender lo vivido. Esos dos pasos son la terapia dentro de la KAP. Pregunte cuántas sesiones hay y quién las guía.',
  'overlay.medicine-only': 'Lo que usted quiere',
  'reason.medicine-only':
    'La KAP se apoya en la terapia. Algunas clínicas dan la medicina sin ella. Quien receta puede decirle qué tipo de atención podría servirle. Si la terapia no es para usted ahora, también está bien.',

  // The reasons, and what to ask
  'reason.unknown':
    'No tenía la respuesta o prefirió no decirla. Está bien. Un profesional que receta puede verlo con usted en privado.',
  'reason.unknown-pressure-emergency':
    'Por favor, vuelva a fijarse ahora en estas señales. Si tiene una, o no sabe, llame al {emergency}. Si no, llame hoy a un médico.',
  'ask.unknown-pressure-emergency': '¿Puede ver hoy mi presión y estas señales?',
  'ask.unknown': '¿Podemos ver esto juntos antes de planear algo?',
  'reason.plan':
    'Esto suena muy duro. Llame o escriba ahora a una de estas líneas, o vaya a una sala de emergencias. Quédese cerca de alguien de confianza.',
  'reason.thoughts':
    'Estos pensamientos no le cierran la puerta. Sí piden que una persona hable con usted hoy, antes de cualquier plan de KAP.',
  'ask.thoughts': 'Tengo estos pensamientos. ¿Puede ayudarme hoy, y cómo me apoyaría en el camino?',
  'reason.under-18':
    'Los criterios publicados para la KAP empiezan a los 18. Un médico o terapeuta que trabaja con jóvenes puede ayudar ahora.',
  'ask.under-18': '¿Qué me puede ayudar ahora, a mi edad?',
  'reason.pregnant':
    'Las etiquetas de los medicamentos y las clínicas desaconsejan la ketamina durante el embarazo y mientras da pecho.',
  'ask.pregnant': '¿Qué me puede ayudar ahora, y cuándo podríamos volver a verlo?',
  'reason.trying':
    'Las etiquetas de los medicamentos y las clínicas desaconsejan la ketamina en el embarazo, así que el momento importa.',
  'ask.trying': '¿Cómo lo coordinamos con mi plan de tener un bebé?',
  'reason.psychosis':
    'Los criterios publicados descartan la KAP después de una psicosis, porque la ketamina puede causar esos síntomas.',
  'ask.psychosis': '¿Qué otro tratamiento elegiría para mí?',
  'reason.psychosis-relative':
    'Los criterios publicados piden mirar mejor cuando un familiar cercano tuvo psicosis.',
  'ask.psychosis-relative': '¿Qué significa mi historia familiar para mí?',
  'reason.mania':
    'Los criterios publicados piden que antes pase la manía o el estado mixto. Llame pronto a su médico.',
  'ask.mania': '¿Qué me ayudaría a estar estable, y cuándo podríamos volver a hablar?',
  'reason.bipolar':
    'El trastorno bipolar por sí solo no descarta la KAP. Quien receta necesita saber qué tan estable está.',
  'ask.bipolar': '¿Cómo cuidaría usted que mi ánimo siga estable?',
  'reason.dissociative':
    'La ketamina puede hacer que se sienta lejos de su cuerpo o de sí. Eso puede ser difícil con un trastorno disociativo.',
  'ask.dissociative': '¿Tiene formación en esto, y qué haría distinto conmigo?',
  'reason.pressure-emergency':
    'Una presión muy alta con una de estas señales puede ser una emergencia. Llame ahora al {emergency}, o pida que alguien le lleve a una sala de emergencias.',
  'reason.pressure-high':
    'Una presión tan alta debe bajar primero. Si siente dolor de pecho, falta de aire o un dolor de cabeza muy fuerte, llame al {emergency}.',
  'ask.pressure-high': '¿Cómo bajamos mi presión, y a qué número quiere llegar?',
  'reason.pressure-untreated': 'Su presión está elevada y nadie la trata. Eso va primero.',
  'ask.pressure-untreated': '¿Puede revisar mi presión, y tratarla si sigue alta?',
  'reason.pressure-raised':
    'La ketamina puede subir la presión por un rato, así que quien receta debe conocer sus números y su tratamiento.',
  'ask.pressure-raised': '¿Está mi presión bien controlada para esto?',
  'reason.vessels':
    'La etiqueta de Spravato lo descarta aquí, porque una subida de la presión podría hacer mucho daño.',
  'ask.vessels': '¿Qué tratamiento no me sube la presión?',
  'reason.heart-recent': 'El corazón y el cerebro necesitan tiempo para sanar.',
  'ask.heart-recent': '¿Cuándo estará mi corazón bien para volver a hablar de esto?',
  'reason.heart': 'La ketamina puede subir la presión por un rato, y eso importa para su corazón.',
  'ask.heart': '¿Podrían hablarlo primero usted y mi cardiólogo?',
  'reason.brain-pressure': 'La ketamina podría subir más la presión en el cerebro.',
  'ask.brain-pressure': '¿Qué tratamientos no afectan la presión en mi cerebro?',
  'reason.glaucoma': 'Las clínicas piden que el glaucoma esté bajo control primero.',
  'ask.glaucoma': '¿Podemos controlar la presión de mis ojos y hablar después?',
  'reason.brain': 'Quien receta debe saberlo antes de planear algo.',
  'ask.brain': '¿Qué significa esto para mí, y con quién más debería hablar?',
  'reason.breathing':
    'La ketamina puede hacer más lenta la respiración. Con un problema grave eso podría ser peligroso.',
  'ask.breathing': '¿Qué tratamientos no afectan mi respiración?',
  'reason.sleep-apnea': 'La ketamina puede dar sueño y hacer más lenta la respiración.',
  'ask.sleep-apnea': '¿Cómo vigilará mi respiración?',
  'reason.liver-severe':
    'Las etiquetas de los medicamentos la desaconsejan cuando el hígado está muy enfermo.',
  'ask.liver-severe': '¿Qué tratamientos cuidan más mi hígado?',
  'reason.liver': 'Las etiquetas de los medicamentos piden cuidado cuando el hígado no está bien.',
  'ask.liver': '¿Necesita antes un análisis de mi hígado?',
  'reason.bladder-now': 'La ketamina puede dañar la vejiga, así que un médico debe ver antes estas señales.',
  'ask.bladder-now': '¿Puede buscar la causa de esto?',
  'reason.bladder': 'La ketamina puede dañar la vejiga, así que un problema pasado importa.',
  'ask.bladder': '¿Cómo vigilará mi vejiga?',
  'reason.thyroid-untreated': 'Una tiroides demasiado activa debe estar bajo control primero.',
  'ask.thyroid-untreated': '¿Podemos tratar mi tiroides y hablar después?',
  'reason.thyroid': 'Quien receta querrá ver que su tiroides está estable.',
  'ask.thyroid': '¿Necesita un análisis nuevo de mi tiroides?',
  'reason.reaction':
    'Una mala reacción puede ser una alergia. En ese caso la etiqueta de Spravato la descarta.',
  'ask.reaction': '¿Fue una alergia, y qué otro tratamiento elegiría?',
  'reason.substances-now': 'La ayuda con el alcohol o las drogas va primero. Puede recibirla ahora.',
  'ask.substances-now': '¿Dónde puedo recibir ayuda esta semana?',
  'reason.ketamine-misuse':
    'Hay quien abusa de la ketamina, así que los criterios publicados la descartan después de un abuso.',
  'ask.ketamine-misuse': '¿Qué tratamiento no pone en riesgo mi recuperación?',
  'reason.recovery':
    'Ha recorrido un largo camino. El comienzo de la recuperación pide un plan que la proteja.',
  'ask.recovery': '¿Cómo protegeríamos mi recuperación?',
  'reason.benzodiazepines': 'Junto con la ketamina, pueden dar un sueño muy profundo.',
  'ask.benzodiazepines': 'Tomo esta medicina. ¿Cómo lo maneja, y quién habla con el médico que me la dio?',
  'reason.opioids': 'Junto con la ketamina, pueden dar un sueño muy profundo.',
  'ask.opioids': 'Tomo esta medicina. ¿Cómo lo maneja, y cómo vigilaría mi respiración?',
  'reason.stimulants': 'Los estimulantes junto con la ketamina pueden afectar la presión.',
  'ask.stimulants': '¿Qué pasa los días en que tomo mi estimulante?',
  'reason.maoi': 'Los inhibidores de la MAO junto con la ketamina pueden afectar la presión.',
  'ask.maoi': '¿Qué significa para esto mi inhibidor de la MAO?',
  'reason.lamotrigine': 'La lamotrigina puede cambiar cómo actúa la ketamina.',
  'ask.lamotrigine': '¿Qué significa para esto mi lamotrigina?',
  'reason.naltrexone': 'La naltrexona puede cambiar cómo actúa la ketamina.',
  'ask.naltrexone': '¿Qué significa para esto mi naltrexona?',
  'reason.theophylline': 'La etiqueta de Ketalar advierte sobre tomar las dos juntas.',
  'ask.theophylline': '¿Qué significa para esto mi teofilina?',
  'reason.sleep-medicines': 'Las medicinas para dormir y la ketamina pueden dar mucho sueño.',
  'ask.sleep-medicines': '¿Qué pasa las noches en que tomo mi medicina para dormir?',

  // The screens
  progress: 'Pregunta {at} de {longest}',
  'progress-range': 'Pregunta {at}, de {least} a {longest} en total',
  'progress-most': 'Pregunta {at} de {longest} como máximo',
  'why-label': 'Por qué preguntamos:',
  several: 'Elija todo lo que corresponda.',
  choose: 'Elija un estado',
  continue: 'Continuar',
  back: 'Atrás',
  'errors-heading': 'Falta algo',
  'error-one': 'Elija una respuesta, por favor.',
  'error-many': 'Elija al menos una respuesta, por favor.',
  'error-pick': 'Elija algo de la lista, por favor.',
  review: 'Revisar mis respuestas',
  'review-heading': 'Sus respuestas hasta ahora',
  'review-empty': 'Todavía no ha respondido ninguna pregunta.',
  change: 'Cambiar',
  'go-on': 'Seguir',
  'see-result': 'Ver mi resultado',
  again: 'Empezar de nuevo',
  clear: 'Borrar mis respuestas',
  'reasons-heading': 'Qué llamó la atención, y por qué',
  'you-said': 'Usted dijo',
  'ask-label': 'Qué preguntar',
  sources: 'De dónde viene esto',
  reviewed: 'Regla comparada con su fuente el {date}.',
  unconfirmed: 'Ningún profesional clínico nos ha confirmado todavía el límite exacto de esta regla.',
  expired: 'Las reglas pueden haber cambiado desde entonces.',
  'medicine-note': 'No deje ni cambie ninguna medicina por su cuenta.',
  'substance-line': 'Línea de ayuda de SAMHSA: {number}',
  'notes-heading': 'También conviene saber',
  'else-heading': 'Qué más puede ayudar',
  'else-therapy': 'Terapia sin ketamina',
  'else-medicine': 'Otras medicinas, elegidas con su médico',
  'else-stimulation': 'Para la depresión: estimulación magnética (TMS) o terapia electroconvulsiva (TEC)',
  'next-heading': 'Próximos pasos',
  'take-open': 'Imprimir, copiar o guardar',
  call: 'Pedir una llamada',
  'call-phone': 'Llamar al {number}',
  'call-words': 'Llame o escriba al consultorio para acordar una primera conversación.',
  limits: 'Esta revisión no es un diagnóstico ni un consejo médico. Su resultado se queda en esta página.',
} as const satisfies Translation<typeof en>;
