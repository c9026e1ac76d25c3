import type { Rule } from './rule.js';

/*
 * What a practice should not say of the treatment, of itself, or to one person. Source: the project's domain facts §1
 * (corrections), §2 ("Never say"), §4 and §6. This much is looked for in a page; the rest of each rule is in the other
 * files, for the command line.
 */

export const rules: readonly Rule[] = [
  {
    id: 'cure',
    find: /\b(?:cur(?:es?|ed|ing)|heals? (?:you|your \w{3,12})|(?:kap|ketamine) heals|curar?|cura(?:n|mos|cion))\b/g,
    ok: /\bel cura\b/,
    reason: 'ketamine is not known to cure anything, with therapy or without',
  },
  {
    id: 'lasting',
    find: /\b(?:(?:permanent|(?:long-?)?lasting) (?:changes?|relief|results?|healing|recovery|benefits?)|permanently|(?:changes?|relief|results?) (?:is|are) permanent|(?:heal|healed|gone|better) (?:for good\b(?! [a-z])|forever)|once and for all|(?:cambios?|alivio|resultados?|mejoria) (?:permanente|duradero)s?|para siempre)\b/g,
    ok: /\b(?:hopes?|esper[ao]|permanent\w{0,2} (?:harm|damage))\b/,
    reason: 'how long it helps is not established',
  },
  {
    id: 'guarantee',
    find: /\bg(?:ua)?rant(?:ee|i[azc])\w{0,4}|\bgaranti[azc]\w{0,4}/g,
    reason: 'no result can be promised',
  },
  {
    id: 'numbers',
    find: /\d{1,3}(?:[.,]\d)? ?(?:%|percent|por ciento) (?:of|de) (?:our|the|people|clients|patients|nuestr[oa]s|los|las|quienes)\b(?! places)|\bsuccess rates?|\btasas? de exito/g,
    ok: /\b(?:placebo|against|compared?|comparison|versus|uncontrolled|frente al?|comparacion|midazolam|in (?:a|one|the) (?:[\w()-]{1,12} ){0,4}(?:trial|study)|en un (?:\w{1,12} )?(?:ensayo|estudio)|fees?|prices?|costs?|deposit|discount|tarifas?|precios?|descuento|deposito|costo)\b/,
    reason: 'a share of people says nothing without its comparison',
  },
  {
    id: 'proven',
    find: /\b(?:(?:clinical|scientifical|medical)ly proven|proven (?:to|results)|(?:clinica|cientifica)mente (?:prob|comprob|demostr)ad[oa])\b/g,
    reason: 'what therapy adds to ketamine is unproven, and trials differ',
  },
  {
    id: 'safe',
    find: /\b(?:risk-free(?! cancel)|(?:no|without|zero) (?:risks?|side[- ]effects)|(?:perfectly|completely|totally|100 ?%) safe|safe (?:and effective|for (?:you|everyone))|sin (?:riesgos?|efectos secundarios)|(?:totalmente|completamente) segur[oa])\b/g,
    reason: 'it has risks, and only a prescriber can say what is safe for one person',
  },
  {
    id: 'addictive',
    find: /\b(?:(?:non|not)[- ]?(?:addictive|habit[- ]forming)|no (?:es |son )?(?:adictiv[oa]s?|crea adiccion))\b/g,
    reason: 'ketamine can be misused',
  },
  {
    id: 'life-saving',
    find: /\b(?:life[- ]?saving|saves? (?:your )?li(?:fe|ves)|prevents? suicide|salva (?:la )?vidas?|(?:previene|evita) el suicidio)\b/g,
    ok: /\b(?:988|911|999|112|lifeline|linea|naloxon[ea]|hotline)\b/,
    reason: 'preventing suicide has not been demonstrated, not even for the approved nasal spray',
  },
  {
    id: 'crisis',
    find: /\b(?:treats? (?:(?:a |any |the )?cris[ie]s|suicidal)|trata (?:la |las )?crisis|emergency ketamine)\b/g,
    ok: /\b(?:988|911|999|112|lifeline|linea|hotline|call(?! us)|llame)\b/,
    reason: 'a practice with appointments is no help in a crisis',
  },
  {
    id: 'hype',
    find: /\b(?:mirac(?:le|ulous)|milagro|breakthrough|game[- ]changer|revolutionary|revolucionari[oa]|rewires? your brain)s?\b/g,
    ok: /\bbreakthrough (?:therapy )?(?:designation|pain|bleeding|seizures?)\b/,
    reason: 'it promises more than is known',
  },
  {
    id: 'fda',
    find: /\bfda[- ]?(?:approv(?:ed|al)|cleared)|\bapproved by (?:the )?fda|\baprobad[oa]s? por (?:la )?fda/g,
    ok: /\b(?:an(?:a)?esthe|anestesi|surgery|cirugia|off[- ]label|(?:a|one|the) nasal spray|aerosol nasal)|^(?!.*(?:^|[^-])\bketamin[ea],? (?:and|or|y|e) (?:esketamin[ea]|spravato)).*\b(?:esketamin[ea]|spravato)\b/,
    reason: 'only esketamine (Spravato) is approved for depression; ketamine, KAP and lozenges are not',
  },
  {
    id: 'certified',
    find: /\bcertified (?:in )?(?:kap|ketamine)|\b(?:kap|ketamine)[- ]certified|\bcertificad[oa]s? en (?:kap|ketamina)/g,
    ok: /\b(?:rems|spravato|not a license|no es una licencia)\b/,
    reason: 'no governing board certifies KAP, and a certificate is not a license',
  },
  {
    id: 'maps',
    find: /\bmaps[- ](?:certified|trained|approved) (?:in )?(?:kap|ketamine)/g,
    reason: 'the training of MAPS is mainly for MDMA-assisted therapy',
  },
  {
    id: 'rank',
    find: /\b(?:(?:the|our|your) (?:best|leading|top|premier|finest) (?:kap|ketamine|clinic|practice|therap|care|treatment|team)|best[- ]in[- ]class|world[- ]class|top[- ]rated|(?:la|el) mejor (?:clinica|centro|terapeuta|tratamiento)|lider(?:es)? en )|#1\b/g,
    ok: /\b(?:best (?:way|time|number) to|premier league)\b/,
    reason: 'rank and superlatives cannot be shown to be true',
  },
  {
    id: 'praise',
    find: /\b(?:five|[1-5](?:\.\d)?)[- ]stars?\b|★|⭐|\btestimonials?\b|\btestimonios?\b|\b(?:our|my) (?:clients|patients) (?:say|love)|\bchanged my life|\bestrellas de 5|"[^"\n]{12,240}" {0,3}[-–—~] ?[a-z]/g,
    reason: 'testimonials and ratings put pressure on people in care',
  },
  {
    id: 'rivals',
    find: /\b(?:(?:better|safer) than (?:any |all |most )?other|unlike (?:most |many )?other|our competitors|(?:mejor|mejores) que otr[oa]s|a diferencia de otr[oa]s) /g,
    reason: 'it sets you above others, which cannot be shown',
  },
  {
    id: 'better',
    find: /\b(?:more effective than|superior to|better (?:option|choice) for|mas (?:eficaz|efectiv[oa]) que)\b/g,
    reason: 'no trial has compared these ways of treatment',
  },
  {
    id: 'hipaa',
    find: /\bhipaa[- ]?(?:compliant|compliance|certified|approved)|\bcumpl\w{1,4} con (?:la )?(?:ley )?hipaa/g,
    reason: 'nobody certifies a page as HIPAA compliant',
  },
  {
    id: 'qualify',
    find: /\b(?:you(?:'re| are)? (?:qualify|qualified|eligible|approved|a candidate)|(?:perfect|ideal|good|great) candidates?|usted (?:califica|es (?:elegible|candidat[oa]))|(?:buen|gran|excelente) candidat[oa]|candidat[oa] ideal)\b/g,
    ok: /\b(?:(?:prescriber|provider|clinician|doctor|nurse|evaluation)\b.{0,60}\b(?:decides?|says|tells|determines?|finds|will|can|must)|only (?:a|your|the|our) |prescriptor|medic[oa] decide|decid\w{1,3} si|solo (?:un|una|su|el|la) |insurance|superbill|sliding|reduced|licen[sc]e)\b/,
    reason: 'only a licensed prescriber who has met the person can say so',
  },
  {
    id: 'diagnosis',
    find: /\byou (?:have|suffer from) (?:depression|anxiety|ptsd|bipolar)|\busted (?:tiene|padece|sufre de) (?:depresion|ansiedad|tept)/g,
    ok: /^(?!.*\b(?:quiz|test|check|form|questionnaire|tool|score|answers)\b.{0,20}\b(?:tells?|shows?|says?)\b).*\b(?:if|when|whether|unless|once|though|even|told|si|cuando|aunque|dicho)\b.{0,40}\b(?:you|usted|tu|esta|estas|tiene)\b/,
    reason: 'a page cannot diagnose',
  },
  {
    id: 'dose',
    always: true,
    find: /\b\d{1,4}(?:[.,]\d{1,3})? ?-?(?:mg|mcg|milligrams?|miligramos?)\b(?! ?\/ ?dl)|\bmg ?(?:\/|per) ?kg\b/g,
    ok: /\b(?:tell|know|ask|list|avise|diga)\b.{0,40} (?:if|si) (?:you|toma)/,
    reason: 'a dose is between one person and their prescriber, and may be tried at home',
  },
  {
    id: 'medicine',
    find: /\b(?:(?:stop|quit|skip|get off|come off) (?:taking )?(?:all |any )?(?:your )?(?:antidepressants?|medicines?|medications?|meds)|(?:deje|suspenda) (?:de tomar )?(?:su |sus )?(?:antidepresivos?|medicamentos?))\b/g,
    ok: /\b(?:ask before|prescribers?|doctors?|physicians?|pharmacists?|clinicians?|nurse|provider|psychiatrist|prescriptor(?:a|es)?|medic[oa]s?|psiquiatra|profesional|on your own|por su cuenta|by yourself)\b/,
    reason: 'stopping or changing a medicine alone can be dangerous',
  },
  {
    id: 'window',
    find: /\bcritical[- ]period|\b(?:48|72)[- ]?hours? window|\bneuroplastic(?:ity)? window|\bperiodo critico|\bventana de (?:48|72|neuroplasticidad)/g,
    ok: /\b(?:book|mice|mouse|animals?|ratones|raton|animales|not known|se sabe)\b/,
    reason: 'that was found in mice; no such window is known in people',
  },
  {
    id: 'nmda',
    find: /\bm(?:eth?yl|etil)[- ]?d[- ]?aspart/g,
    ok: /\bn[- ]{0,2}(?:methyl|metil)/,
    reason: 'the name is N-methyl-D-aspartate (NMDA)',
  },
  {
    id: 'always-there',
    find: /\b24 ?\/ ?7\b|\b24 hours a day|\baround the clock|\blas 24 horas/g,
    ok: /\b(?:988|911|999|112|116|lifeline|hotline|warm ?line|crisis|linea|emergenc|hospital)/,
    reason: 'someone in danger may rely on it, and nobody watches what a page sends',
  },
];
