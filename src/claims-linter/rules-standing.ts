import type { Thorough } from './rule.js';

/*
 * What a practice says of its standing: approval, certificates, rank, praise, others. Source: the project's domain facts
 * §1 (corrections) and §4.
 */

export const standingRules: readonly Thorough[] = [
  {
    id: 'fda',
    en: /\b(?:(?:fda|food and drug administration)[- ]?(?:has |have )?(?:approv(?:ed|al|es)|clear(?:ed|ance)|authoriz(?:ed|ation)|endors(?:ed|es)|backed|accepted|sanctioned)|(?:approved|cleared|authorized|endorsed|accepted) (?:by (?:the )?(?:u\.?s\.? )?(?:fda|food and drug))|\b(?:kap|ketamine|ketamine therapy|lozenges?|infusions?) (?:is|are|was|were|has been|treatment|therapy) (?:\w{1,10} )?(?:approved|cleared) for)/g,
    es: /\b(?:(?:aprobad|autorizad|avalad|respaldad)[oa]s? por (?:la )?(?:fda|administracion de alimentos)|(?:la )?fda (?:ha )?(?:aprobo|aprueba|aprobado|autoriza|autorizo|avala)|aprobacion de (?:la )?fda)/g,
    basis: 'Spravato label; FDA alert, October 2023',
    instead: 'say: "Ketamine is approved as an anesthetic. Its use for mental health is off-label."',
  },
  {
    id: 'certified',
    en: /\b(?:(?:board[- ])?certified (?:(?:in|as) )?(?:an? )?(?:kap|ketamine|psychedelic)\b|(?:kap|ketamine|ketamine[- ]assisted (?:psycho)?therapy|psychedelic)[- ]certified|certified (?:by|with) (?:the )?(?:american |national )?(?:kap|ketamine|psychedelic) board)/g,
    es: /\b(?:(?:terapeutas?|clinicas?|profesional(?:es)?) (?:de |en )?(?:kap|ketamina) certificad[oa]s?|certificad[oa]s? en (?:kap|ketamina|terapia con ketamina|psicoterapia asistida))/g,
    basis: 'licensing is by states; no board certifies KAP',
    instead: 'show the license first, then who trained them, in how many hours and when',
  },
  {
    id: 'maps',
    en: /\bmaps(?:[- ](?:certified|trained|approved)|(?:'s)? training) .{0,15}?\b(?:kap|ketamine)|\b(?:kap|ketamine) (?:therapy )?training (?:by|from|with|through|at) maps\b/g,
    es: /\b(?:formacion|entrenamiento|capacitacion) (?:en|de) (?:kap|ketamina) (?:de|por|con|en) maps\b/g,
    basis: 'MDMA-assisted therapy was declined by the FDA in August 2024',
    instead: 'name the program and say what it is for',
  },
  {
    id: 'rank',
    en: /(?:\b(?:(?:the|our|your|la's|city's|state's|country's) (?:very |single )?(?:best(?! (?:bus|train|route|parking|caf|view|coffee))|finest|top|leading|premier|foremost|most (?:experienced(?! (?:therapist|nurse|clinician|doctor)\b)|trusted|effective|advanced|qualified|respected|comprehensive|skilled|innovative|powerful)) (?:[a-z-]{1,16} ){0,3}?(?:kap|ketamine|clinics?|practices?|therap(?:y|ist|ists)|care|treatments?|teams?|providers?|experts?|specialists?|centers?|clinicians?|doctors?|option|choice|results|place for|in (?:the|california|texas|town|los))|best[- ]in[- ]class|world[- ]class|top[- ](?:rated|notch|tier|ranked)|(?:award[- ]winning|unmatched|unparalleled|unrivaled|second to none|number one|no\. ?1|voted best|industry[- ]leading|nationally recognized|world[- ]renowned|renowned)|leading (?:kap|ketamine|experts?|providers?|clinics?|practices?|specialists?|center)|premier|gold standard|the only (?:kap |ketamine |real |true )?(?:clinic|practice|provider|center|therapists?) )|#1\b)/g,
    es: /(?:\b(?:(?:el|la|los|las|su|nuestr[oa]s?) (?:mejor|mejores|principal|principales) (?:kap|ketamina|clinicas?|consultas?|consultorios?|terapeutas?|terapias?|centros?|tratamientos?|equipos?|profesionales|opcion|especialistas?|expertos?|atencion)|(?:clinicas?|terapeutas?|centros?|consultas?|consultorios?|expertos?|especialistas?|equipos?|practicas?|profesionales) (?:\w{1,12} )?(?:lider|lideres|numero uno|de primer nivel|mas (?:experimentad|prestigios|reconocid|avanzad)[oa]s?)|(?:lider|lideres) en (?:kap|ketamina|terapia|salud)|el numero uno|premiad[oa]s?|galardonad[oa]s?|inigualables?|sin igual|de clase mundial|reconocid[oa]s? mundialmente|la unica (?:clinica|consulta|practica))\b|\bn\.? ?[oº°]? ?1 en\b)/g,
    basis: 'APA Ethics Code 5.01; several state boards',
    instead: 'state facts: licenses, training, years, how you work',
  },
  {
    id: 'praise',
    en: /(?:\b(?:\d(?:\.\d)? ?(?:\/ ?5 ?)?(?:out of (?:5|five) )?-? ?stars?\b|(?:five|four)[- ]stars?|\d\.\d ?\/ ?5|(?:client|patient|customer|google|yelp|online|glowing|rave|our|read|see|star|positive) (?:reviews|ratings|testimonials)|testimonials?|success stor(?:y|ies)|(?:our|my|happy|satisfied|past|former) (?:clients|patients) (?:all )?(?:say|love|tell us|rave|report|describe|call|swear|agree)|(?:changed|saved|transformed|gave me back|gave me) my (?:life|marriage)|highly recommend)|[★⭐]{1,5}|"[^"\n]{12,240}" {0,3}[-–—~] ?[a-z])/g,
    es: /(?:\b(?:\d(?:[.,]\d)? (?:de 5 )?estrellas|(?:cinco|cuatro) estrellas|testimonios?|(?:resenas|opiniones) de (?:nuestr[oa]s |los |las )?(?:clientes|pacientes)|historias? de exito|(?:nuestr[oa]s|mis) (?:clientes|pacientes) (?:nos )?(?:dicen|cuentan|opinan|aman|recomiendan|describen)|(?:me )?(?:cambio|salvo|transformo|devolvio) (?:mi|la) vida|(?:lo|la) recomiendo)|[«"][^"»\n]{12,240}["»] {0,3}[-–—] ?[a-z])/g,
    basis: 'APA Ethics Code 5.05; several state boards',
    instead: 'leave them out; describe how you work and let people ask you',
  },
  {
    id: 'rivals',
    en: /\b(?:(?:better|safer|kinder|cheaper|more (?:\w{1,14}[- ]?){1,2}|higher|superior) (?:care |quality |results |outcomes |support )?(?:than|to) (?:any |most |all |every |many |a |an |the |at |typical |regular |ordinary |traditional |standard |what |your ){0,3}(?:other |ketamine |infusion |iv |telehealth |kap |big |chain |local ){0,3}(?:clinics?|practices?|providers?|therapists?|centers?|competitors?|companies|competition|elsewhere|anyone else)|unlike (?:most |many |other |those |some |typical |any |all |the |so ){1,3}(?:other |ketamine |infusion |telehealth |kap |big |many ){0,2}(?:clinics?|practices?|providers?|therapists?|centers?|companies|places)|(?:other|most|many|some|those|typical) (?:ketamine |infusion |telehealth |kap )?(?:clinics?|practices?|providers?|companies|centers?) (?:just|only|simply|merely|don't|do not|won't|leave|rush|treat you like|care (?:more|only)|fail|ignore|cut corners)|our competitors(?: \w{1,12}){0,2}|(?:beats?|outperforms?) (?:any |all |other |every )|no other (?:clinic|practice|provider|therapist|center|treatment|therapy)|ketamine mills?)\b/g,
    es: /\b(?:(?:mejor|mejores|mas \w{1,14}|superior|superiores) (?:que|a) (?:(?:las|los|otras|otros|cualquier|la|el|en|de|demas|otra|otro|mayoria) ){1,4}(?:clinicas?|consultas?|consultorios?|terapeutas?|centros?|competencia|practicas?)|a diferencia de (?:(?:las|los|la|otras|otros|otra|muchas|mayoria|de|demas) ){1,4}(?:clinicas?|consultas?|consultorios?|centros?|terapeutas?)|(?:otras|muchas|las demas) clinicas (?:solo|simplemente|no|dejan|abandonan)|nuestra competencia|ninguna otra (?:clinica|consulta|terapia))\b/g,
    basis: 'APA Ethics Code 5.01; several state boards',
    instead: 'say what you do yourself, and let the comparison describe the other models of care',
  },
  {
    id: 'better',
    en: /\b(?:(?:kap|ketamine|ketamine[- ]assisted (?:psycho)?therapy|it|this|our approach|lozenges?|infusions?) (?:is|are|works?|heals?) (?:much |far |a |the |so much |faster and )?(?:better|superior|more effective|safer|the best|the better|deeper|more powerful|faster)(?: (?:than|to|choice|option|for|way|treatment))|(?:the )?(?:better|superior|best|right) (?:option|choice|treatment|medicine|therapy|way) for (?:trauma|depression|anxiety|ptsd|addiction|your|everyone|people with)|(?:more effective|works? better|works? faster|faster|safer|superior) (?:than|to) (?:\w{1,12} )?(?:antidepressants?|medications?|ssris?|talk therapy|traditional|infusions?|spravato|iv|psychotherapy|therapy alone|clinics|anything))\b/g,
    es: /\b(?:(?:la )?(?:kap|ketamina|psicoterapia asistida con ketamina) (?:es|funciona) (?:mucho |la )?(?:mejor|superior|mas (?:eficaz|efectiva|segura|rapida))|(?:la )?mejor (?:opcion|terapia|manera|alternativa) para (?:el |la |su |tu )?(?:trauma|depresion|ansiedad|tept|adiccion)|(?:mas (?:eficaz|efectiv[oa]|segur[oa]|rapid[oa])|superior) (?:que|a) (?:los |las |el |la )?(?:antidepresivos?|medicamentos?|terapia|infusion(?:es)?|spravato))\b/g,
    basis: 'Clinical Psychology Review 2026',
    instead: 'say what differs (who is with you, preparation, integration), not which is better',
  },
  {
    id: 'hipaa',
    en: /\bhipaa[- ]?(?:compliant|compliance|certified|approved|secure|safe|protected|verified)\b|\b(?:compliant|comply|complies) with (?:all )?hipaa/g,
    es: /\b(?:cumple|cumplen|cumplimos|conforme|certificad[oa]|compatible) (?:plenamente |totalmente )?(?:con |por )?(?:la |las |los )?(?:ley |normas |requisitos )?(?:de )?(?:la )?hipaa\b/g,
    basis: 'HHS gives no such certificate',
    instead: 'say what happens with what a visitor sends, and link your privacy notice',
  },
];
