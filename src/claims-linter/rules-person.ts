import type { Thorough } from './rule.js';

/*
 * What only a clinician can tell one person, and facts that articles get wrong. Source: the project's domain facts §1
 * (corrections), §2 ("Never say") and §4.
 */

export const personRules: readonly Thorough[] = [
  {
    id: 'qualify',
    en: /\b(?:you(?:'re| are|'ll be)? (?:\w{1,10} )?(?:qualif(?:y|ied)|eligible|approved|pre-?approved|a (?:\w{1,10} )?candidate|cleared for)|(?:perfect|ideal|good|great|excellent|right|strong|suitable|best|likely) candidates?|(?:get|be|pre-?)(?: |-)?(?:pre-?)?(?:qualified|approved)(?: (?:today|now|online|instantly|in minutes|for))|instant approval|guaranteed approval|you are (?:the )?right for (?:kap|ketamine)|(?:kap|ketamine) is (?:right|perfect|ideal|a good fit) for you|do i qualify\? yes)\b/g,
    es: /\b(?:(?:usted|tu|ya) (?:\w{1,10} )?(?:califica|calificas|cumple los requisitos|reune los requisitos|es elegible|eres elegible|esta aprobad[oa]|estas aprobad[oa]|es apt[oa]|eres apt[oa]|es un[ao]? (?:\w{1,10} )?candidat[oa])|(?:buen|gran|excelente|perfect[oa]|ideal) candidat[oa]|candidat[oa] (?:ideal|perfect[oa]|apt[oa])|(?:averigue|averigua|vea|descubra|descubre|compruebe|sepa) si (?:califica|calificas|es candidat[oa]|es elegible|es apt[oa])|(?:kap|ketamina) es (?:ideal|perfect[oa]|adecuad[oa]) para (?:usted|ti)|aprobacion (?:inmediata|garantizada|instantanea))\b/g,
    basis: 'what no page can know',
    instead: 'say: "Nothing here decides. A prescriber looks at your health with you first."',
  },
  {
    id: 'diagnosis',
    en: /\b(?:you(?: (?:probably|likely|clearly|certainly|may|might|must|do|surely|really))? (?:have|suffer from|are suffering from|are showing signs of) (?:an? )?(?:treatment[- ]resistant |major |clinical |severe |mild |complex |undiagnosed )?(?:depression|anxiety|ptsd|bipolar|ocd|addiction|adhd|depressive|anxiety disorder|mental illness)|you(?:'re| are) (?:clinically |severely |probably )?(?:depressed|bipolar|traumatized|an addict|mentally ill|treatment[- ]resistant)|(?:test|quiz|check|questionnaire|screening|tool|form|answers|score) (?:will |can )?(?:diagnoses?|tells? (?:you )?(?:if|whether) you have|shows? (?:if|whether|that) you (?:have|are)|confirms?))\b/g,
    es: /\b(?:(?:usted|tu) (?:\w{1,14} )?(?:tiene|tienes|padece|padeces|sufre de|sufres de) (?:un |una )?(?:depresion|ansiedad|tept|trastorno|bipolar|toc|adiccion)|(?:usted )?(?:esta|estas) (?:deprimid[oa]|traumatizad[oa])|(?:prueba|cuestionario|test|formulario|respuestas|puntaje|evaluacion en linea) (?:le |te )?(?:diagnostica|dice si (?:usted )?tiene|muestra que (?:usted )?tiene|confirma))\b/g,
    ok: /\banxi(?:ety|ous) (?:on|before|about|during|that|at|when|as) |\bansiedad (?:antes|el dia|durante|por)\b/,
    basis: 'FDA policy on software as a medical device',
    instead: 'write of what people tell you ("many come with low mood"), not of what the reader has',
  },
  {
    id: 'dose',
    en: /(?:\b\d{1,4}(?:[.,]\d{1,3})?(?: ?(?:-|–|to) ?\d{1,4}(?:[.,]\d{1,3})?)? ?-?(?:mg|mcg|milligrams?|micrograms?)\b(?! ?\/ ?dl)(?: ?(?:\/|per) ?(?:kg|kilo(?:gram)?)\b)?|\bmg ?(?:\/|per) ?kg\b|\b(?:one|two|three|four|five|six|several|half a|\d{1,2}) (?:lozenges?|troches?|tablets?|puffs|sprays) (?:a |per |each |every |at )(?:day|week|session|dose|time|night|once))/g,
    es: /(?:\b\d{1,4}(?:[.,]\d{1,3})?(?: ?(?:-|–|a) ?\d{1,4}(?:[.,]\d{1,3})?)? ?(?:miligramos?|microgramos?)\b|\b(?:un[ao]?|dos|tres|cuatro|media|\d{1,2}) (?:pastillas?|tabletas?|comprimidos?|trociscos?) (?:al|por|cada|a la) (?:dia|semana|sesion|noche|vez))/g,
    basis: 'FDA alert, October 2023',
    instead: 'say that the prescriber chooses the dose and goes over it with each person',
  },
  {
    id: 'medicine',
    en: /\b(?:(?:stop|stopping|quit|come off|get off|go off|skip|pause|discontinue|taper(?: off)?|wean (?:yourself )?off|throw away|ditch|hold|reduce|lower|halve|double|change) (?:taking |using )?(?:(?:all|any|a|your|the|their|of|most|other|usual|daily|regular|psychiatric|current|prescribed) ){0,3}(?:medications?|medicines?|meds\b|antidepressants?|ssris?|snris?|benzo(?:s|diazepines?)?|pills|lamotrigine|lithium|stimulants?|blood pressure (?:pills|medicine)|prescriptions?|drugs)|(?:medication|antidepressant|drug|pill)[- ]free|replaces? (?:your )?(?:medication|antidepressants?|medicine)|(?:no longer|won't|will not|don't|do not|never) need (?:your |any )?(?:medications?|antidepressants?|medicine|pills))\b/g,
    es: /\b(?:(?:deje|deja|dejar|suspenda|suspender|suspende|interrumpa|interrumpir|abandone|abandonar|salte|reduzca|reducir|cambie|cambiar|baje|disminuya|olvidese de) (?:de )?(?:tomar )?(?:(?:su|sus|tu|tus|los|las|el|la|todos|todas|cualquier|un) ){0,3}(?:medicamentos?|medicinas?|medicacion|antidepresivos?|pastillas|benzodiacepinas?|litio|lamotrigina)|sin (?:necesidad de )?(?:medicamentos|antidepresivos|pastillas)|(?:reemplaza|sustituye)n? (?:a )?(?:su|sus|los|tus?) (?:medicamentos?|antidepresivos?|medicacion)|ya no necesit\w{1,5} (?:medicamentos|antidepresivos|pastillas|medicacion))\b/g,
    ok: /\b(?:ask|talk|tell us|check with us|let us know|call us) (?:\w{1,9} ){0,3}before\b|\bwithout (?:asking|talking|checking|first)|\bpregunte(?:nos)?\b.{0,40} antes|\bdeje (?!de ).{0,60}\ben (?:casa|el carro|el auto|su bolso)\b|\bunless\b|\bsin (?:hablar|preguntar|consultar)/,
    basis: 'medicine is changed by those who prescribe it',
    instead: 'say: "Do not stop or change any medicine on your own. Ask the person who prescribes it."',
  },
  {
    id: 'window',
    en: /\b(?:critical[- ]periods?|(?:24|48|72|24-72|24 to 72)[- ]?(?:hours?|hr|h)[- ](?:(?:integration|neuroplastic(?:ity)?|healing|golden|plasticity|critical|sensitive) )?window|windows? of (?:\w{1,12} )?(?:neuro)?plasticity|(?:neuro)?plastic(?:ity)? window|golden (?:window|hours)|neuroplasticity (?:is|stays|lasts|peaks))\b/g,
    es: /\b(?:periodos? criticos?|ventana (?:critica |integrativa )?de (?:24|48|72|neuroplasticidad|plasticidad|oportunidad|integracion)|ventana (?:neuro)?plastica|la neuroplasticidad (?:es|dura|aumenta))\b/g,
    basis: 'Nature, 2023',
    instead: 'say: "Many therapists plan integration within 24 to 72 hours"',
  },
  {
    id: 'nmda',
    en: /\bmethyl[- ]?d[- ]?aspartate/g,
    es: /\bmetil[- ]?d[- ]?aspartato/g,
    basis: 'the name of the receptor',
    instead: 'write "N-methyl-D-aspartate (NMDA)"',
  },
  {
    id: 'always-there',
    en: /(?:\b(?:24 ?\/ ?7|24 hours a day|around the clock|round[- ]the[- ]clock|day (?:or|and) night|seven days a week, \w{1,10} hours|(?:we(?:'re| are)|someone is|i am|i'm|our team is) always (?:available|there|here|on call|reachable|a (?:call|text) away)|(?:answer|reply|respond|monitored) (?:immediately|at any (?:hour|time)|instantly|at once))\b)/g,
    es: /(?:\b(?:24 ?\/ ?7|(?:las )?24 horas(?: del dia)?, (?:los )?(?:7|siete) dias|las 24 horas del dia|a cualquier hora|dia y noche|siempre (?:disponibles?|estamos|hay alguien)|estamos siempre)\b)/g,
    basis: 'a page and its forms are not monitored 24/7',
    instead: 'say when you read messages, and: "In an emergency call 911 or 988" (in the US)',
  },
];
