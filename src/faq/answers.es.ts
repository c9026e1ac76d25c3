import type { Translation } from '../shared/words.js';
import type en from './answers.en.js';

/** Words of the answers, Spanish (US health Spanish, "usted"). */
export default {
  'crisis-now':
    'En una crisis, llame al [{line}](tel:{lineTel}). Si está en peligro ahora mismo, llame al [{emergency}](tel:{emergency}).',
  'what-is-kap.answer':
    'KAP son las siglas en inglés de psicoterapia asistida con ketamina. Usted toma una dosis de ketamina con un terapeuta con licencia a su lado. Antes y después se reúnen para hablar en terapia.\n\nLa ketamina es una medicina. La FDA la aprobó para dormir a las personas en una cirugía. Su uso para la salud mental es “fuera de indicación”: la FDA no la ha aprobado para eso.',
  'what-is-kap.route':
    'En KAP suele ser una tableta que se disuelve en la boca, o una inyección en un músculo.',
  'how-it-works.answer':
    'La ketamina bloquea una especie de interruptor de las células nerviosas: el receptor NMDA (N-metil-D-aspartato). Por un rato cambia el ánimo, los pensamientos y los sentidos. Todavía se estudia cómo puede ayudar con el ánimo bajo.\n\nLa terapia es lo que se hace alrededor:\n\n- Antes: conoce a su terapeuta y dice qué espera.\n- Durante: su terapeuta se queda con usted.\n- Después: hablan de lo que surgió y de qué hacer con eso.',
  'ketamine-clinic.answer':
    'Lo que más cambia es quién le acompaña y qué pasa antes y después.\n\n- KAP: le acompaña un terapeuta con licencia. Las reuniones de antes y después están incluidas.\n- Clínica de ketamina: personal médico la da por suero o inyección. Que haya terapia depende de la clínica. Pregunte.\n- Clínica de Spravato: personal certificado da un aerosol nasal y le observa al menos 2 horas.\n\nNingún ensayo ha comparado KAP con una clínica. Por eso nadie puede decir cuál funciona mejor.',
  'need-therapist.answer':
    'Para la medicina sola, no. Algunas clínicas y programas en casa dan ketamina sin terapia. En KAP, el terapeuta es parte de la atención: le ayuda a prepararse, se queda con usted y después habla con usted de lo vivido.\n\nTodavía no se sabe si la terapia aumenta el efecto. Si ya tiene un terapeuta, pregunte si los dos pueden trabajar juntos.',
  'does-therapy-help.answer':
    'Los terapeutas dicen que hablar ayuda a entender lo que surgió. Los estudios todavía no han mostrado que con terapia la ketamina funcione mejor o dure más.\n\n- Una revisión de 2026 examinó 72 estudios. Solo en 2 de ellos se decidió al azar quién recibía la terapia.\n- En un estudio de 1,806 personas en KAP, los síntomas eran menores a los 3 meses. Pero solo se pudo seguir por ese tiempo a 346 de ellas, y no tuvo grupo de comparación.',
  'integration.answer':
    'Es el trabajo después de una sesión. Usted mira lo que surgió y elige qué hacer con eso. Puede hablar, escribir, dibujar, caminar, descansar o dar un pequeño paso en su vida diaria.\n\nTal vez oiga que el cerebro está abierto al cambio por unos días. Esa idea viene de un estudio en ratones. Nadie puede prometer que sea así para usted.',
  'integration.when': 'Muchos terapeutas planean la reunión de 24 a 72 horas después de una dosis.',
  'how-long.answer':
    'El efecto en el ánimo puede perderse. En un ensayo, 24 personas recibieron un tratamiento con suero. De las que mejoraron, la mitad había recaído a los 18 días. No se sabe si la terapia lo hace durar más.\n\nAlgunas personas vuelven para más sesiones, a menudo cada 1 o 2 meses. Pregunte qué significaría eso para su salud y para el costo.',
  'safety.answer':
    'Ningún tratamiento está libre de riesgos. Con la ketamina, conviene conocer estos:\n\n- Sentirse separado de su cuerpo o del mundo (disociación)\n- Aumento de la presión arterial\n- Mucho sueño (sedación)\n- Respiración más lenta\n- Mal uso\n- Daño a la vejiga\n- Síntomas de salud mental nuevos o peores\n\nQuien receta revisa primero su salud. Pregunte qué significan estos riesgos para usted, quién le vigila y quién ayuda si algo sale mal.',
  'who-should-not.answer':
    'Eso solo lo puede decidir alguien con licencia para recetar. Por ahora, KAP quizá no sea para usted si algo de esto es cierto:\n\n- Tiene menos de 18 años.\n- Está embarazada o dando el pecho.\n- Ha tenido psicosis o esquizofrenia.\n- Está en un estado de manía ahora.\n- Tiene o tuvo un aneurisma o una MAV (vasos sanguíneos débiles o enredados), o una hemorragia en el cerebro.\n- Tiene presión alta dentro del cerebro, o glaucoma sin controlar.\n- Tiene una enfermedad grave del hígado.\n- Su tiroides trabaja de más y no recibe tratamiento.\n- Alguna vez tuvo una mala reacción a la ketamina.\n- Tiene ahora un problema con el alcohol o las drogas, o ha usado mal la ketamina.\n\nCuéntele cualquier otra enfermedad. Un “ahora no” puede cambiar, y otra atención puede servirle.',
  'who-should-not.limits':
    'Lo mismo puede valer en estos casos. Los límites publicados difieren.\n\n- Su presión arterial es muy alta, o alta y sin tratar.\n- Tuvo un infarto o un derrame cerebral en las últimas 6 semanas.\n- Tiene problemas graves para respirar.\n- Tiene ahora dolor en la vejiga o sangre en la orina.',
  'medicines.answer':
    'Dígale a quien receta todas las que toma. Algunas aumentan los riesgos de la ketamina o cambian cómo actúa:\n\n- Medicinas para dormir o para la ansiedad (benzodiacepinas)\n- Medicinas fuertes para el dolor (opioides)\n- Estimulantes, inhibidores de la MAO, lamotrigina, naltrexona y teofilina\n\nCon ketamina, las dos primeras pueden darle tanto sueño que es peligroso. No deje ni cambie ninguna medicina por su cuenta.',
  'addictive.answer':
    'Puede serlo. El mal uso es un riesgo conocido, y por eso la ley de Estados Unidos controla la ketamina. Con el uso prolongado, el cuerpo puede llegar a depender de ella. Usarla con frecuencia también puede dañar la vejiga.\n\nCuéntele a quien receta cualquier problema con el alcohol o las drogas, de ahora o de antes. Pregunte cada cuánto la recibiría y qué hacen para prevenir el mal uso.',
  'hard.answer':
    'Puede serlo. Pueden surgir miedo, duelo o un dolor antiguo, y perder por un rato el sentido de quién es puede sentirse extraño o dar miedo. Los efectos pasan. Por lo general tardan de 45 a 60 minutos, y pueden tardar hasta 90.\n\nLo que puede ayudar:\n\n- Dígale a su terapeuta lo que pasa. En KAP se queda con usted.\n- Respire despacio. No tiene que luchar contra ello ni entenderlo todavía.\n- Pida lo que acordaron antes: silencio, otra música, una mano.\n- Háblelo en la próxima reunión.\n\nLlame a quien receta si después se siente mucho peor, si ve u oye cosas, o si le duele al orinar. Si está en peligro o podría hacerse daño, llame ahora al [{line}](tel:{lineTel}) o al [{emergency}](tel:{emergency}).',
  'no-help.answer':
    'Eso pasa, y no es culpa suya. Dígales a su terapeuta y a quien receta cómo está. Después decida con ellos qué sigue.\n\nHay otros caminos: otras medicinas, terapia, pulsos magnéticos (EMT) o corriente eléctrica (TEC). Para la depresión que no mejoró con otras medicinas, la FDA ha aprobado un aerosol nasal (Spravato).\n\nNo deje ninguna medicina por su cuenta. Si se siente peor, dígaselo a alguien ahora: llame al [{line}](tel:{lineTel}).',
  'crisis.answer':
    'No nos espere. Llame ahora al [{line}](tel:{lineTel}). Si usted o alguien cerca está en peligro, llame al [{emergency}](tel:{emergency}).\n\nKAP no es ayuda en una crisis. Incluso de Spravato, una forma de ketamina, la etiqueta dice que no se ha demostrado que prevenga el suicidio.',
  'day.answer':
    'No es igual en todas partes, pero a menudo es así:\n\n- Usted llega. Le miden la presión arterial y repasan lo que espera.\n- Usted toma la medicina y se recuesta, a menudo con un antifaz y música.\n- Su terapeuta se queda con usted mientras actúa y mientras vuelve en sí.\n- Usted comparte sus primeras ideas, si quiere.\n- Alguien le lleva a casa. Ese día descansa y no toma decisiones grandes.\n\nUse ropa cómoda. Lleve agua y algo para escribir.',
  'day.sober': 'No tome alcohol ni cannabis en las 24 horas anteriores.',
  'day.length':
    'Calcule de 2 a 3 horas en total. Los efectos suelen durar de 45 a 60 minutos, y pueden durar hasta 90.',
  'day.food': 'Pregunte a quien receta cuánto tiempo debe estar sin comer ni beber.',
  'feel.answer':
    'Varía de una persona a otra, y de una vez a otra.\n\n- Puede sentirse ligero o lejos de su cuerpo. El tiempo y los sonidos pueden parecer raros.\n- Puede ver imágenes, o sentir mucha alegría, pena o miedo.\n- Puede perder la sensación de dónde termina usted y empieza el mundo.\n\nAlgunas personas lo viven con calma. Para otras, hay partes difíciles. Las dos cosas pueden pasar en una misma sesión.',
  'how-many.answer':
    'Se reúnen antes de la primera dosis y de nuevo después de cada una. Pregunte cómo es un tratamiento completo y cuándo lo evaluarían juntos.',
  'how-many.usual': 'Un tratamiento suele tener de 6 a 8 dosis, más o menos una cada 2 semanas.',
  'online.answer':
    'Algunos consultorios atienden en persona, otros por video y otros de las dos formas. En KAP en casa, un adulto acompañante está ahí con usted. Si se lo ofrece un programa en casa, pregunte quién tiene que estar. La atención se autoriza por estado, así que pregunte si pueden atender en el estado donde usted estará.',
  'online.rule':
    'Según lo previsto en noviembre de 2026, las normas de Estados Unidos para la ketamina por video terminan el 31 de diciembre de 2026.',
  'driving.answer':
    'No. Pida que alguien le lleve a casa. No maneje ni use máquinas hasta el día siguiente, después de dormir bien. Eso dice la etiqueta de Spravato, una forma de ketamina. Quien receta puede pedirle más.',
  'cost.answer':
    'Varía mucho. Estos son precios que consultorios y clínicas de Estados Unidos publican en sus sitios:\n\n- KAP: de $800 a $1,400 por sesión\n- Clínica de ketamina: de $400 a $1,000 por suero, o de $275 a $800 por inyección\n- Programas en casa: desde unos $129 al mes hasta $215 por sesión\n- Spravato: de $590 a $1,000, precio de lista; desde $10 con un plan de salud y un programa de ahorro\n\nPida el precio de todo el tratamiento: cada sesión, las reuniones de antes y después, y la medicina.',
  'cost.prescriber': 'Los honorarios de quien receta suelen ser aparte.',
  'cost.estimate':
    'Si paga por su cuenta, tiene derecho a un presupuesto de buena fe: el costo que puede esperar, por escrito, antes de empezar.',
  'insurance.answer':
    'A veces, y rara vez todo.\n\n- KAP: algunos planes pagan la terapia y las visitas médicas.\n- Clínica de ketamina: los planes rara vez pagan.\n- Programas en casa: los planes no pagan. Pregunte cuánto le costaría todo.\n- Spravato: los planes pagan con frecuencia.\n\nLlame a su plan antes de empezar. Pregunte al consultorio si le da una factura que pueda enviar a su plan.',
  'legal.answer':
    'La ketamina es legal cuando la ordena para usted alguien con licencia para recetar. KAP no está aprobada por la FDA.\n\n- La ketamina está aprobada para dormir a las personas en una cirugía. Para la salud mental, su uso es “fuera de indicación”.\n- Las tabletas que se disuelven en la boca las prepara una farmacia (fórmula magistral). La FDA no los ha aprobado. En octubre de 2023 advirtió sobre sus riesgos.\n- Solo una forma está aprobada para la depresión: la esketamina en aerosol nasal (Spravato). Es para la depresión que no mejoró con otras medicinas (por sí sola desde enero de 2025). También es para la depresión mayor con ideas suicidas agudas. Se da bajo un programa de seguridad (REMS).',
  'prescriber.answer':
    'Un profesional médico con licencia para recetar. Esa persona revisa su salud, decide si usted puede recibirla y la ordena. Su terapeuta suele ser otra persona, y las dos trabajan juntas.',
  'prescriber.who': 'Pregunte quién receta, si trabaja para el consultorio y cómo llamarle fuera de horario.',
  'privacy.answer':
    'Esta lista de preguntas no guarda ni envía qué respuestas abre usted. Otras partes de un sitio web pueden hacerlo; su aviso de privacidad debería decirlo.\n\nAntes de empezar la atención, pregunte quién puede ver su expediente y qué tendrían que compartir.',
  'find-therapist.answer':
    'Mire primero la licencia: su tipo, su número y su estado. Puede comprobarla con la junta del estado. Después pregunte por la formación en KAP: dónde, cuánto tiempo y quién le guio.\n\nNinguna junta certifica KAP. Un certificado puede mostrar formación, pero no es una licencia.',
  'what-to-ask.answer':
    'Vale la pena preguntar:\n\n- ¿Quién está conmigo todo el tiempo?\n- ¿Cuál es su licencia y qué formación tiene en KAP?\n- ¿Quién receta y cómo trabajan juntos?\n- ¿Qué hacen si resulta difícil o en una emergencia?\n- ¿Usan el contacto físico? ¿Cómo digo que sí o que no?\n- ¿Cuánto cuesta todo el tratamiento?\n- ¿Qué haríamos si no ayuda?',
  'first-step.answer':
    'Con una llamada corta. Diga qué espera y pregunte lo que quiera saber. No tiene que decidir en la llamada. Si los dos quieren seguir, lo siguiente es que quien receta revise su salud.',
  'first-step.call': 'Una primera llamada suele durar de 15 a 20 minutos.',
} as const satisfies Translation<typeof en>;
