import type { Thorough } from './rule.js';

/*
 * What a practice says of the treatment's effect. Source: the project's domain facts §1 (corrections), §2 ("Never
 * say"), §4 and §6.
 */

export const effectRules: readonly Thorough[] = [
  {
    id: 'cure',
    en: /\b(?:cur(?:es?|ed|ing|ative)\b|heal(?:s|ed)? (?:your |their |the )?(?:depression|anxiety|ptsd|trauma|addiction|ocd|for good|forever|completely|fully)|(?:eliminat|eras|eradicat)(?:es?|ed|ing) (?:your |the |their |all )?(?:depress|anxi|ptsd|trauma|addict|symptom|pain)|(?:end|get rid of|put an end to|banish|conquer|be free of|be free from|freedom from|break free from|free yourself from) (?:your |the )?(?:depression|anxiety|ptsd|trauma|addiction|suffering)|(?:depression|anxiety|symptom|trauma|ptsd)[- ]free\b)/g,
    es: /\b(?:cura(?:mos|n|r|ra|ran|do|da|dos|das|tivo|tiva|rte|rse|cion)?|cure|sana (?:tu|su|la|el|para)|sana(?:ra|ras|r) (?:(?:tu|su|la|el) )?(?:depresion|ansiedad|trauma|por completo|para siempre)|(?:elimina|borra|acaba con|termina con|pon(?:ga)? fin a|liberese de|liberate de|libre de|vencer|vence) ?(?:r |ra |n )?(?:(?:tu|su|la|el|los) )?(?:depresion|ansiedad|trauma|adiccion|sintomas|sufrimiento))\b/g,
    basis: 'BJPsych Open 2023; Clinical Psychology Review 2026',
    instead: 'say what you do, and that it helps some people and not others',
  },
  {
    id: 'lasting',
    en: /\b(?:(?:permanent(?:ly)?|everlasting|lasting|long-?lasting|lifelong|long-?term(?! recover| benefit)|enduring|durable|sustained)(?:,? (?:and |or )?(?:deep|profound|real|positive|meaningful|emotional|personal|inner|mood|symptom|mental|true|powerful))?,? (?:changes?|relief|results?|healing|heals?|recover(?:y|ies|ed)|transform(?:ation|ations|s|ed)?|remission|improvements?|benefits?|solutions?|fix|freedom|wellness|gone|better|resolv\w{1,4}|ends?|lifts?|rewires?)|(?:heal|healed|change|changed|changes|relief|gone|better|well|recover|recovered|lasts?|ends?|symptoms?|depression|anxiety|works?|resolve[sd]?|transform|transforms|transformed) (?:permanently|forever|for good(?! [a-z])|for life|once and for all|for ever)|never (?:be depressed|come back|comes back|return|returns|relapse|need (?:\w{1,12} )?(?:medication|medicine|antidepressants|treatment)) ?(?:again)?)\b/g,
    es: /\b(?:(?:cambios?|alivio|resultados?|sanacion|curacion|recuperacion|transformacion|remision|mejorias?|mejora|beneficios?|solucion|bienestar|efectos?) (?:\w{1,12} y )?(?:permanentes?|duraderos?|duraderas?|definitiv[oa]s?|para siempre|de por vida|eternos?|a largo plazo)|(?:mejora|cambia|sana|alivia|desaparece|dura|libre|termina|funciona|transforma)(?:n|r|ra|ran|ras)? (?:permanentemente|para siempre|definitivamente|de una vez por todas|de por vida)|nunca (?:mas )?(?:volver[ae]\w{0,3} a (?:deprim|sentir|necesitar|recaer)|recae))/g,
    basis:
      'Clinical Psychology Review 2026; Murrough 2013: half of those helped had relapsed 18 days after infusions',
    instead: 'say that how long it helps differs, and what you plan for the time after',
  },
  {
    id: 'guarantee',
    en: /\b(?:guarant(?:ee|ees|eed|eeing)|we promise (?:you|that|results?|relief|healing|change)|(?:results|success|relief|recovery) (?:is |are )?assured|money[- ]back|(?:always|never fails to|will definitely|sure to|certain to|bound to) (?:work|works|help|helps|heal|heals|bring relief|succeed|feel better|get better)|works? (?:for everyone|for everybody|every time|for all)|never fails?|you(?:'ll| will) (?:soon |finally |definitely |certainly |surely )?(?:heal|recover|get better|be healed|be free|be well again|feel (?:much |so )?better|overcome|beat|leave (?:your )?depression))\b/g,
    es: /\b(?:garanti(?:a|as|za|zan|zamos|zar|zado|zada|zados|zadas|ce)|le prometemos|te prometemos|(?:exito|resultados?|alivio) asegurad[oa]s?|(?:siempre|nunca falla|seguro que) (?:funciona|ayuda|mejora|sana)|funciona (?:para todos|para todo el mundo|siempre|en todos)|nunca falla|(?:se|te) (?:sanara|sanaras|recuperara|recuperaras|sentira mejor|sentiras mejor|curara|mejorara)|(?:usted|tu) (?:sanara|sanaras|mejorara|mejoraras|se recuperara))\b/g,
    basis: 'APA Ethics Code 5.01',
    instead: 'say what you will do, and that results differ from person to person',
  },
  {
    id: 'numbers',
    en: /\b(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|per cent)(?= ?.{0,40}?\b(?:of (?:our |the |all |my )?(?:people|clients|patients|adults|participants|cases|those)|success|effective|respon|remission|improv|better|relief|recover|healed|satisf|reduc|fewer|less (?:depress|anxi)|benefit|work))|(?:success|response|remission|effectiveness|recovery|satisfaction|improvement) rates?.{0,30}?\d{1,3}(?:[.,]\d)? ?(?:%|percent)|(?:high|highest|proven|great|excellent|best|incredible|amazing|remarkable|strong|higher) (?:success|response|remission|recovery) rates?|(?:success|effectiveness|recovery) rates?|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:out of|in) (?:every )?(?:\d{1,3}|three|four|five|ten|hundred) (?:of (?:our |my )?)?(?:people|clients|patients|adults|cases|feel|improve|get|recover|respond|report)|(?:most|almost all|nearly all|all|the (?:vast )?majority) (?:of )?(?:our|my) (?:clients|patients|people) (?:\w{1,10} )?(?:feel|get|improve|recover|respond|report|find|heal|see|leave|are (?:better|well|free)))/g,
    es: /(?:\b\d{1,3}(?:[.,]\d{1,2})? ?(?:%|por ciento)(?= ?.{0,40}?\b(?:de (?:los|las|nuestr[oa]s|mis|quienes|la gente|las personas)|exito|efectiv|eficac|respond|respuesta|remision|mejor|alivi|recuper|satisf|reduc))|\b(?:tasa|porcentaje|indice)s? de (?:exito|respuesta|remision|recuperacion|efectividad|eficacia)|\b(?:\d{1,2}|dos|tres|cuatro|cinco|siete|ocho|nueve) de cada (?:\d{1,3}|tres|cuatro|cinco|diez)|\b(?:la (?:gran )?mayoria|casi todos|todos|todas) (?:de )?(?:nuestr[oa]s|mis|los) (?:clientes|pacientes) (?:se )?(?:mejora|siente|recupera|responde|nota))/g,
    basis: 'a KAP study of 1,806 people could follow 346, with no comparison group; APA Ethics Code 5.01',
    instead: 'leave the number out, or cite the study with its comparison group and date',
  },
  {
    id: 'proven',
    en: /\b(?:(?:clinically|scientifically|medically) (?:proven|validated)|proven (?:to|results?|treatment|effective|safe|relief|therapy|method|path|cure|success|benefits?|outcomes?)|science(?:-| has )(?:proven|proves)|(?:research|studies|science) (?:proves?|has proven|have proven|confirms? that))\b/g,
    es: /\b(?:(?:clinica|cientifica|medica)mente (?:probad|comprobad|demostrad)[oa]s?|(?:eficacia|efectividad|resultados?|metodo|tratamiento) (?:probad|comprobad|demostrad)[oa]s?|(?:la ciencia|los estudios|la investigacion) (?:ha|han)? ?(?:demuestran?|demostrado|probado|prueban?|confirman?))\b/g,
    basis: 'Clinical Psychology Review 2026: two trials randomised the therapy; KARMA-Dep 2',
    instead: 'say what is known and what is not, with the study and its date',
  },
  {
    id: 'safe',
    en: /\b(?:(?:no|zero|without|free of|free from|free from any|without any|no known|no serious|no real|few or no) (?:\w{1,10} )?(?:risks?\b(?! assess| factor| (?:score|eval|info))|side[- ]effects?|adverse effects?|dangers?)|(?:risk|side[- ]effect|danger)[- ]free(?! (?:cancel|trial|call|booking|resched))|harmless|(?:safe|safer|safest) (?:for (?:you|everyone|everybody|anyone|all|most|nearly|your)|and (?:effective|natural|gentle|proven|non)|alternative|treatment|medicine|option)|(?:perfectly|completely|totally|entirely|absolutely|very|extremely|remarkably|100 ?%|proven|always|quite|perfectly) safe|(?:kap|ketamine|treatment|therapy|medicine|it|it's|lozenges?|infusions?) (?:is|are|has been|as)? ?(?:a )?(?:very |perfectly |proven |shown )?safe\b(?! (?:to (?:ask|say|stop|talk|tell|call|feel|rest|cry|bring|share|be|wait|leave)|place|space|if|only|when|enough))|(?:does not|do not|doesn't|don't) (?:have|cause) (?:any )?side[- ]effects)/g,
    es: /\b(?:(?:sin|ningun|cero|no tiene|no hay|libre de) (?:ningun )?(?:riesgos?|efectos? secundarios?|efectos? adversos?|peligros?)|inofensiv[oa]s?|inocu[oa]s?|(?:totalmente|completamente|perfectamente|absolutamente|muy|100 ?%|siempre) segur[oa]s?|segur[oa]s? (?:para (?:usted|ti|todos|todo el mundo|cualquiera|la mayoria)|y (?:eficaz|efectiv[oa]|natural))|(?:ketamina|kap|tratamiento|terapia|medicamento) es segur[oa])/g,
    ok: /\b(?:ask|decides?|say|says|tell|tells|check|checks|know|see|find out|determines?|diga|decide|sabe)\b.{0,40} (?:if|whether|si) |\b(?:parking|building|neighbou?rhood|street|office|room|space|link|connection|estacionamiento|edificio|barrio|zona|oficina|sala|lugar|espacio|enlace)s? (?:\w{1,10} )?(?:is|are|es|son|esta|estan) /,
    basis: 'FDA alert, October 2023; Spravato label',
    instead: 'name the risks, and say who checks them and how you watch over them',
  },
  {
    id: 'addictive',
    en: /\b(?:(?:non|not|isn't|never|aren't|is not|are not)[- ]?(?:an? )?(?:physically |at all |known to be )?(?:addictive|addicting|habit[- ]forming)|(?:no|zero|without|little|without any|no real) (?:risk|chance|danger|potential|possibility|fear) (?:of|for) (?:addiction|dependence|dependency|misuse|abuse)|(?:cannot|can't|don't|won't|will not|do not) (?:get|become|be) (?:addicted|dependent))\b/g,
    es: /\b(?:no (?:es |son |resulta |crea |causa |genera |produce )?(?:adictiv[oa]s?|adiccion|dependencia)|(?:sin|ningun|cero) (?:riesgo|peligro|posibilidad) de (?:adiccion|dependencia|abuso)|no (?:crea|genera|causa|produce) habito)\b/g,
    basis: 'FDA alert, October 2023; Spravato label',
    instead: 'say that ketamine can be misused, and how you plan for that',
  },
  {
    id: 'life-saving',
    en: /\b(?:life-?saving|sav(?:es?|ed|ing) (?:your |my |their |many |countless |people's )?li(?:fe|ves)|(?:prevent|stop|end|avert)(?:s|ed|ing|ping|ped)? (?:a |your |their )?suicid\w{1,6}(?! (?:lifeline|line|hotline))|(?:reduc|eas|reliev|eliminat)(?:es?|ed|ing) (?:your |their )?suicidal|(?:relief|rescue) from suicidal|anti-?suicidal)\b/g,
    es: /\b(?:salva(?:n|r|mos|ra|ria|do)? (?:la |su |tu |muchas )?vidas?|(?:previene|evita|detiene|prevenir|evitar|impide)n? (?:el |un |los )?suicidios?|(?:reduce|alivia|elimina|quita)n? (?:las |los |sus )?(?:ideas|pensamientos) (?:suicidas|de suicidio))\b/g,
    basis: 'Spravato label',
    instead: 'leave it out, and say where to turn in a crisis (in the US: 988)',
  },
  {
    id: 'crisis',
    en: /\b(?:(?:treat|relief|therapy|treatment|kap|ketamine|(?:help|support|care)(?:s|ing)? (?:for |to )?(?:you|people|someone|anyone|those|clients|patients))(?:s|ing)? (?:for |to )?(?:people |someone |anyone |those |clients |patients )?(?:who are )?in (?:a |an )?(?:acute |mental health |suicidal |emotional )?(?:crisis|emergency|emergencies)|(?:treats?|resolves?|stabilizes?|stops?) (?:a |an |your |the |any |acute |mental health |suicidal ){0,3}cris[ie]s|(?:emergency|crisis) (?:ketamine|kap|infusions?|treatment))\b/g,
    es: /\b(?:(?:trata|resuelve|detiene|estabiliza)(?:mos|n|r)? (?:la |las |una |su |sus )?crisis|(?:tratamiento|alivio|ketamina|kap) (?:en|para|de) (?:una |la |las |casos de )?(?:crisis|emergencias?))\b/g,
    basis: 'Spravato label',
    instead: 'say: "In a crisis, call or text 988" (in the US), and when you read messages',
  },
  {
    id: 'hype',
    en: /\b(?:miracles?|miraculous(?:ly)?|breakthroughs?|game[- ]chang(?:er|ing)|magic (?:bullet|pill)|silver bullet|wonder (?:drug|medicine)|revolutionary|cutting[- ]edge|state[- ]of[- ]the[- ]art|life[- ]chang(?:ing|er)|quick fix|instant(?:ly)? (?:relief|results?|better)|(?:immediate|overnight) (?:relief|results?|healing)|(?:rewire|reset|reboot|rebuild|repair|regrow)s? (?:your |the )?(?:brains?|mind|neural)|(?:heals?|treats?|address(?:es)?|fix(?:es)?) (?:the )?root cause)\b/g,
    es: /\b(?:milagro(?:s|s[oa]s?)?|revolucionari[oa]s?|de vanguardia|de ultima generacion|(?:remedio|pastilla|bala|solucion) magic[oa]|cambia(?:ra|r)? (?:la|su|tu) vida|(?:alivio|resultados?|efecto) (?:inmediatos?|instantaneos?)|(?:reprograma|reinicia|repara|reconecta)(?:r|n)? (?:su |tu |el )?(?:cerebro|mente)|(?:cura|sana|trata|ataca)(?:r|n)? (?:la )?(?:causa raiz|raiz del problema))\b/g,
    basis: 'APA Ethics Code 5.01',
    instead: 'say plainly what happens in your sessions',
  },
];
