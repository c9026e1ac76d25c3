import type { Translation } from '../shared/words.js';
import type en from './content-care.en.js';

/** Words of the rows on care and on a session, Spanish (US health Spanish, "usted"). */
export default {
  'group.care': 'La atención',
  'group.session': 'Una sesión',

  'row.present': 'Quién le acompaña',
  'kap.present':
    'Un terapeuta con licencia se queda hasta que usted vuelva en sí. En casa: por video, con un adulto y sin personal médico.',
  'clinic.present':
    'El personal médico da la medicina y le vigila. Que haya también un terapeuta varía según la clínica.',
  'at-home.present':
    'Tras las primeras sesiones, muchos siguen por su cuenta. Puede haber un guía disponible. Sin personal médico.',
  'spravato.present':
    'El personal de una clínica certificada le vigila hasta que pueda irse. No se exige un terapeuta.',
  'other.present':
    'En la terapia, un terapeuta. En la EMT y la TEC, un equipo formado. Con pastillas o al esperar, nadie.',

  'row.focus': 'Para qué está formado el personal',
  'kap.focus':
    'El terapeuta está formado en psicoterapia, y a menudo en trauma y en KAP. Participa también quien receta.',
  'clinic.focus':
    'Casi todo el personal está formado para dar la medicina y cuidar el cuerpo. La formación en terapia varía.',
  'at-home.focus':
    'Quien receta tiene licencia y decide a distancia. Los guías y asesores pueden no ser terapeutas. Pregunte.',
  'spravato.focus':
    'El personal está formado para dar el aerosol y cuidar el cuerpo. La formación en terapia varía.',
  'other.focus':
    'Los terapeutas están formados en psicoterapia. Los médicos y enfermeros, en dar pastillas, EMT o TEC.',

  'row.goal': 'Qué busca: sentirse mejor o cambiar',
  'kap.goal':
    'Aliviar los síntomas y ayudarle a mirar debajo de ellos y cambiar. No está claro cuánto logra lo segundo.',
  'clinic.goal':
    'Aliviar los síntomas. Mirar debajo de ellos queda para otra atención, salvo que la clínica lo incluya.',
  'at-home.goal':
    'Aliviar los síntomas. Algunos programas añaden una aplicación o un guía para quien busca cambiar.',
  'spravato.goal': 'Aliviar los síntomas de la depresión. Mirar debajo de ellos queda para otra atención.',
  'other.goal':
    'Las pastillas, la EMT y la TEC buscan aliviar síntomas. La terapia busca también cambiar cómo piensa y actúa.',

  'row.personal': 'Cómo se adapta a usted',
  'kap.personal':
    'Su terapeuta adapta el ritmo, los temas y la música a su historia. Quien receta decide la dosis.',
  'clinic.personal': 'El personal adapta la dosis a su cuerpo. Cuánto más se adapta a usted varía. Pregunte.',
  'at-home.personal':
    'Quien receta decide la dosis. Lo demás puede ser un programa fijo. Pregunte qué puede cambiar.',
  'spravato.personal':
    'La etiqueta fija cada cuánto va usted. Quien receta elige dentro de ella. Pregunte qué puede cambiar.',
  'other.personal':
    'Las pastillas y la terapia se cambian paso a paso si no ayudan. Pueden hacer falta varios intentos.',

  'row.setting': 'Dónde se hace',
  'kap.setting': 'En un consultorio, o en casa con su terapeuta en línea y un acompañante a su lado.',
  'clinic.setting':
    'En una clínica, con personal médico cerca. Qué tan tranquila es la sala varía. Pida verla.',
  'at-home.setting': 'En su propia casa, con apoyo a distancia. Pregunte si tiene que haber otro adulto.',
  'spravato.setting':
    'Solo en una clínica certificada. Lo exige un programa de seguridad (REMS). No puede llevarlo a casa.',
  'other.setting':
    'Terapia: consultorio o en línea. EMT y TEC: clínica u hospital. Pastillas o esperar: en casa.',
  'note.setting':
    'Parte de esta atención se receta por video. Según lo previsto en noviembre de 2026, las normas de Estados Unidos para eso terminan el 31 de diciembre de 2026.',

  'row.preparation': 'Antes: preparación',
  'kap.preparation':
    'Incluida. Se reúne con su terapeuta de 1 a 4 veces antes de la primera dosis y fija una intención.',
  'clinic.preparation':
    'Varía. Primero revisan su salud. Pregunte si alguien le ayuda a prepararse también por dentro.',
  'at-home.preparation':
    'Varía: una aplicación, un guía o un asesor. Quien receta revisa su salud a distancia.',
  'spravato.preparation':
    'No se exige, salvo revisiones de salud como la presión arterial. Pregunte si se ofrece más.',
  'other.preparation':
    'La terapia empieza hablando de usted y sus metas. Las pastillas, la EMT y la TEC, con una revisión de salud.',

  'row.dosing': 'Cómo es una sesión',
  'kap.dosing':
    'Se acuesta con música y un antifaz. Un terapeuta le acompaña. Los efectos duran de 45 a 60 minutos.',
  'clinic.dosing':
    'Se acuesta mientras pasa el suero, unos 40 minutos, o tras una inyección. Puede sentirse lejos de todo.',
  'at-home.dosing':
    'Usted traga una tableta, o deja que se disuelva, en su propio cuarto y se acuesta. Puede sentirse lejos de todo.',
  'spravato.dosing':
    'Usted mismo usa el aerosol ante el personal. Después descansa allí. Puede sentirse lejos de todo.',
  'other.dosing':
    'La terapia es una charla. Las pastillas se toman cada día. En la EMT está despierto; en la TEC, dormido.',

  'row.hard': 'Ayuda en una experiencia difícil',
  'kap.hard':
    'Puede haber una hora difícil. Su terapeuta se queda y le ayuda. En casa es por video, sin personal médico.',
  'clinic.hard':
    'Puede haber una hora difícil. El personal está cerca. Cómo ayuda con emociones fuertes varía. Pregunte.',
  'at-home.hard':
    'Puede haber una hora difícil. La ayuda está a una llamada o un mensaje, sin personal médico. Pregunte quién responde.',
  'spravato.hard':
    'Puede haber una hora difícil. El personal está cerca. Cómo ayuda con emociones fuertes varía. Pregunte.',
  'other.hard':
    'Puede haber días difíciles. Un terapeuta ayuda en la próxima sesión. Con pastillas o al esperar, planee a quién llamar.',

  'row.trauma': 'Si surge un trauma del pasado',
  'kap.trauma':
    'El terapeuta lo trabaja con usted, en la sesión y después. Pregunte qué formación tiene en trauma.',
  'clinic.trauma':
    'Varía. Algunas clínicas tienen un terapeuta, o socios a quienes le envían. Pregunte antes de empezar.',
  'at-home.trauma':
    'La ayuda es a distancia, y puede no ser de un terapeuta. Pregunte quién ayuda, en el momento y después.',
  'spravato.trauma':
    'La terapia no es parte del programa. Pregunte si la clínica tiene un terapeuta o le envía a uno.',
  'other.trauma':
    'Algunas terapias están hechas para eso. Vuelven a los recuerdos a propósito, con un terapeuta.',
  'note.trauma':
    'Ningún ensayo ha comparado estas opciones para el trauma. La tabla dice en qué difieren, no cuál es mejor.',

  'row.integration': 'Después: integración',
  'kap.integration':
    'Incluida. Lo hablan, a menudo de 24 a 72 horas después. Le dicen que descanse y vaya con calma.',
  'clinic.integration':
    'Varía. Pregunte quién habla con usted después de una visita y qué le dirán que haga.',
  'at-home.integration': 'Varía: una aplicación, un guía o un asesor. Pregunte qué le dirán que haga.',
  'spravato.integration':
    'No se exige. Le dicen que no maneje hasta el día siguiente, después de dormir bien.',
  'other.integration':
    'Terapia: cosas que probar en casa. Pastillas y EMT: controles. TEC: descansar hasta despertar del todo.',

  'gist.therapist': 'Un terapeuta, todo el tiempo',
  'gist.medical-staff': 'Personal médico',
  'gist.often-self-led': 'A menudo, por su cuenta',
  'gist.certified-staff': 'Personal certificado',
  'gist.therapist-or-team': 'Terapeuta, equipo o nadie',
  'gist.therapy-first': 'Terapia',
  'gist.medical-first': 'Medicina',
  'gist.prescribing-first': 'Recetar; lo demás varía',
  'gist.therapy-or-medical': 'Terapia o medicina',
  'gist.change-too': 'Sentirse mejor, y cambiar',
  'gist.relief': 'Sentirse mejor',
  'gist.relief-varies': 'Sentirse mejor; cambiar, varía',
  'gist.relief-or-change': 'Sentirse mejor, o cambiar',
  'gist.by-your-story': 'Según su historia',
  'gist.by-your-body': 'Según su cuerpo',
  'gist.by-program': 'Según un programa',
  'gist.by-label': 'Según la etiqueta',
  'gist.step-by-step': 'Paso a paso',
  'gist.office-or-home': 'Consultorio o casa',
  'gist.clinic': 'Una clínica',
  'gist.home': 'Su casa',
  'gist.certified-clinic': 'Una clínica certificada',
  'gist.several-places': 'Consultorio, clínica o casa',
  'gist.built-in': 'Incluida',
  'gist.varies': 'Varía',
  'gist.app-or-coach': 'Aplicación, guía o asesor',
  'gist.not-required': 'No se exige',
  'gist.first-visit': 'Primera charla o revisión',
  'gist.inward': 'Música, antifaz, un terapeuta',
  'gist.drip': 'Suero o inyección',
  'gist.own-room': 'En su propio cuarto',
  'gist.spray-and-rest': 'Aerosol y descanso',
  'gist.talk-or-procedure': 'Charla, pastilla o procedimiento',
  'gist.therapist-helps': 'Le ayuda su terapeuta',
  'gist.staff-near': 'Hay personal cerca',
  'gist.help-remote': 'Ayuda a distancia',
  'gist.next-session': 'Su terapeuta, o su plan',
  'gist.trauma-in-therapy': 'Parte de la terapia',
  'gist.trauma-referred': 'Queda para otra atención',
  'gist.trauma-therapy': 'Terapias hechas para eso',
  'gist.follow-up': 'Práctica y controles',
} as const satisfies Translation<typeof en>;
