/*
 * Further ways to say what the rules warn of: the treatment's effect. By rule. For the command line only.
 */

const TREATMENT =
  '(?:kap|ketamine|it|this|(?:this|our|the) (?:\\w{1,12} )?(?:treatment|therapy|medicine|work|approach|method|protocol)|ketamine(?:-| )assisted (?:psycho)?therapy|ketamine therapy|lozenges?|infusions?)';
const ILLNESS =
  '(?:depression|anxiety|ptsd|trauma|addiction|suffering|sadness|pain|ocd|symptoms?|depresion|ansiedad|tept|tristeza|adiccion|sufrimiento|sintomas?)';
const MINE = '(?:your |the |all |all your |su |tu |la |el |las |los )?';
const GOOD =
  '(?:better|relief|results?|lighter|improve\\w{0,5}|healed|healing|recover\\w{0,3}|respond|transformed|happier|free)';

const pattern = (source: string) => new RegExp(`\\b(?:${source})`, 'g');

export const moreEffect: Readonly<Record<string, readonly RegExp[]>> = {
  cure: [
    pattern(`${TREATMENT} (?:truly |really |also |gently |deeply |fully )?heals\\b`),
    pattern(
      `(?:say|saying|said|wave) (?:goodbye|farewell|good-bye) to ${MINE}${ILLNESS}|leave ${MINE}${ILLNESS} behind|(?:life|live|living) without ${ILLNESS}|no longer (?:be )?(?:depressed|anxious|traumatized|suffer)|(?:pain|panic|worry)[- ]free|(?:melts?|washe?s?|wipes?|clears?|drives?|sweeps?|takes?) ${MINE}${ILLNESS} away|${ILLNESS} (?:dissolves?|melts?|vanish(?:es)?|disappears?)\\b|(?:put|puts) an end to|ends? ${MINE}(?:suffering|depression|anxiety|ptsd|trauma|addiction)\\b`,
    ),
    pattern(
      `(?:diga(?:le)?|dile|digale|di) adios a ${MINE}${ILLNESS}|olvid\\w{1,3}se de ${MINE}${ILLNESS}|(?:kap|ketamina) sana\\b|(?:vida|vivir|viva|vive) sin ${ILLNESS}|deja?(?:ra|r)? atras ${MINE}${ILLNESS}|(?:le|te) (?:sanara|quita|quitara) ${MINE}${ILLNESS}`,
    ),
  ],
  lasting: [
    pattern(
      'permanent (?:way|exit|answer|end|cure|escape)\\b|(?:changes?|relief|results?|effects?|healing|improvements?|benefits?|recovery) (?:is|are|will be|can be|that is|that are) (?:\\w{1,10} )?(?:permanent|lasting|forever|lifelong|for life|long-?lasting|here to stay)|(?:changes?|relief|results?|healing|recovery|benefits?|peace|freedom) (?:that|which|to) (?:really |truly )?(?:lasts?|stays?|endures?)\\b|never (?:again )?need (?:another|any|an|your)\\b|(?:stay|stays|remain|remains) (?:well|better|healed) (?:for (?:years|life|good)|forever)',
    ),
    pattern(
      '(?:cambios?|alivio|resultados?|mejorias?|efectos?|beneficios?) (?:es|son|sera|seran|que es|que son) (?:\\w{1,10} )?(?:permanentes?|duraderos?|definitiv[oa]s?|para siempre|de por vida)|(?:cambios?|alivio|resultados?) que (?:duran?|permanecen?)\\b',
    ),
  ],
  guarantee: [
    pattern(
      '(?:a|the|one|finally something|something) (?:(?:treatment|therapy|medicine|approach|method|way) )?that (?:really |actually |finally |truly |just )?works\\b(?! (?:with|on|by|in|together|at|alongside|best|for (?:you|some|your)))|works? for (?:every|any|all) (?:kinds?|types?|forms?|one|person|patient|client)|works? (?:when|where) (?:nothing|everything|all) else|when nothing else (?:has |have |did |does |worked|works)',
    ),
    pattern(
      `(?:feel|feels|get|be) (?:\\w{1,8} )?better (?:after|in|within) (?:just |only )?(?:one|a single|your first|the first|two|three|\\d)|(?:you will|you'll) (?:\\w{1,9} )?(?:feel like yourself|wake up (?:a )?new|be (?:a new|happy|yourself|pain[- ]free|symptom[- ]free)|see (?:real )?results)`,
    ),
    pattern(
      `(?:works?|helps?|heals?|relie(?:f|ves?)|lifts?|better|results?|gone|improves?) (?:with)?in (?:just |only |as little as |under |less than |a matter of )?(?:(?:an?|one|two|three|four|six|a few|a couple of|\\d{1,2}) )?(?:hours?|days?|weeks?|sessions?)\\b`,
    ),
    pattern(
      '(?:se|te) sentira(?:s)? (?:mejor|como nuev[oa]|otra persona)|(?:funciona|alivia|mejora|ayuda|alivio|resultados?) en (?:solo |apenas |pocas |unas )?(?:(?:una|un|dos|tres|pocas|pocos|\\d{1,2}) )?(?:horas?|dias?|semanas?|sesion(?:es)?)\\b|funciona cuando nada mas|desde la primera sesion',
    ),
  ],
  numbers: [
    pattern(
      `(?:most|almost (?:all|every(?:one|body))|nearly (?:all|every(?:one|body))|the (?:vast )?majority|nine in ten) (?:of )?(?:(?:our|my|the) )?(?:people|clients|patients|of them|who come|here|participants)?(?: \\w{1,9}){0,2} (?:feels?|gets?|notices?|experiences?|reports?|sees?|finds?|leaves?|improves?|recovers?|responds?) (?:\\w{1,12} )?${GOOD}`,
    ),
    pattern(
      `\\d{1,3}(?:[.,]\\d)? ?(?:%|percent|per cent) (?:\\w{1,12} ){0,3}(?:see|saw|feel|felt|notice|noticed|experience|experienced|get|got|find|found|improved?|recovered?|responded?|reported?) `,
    ),
    pattern(
      '(?:helped|treated|healed|freed|cured) (?:over |more than |nearly |almost )?(?:\\d[\\d,.]{0,8}|thousands of|hundreds of|countless) (?:people |clients |patients |others )?(?:to )?(?:overcome|beat|heal|recover|conquer|find relief|get better|feel better|escape)',
    ),
    pattern(
      'la (?:gran )?mayoria (?:de la gente |de las personas |de quienes vienen |de los pacientes )?(?:se )?(?:(?:siente|nota|encuentra|experimenta) (?:mejor|alivio|mejoria)|mejora|responde)',
    ),
  ],
  proven: [
    pattern(
      "(?:highly|very|extremely|incredibly|remarkably|amazingly|astonishingly|exceptionally|uniquely) effective|(?:it is|it's|has been|is|well) (?:now |well )?proven (?:that|in|by|for)|proven (?:that|by science)",
    ),
    pattern(
      '(?:muy|altamente|sumamente|increiblemente) (?:efectiv[oa]|eficaz)|(?:esta|se ha|ha sido|quedo) (?:\\w{1,12} )?(?:probado|comprobado|demostrado) que|(?:tratamiento|terapia|opcion|metodo) mas (?:efectiv[oa]|eficaz|potente|poderos[oa])',
    ),
  ],
  safe: [
    pattern(
      "(?:excellent|great|strong|long|good|impeccable|perfect|outstanding|proven) (?:track record of safety|safety (?:record|profile))|non-?toxic|(?:gentle|mild|safe) enough for|nothing to (?:fear|be afraid of)|(?:cannot|can't|can not|won't|will not|never) (?:hurt|harm) you|(?:completely|totally|all|100 ?%|perfectly) natural|safest\\b(?! (?:way|place|thing|route) to (?:get|park|travel|come|call|reach))",
    ),
    pattern(
      '(?:el|la|los|las|lo|un|una) (?:\\w{1,14} )?mas segur[oa]s?\\b(?! (?:es|sera) (?:que |esperar|preguntar|llamar))|no (?:es )?toxic[oa]|no (?:le|te) (?:hara|hace) dano|(?:completamente|totalmente|100 ?%) natural|nada que temer',
    ),
  ],
  'life-saving': [
    pattern(
      '(?:suicidal thoughts|suicidality|suicidal feelings|thoughts of suicide) (?:\\w{1,10} )?(?:gone|disappear|vanish|lift|fade|stop|end|drop)\\w{0,3}|(?:stops?|ends?|lifts?|lowers?|relieves?) (?:\\w{1,10} )?(?:suicidal|thoughts of suicide)',
    ),
  ],
  hype: [
    pattern(
      '(?:turn(?:s|ed)?|chang(?:e|es|ed)|transform(?:s|ed)?) (?:\\w{1,10} )?(?:lives|your life)(?: around)?|(?:gives?|gave|get|got|hands?) (?:you |people |them |me )?(?:your|their|my|our) (?:life|lives) back|(?:(?:be|become|feel like|as|wake up|leave(?: as)?) (?:like )?a|whole) (?:\\w{1,8} )?new (?:person|you)\\b|most powerful|fastest (?:way|route|path|relief|treatment)|(?:equals?|worth|like|replaces?|than) (?:\\w{1,7} ){0,2}years of (?:talk )?(?:psycho)?therapy|reset button|(?:real|true|ultimate) (?:game|life)[- ]?chang',
    ),
    pattern(
      '(?:te|le|les|nos|me) (?:devuelve|devolvemos|devolvera|cambia|cambiara) (?:la|su|tu|el) (?:vida|alegria|sonrisa|esperanza)|(?:una|otra|nueva) persona nueva|(?:la forma|la manera|el camino) mas rapid[oa]|anos de terapia en',
    ),
  ],
};
