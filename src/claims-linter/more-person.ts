/*
 * Further ways to say what the rules warn of: what only a clinician can tell one person. By rule. For the command line
 * only.
 */

/** Medicines for the mind and for blood pressure, by the names people know; in Spanish most end in another letter. */
const NAMED =
  '(?:lexapro|zoloft|prozac|paxil|celexa|luvox|effexor|cymbalta|pristiq|wellbutrin|trintellix|viibryd|remeron|lamictal|abilify|seroquel|zyprexa|risperdal|latuda|vraylar|rexulti|klonopin|xanax|ativan|valium|adderall|ritalin|vyvanse|concerta|strattera|ambien|buspar|nardil|parnate|depakote|topamax|suboxone|lithium|litio|methadone|metadona|(?:sertralin|fluoxetin|escitalopram|citalopram|paroxetin|fluvoxamin|venlafaxin|desvenlafaxin|duloxetin|bupropion|vortioxetin|vilazodon|mirtazapin|trazodon|amitriptylin|lamotrigin|aripiprazol|quetiapin|olanzapin|risperidon|lurasidon|clonazepam|alprazolam|lorazepam|diazepam|methylphenidat|metilfenidat|lisdexamfetamin|atomoxetin|zolpidem|naltrexon|buspiron|gabapentin|valproat|propranolol|metoprolol|atenolol|lisinopril|losartan|amlodipin|hydrochlorothiazid|clonidin)[aoe]?)s?';
const PILL =
  '(?:blood[- ]pressure |heart |anxiety |sleep(?:ing)? |psychiatric |morning |thyroid )(?:pills?|tablets?|medicines?|medications?|meds)';
const LEAVE =
  "(?:stop|stopping|quit|pause|pausing|skip|skipping|hold|discontinue|drop|taper(?: off)?|come off|get off|go off|wean off|leave out|reduce|lower|halve|cut (?:out|down)(?: on)?|don't take|do not take|avoid taking|change|go without|leave off|put off)";
const DRIVE = '(?:driv(?:e|ing)|be driving)(?! (?:someone|by|someone else))';

export const morePerson: Readonly<Record<string, readonly RegExp[]>> = {
  medicine: [
    new RegExp(
      `\\b${LEAVE} (?:taking |using )?(?:(?:all|any|a|your|the|of) ){0,3}(?:${NAMED}|${PILL})\\b`,
      'g',
    ),
    /\b(?:no need|need not|don't need|do not need|don't have|do not have|without having) to (?:taper|wean)\b/g,
    new RegExp(
      `\\b(?:deje|deja|dejar|suspenda|suspende|suspender|interrumpa|interrumpir|pause|pausa|omita|salte(?:se)?|no tome|reduzca|baje) (?:de )?(?:tomar )?(?:(?:su|sus|tu|tus|el|la|los|las) ){0,2}(?:${NAMED}|(?:pastillas?|medicamentos?|medicina) (?:de|para) (?:la )?(?:presion|ansiedad|dormir))\\b`,
      'g',
    ),
  ],
  dose: [
    /\b(?:take|dissolve|place|put|start with|use) (?:one|two|three|four|five|six|half a|half an|an extra|another|\d{1,2}) (?:lozenges?|troches?|tablets?|pills?|puffs|sprays|doses)\b/g,
    /\b(?:tome|disuelva|ponga|use) (?:un[ao]?|dos|tres|cuatro|medi[oa]|otr[oa]|\d{1,2}) (?:pastillas?|tabletas?|comprimidos?|trociscos?|dosis)\b/g,
  ],
  qualify: [
    /\b(?:anyone|anybody|everyone|everybody|all people|almost anyone) (?:can|may|is able to|is welcome to|qualifies|is a candidate)(?: (?:safely|now))? ?(?:do|try|have|use|take|benefit|receive|start|for|get)?\b/g,
    /\b(?:suitable|right|perfect|ideal|great|made|works|gentle enough|good) for (?:anyone|everyone|everybody|all (?:people|adults|ages)|people with|most people|any(?:one|body) with)\b/g,
    /\b(?:can|may|could) (?:still |safely )?(?:have|take|do|use|receive|get|try) (?:kap|ketamine|it|the medicine|lozenges?|sessions?) (?:while|when|if|during|even if|although) (?:you are |you're )?(?:pregnan|breastfeed|nursing)\w{0,4}|\b(?:safe|fine|ok(?:ay)?) (?:in|during|while) (?:pregnan|breastfeed)\w{0,4}/g,
    /\bno (?:medical |health |prior |formal |doctor's )?(?:evaluation|screening|assessment|diagnosis|prescription|exam|doctor|physician)s?\b(?: visit)?(?: (?:is |are )?(?:needed|required|necessary)|[.!,;]|$)|\b(?:no need|needn't|don't need|do not need) (?:to see|for|to visit|to talk to) (?:an? )?(?:doctor|prescriber|physician|evaluation|screening|medical)|\bwithout (?:an? )?(?:medical )?(?:evaluation|screening|prescription|assessment)\b/g,
    /\b(?:(?:usted|tu) (?:es|eres)|usted seria|eres) (?:\w{1,12} ){0,2}candidat[oa]\b|\b(?:cualquiera|cualquier persona|todo el mundo|todos) (?:puede|pueden) (?:hacerl[oa]|tomar|recibir|probar|usar)\w{0,3}|\b(?:apt[oa]|adecuad[oa]|ideal|perfect[oa]|indicad[oa]) para (?:todos|todo el mundo|cualquiera|todas las personas|cualquier persona)|\bpuede (?:tomar|usar|recibir|hacer) (?:\w{1,9} )?(?:ketamina|kap|\w{1,9}) (?:durante el|en el|estando) embara\w{2,4}|\b(?:sin|no (?:se )?necesita) (?:ninguna )?(?:evaluacion|receta)\b/g,
  ],
  crisis: [
    /\b(?:suicidal|thinking (?:of|about) (?:suicide|dying|killing yourself)|in crisis|in a crisis)\?["')]{0,2}\s{1,3}(?!(?:please )?(?:call|text|dial|contact|reach|go to|in the) (?:to )?(?:911|988|the|your|an|us))(?:[^.!?\n]{0,60})\b(?:ketamine|kap|we|us|our|infusions?|book|clinic)\b/g,
    /\b(?:suicidal|in crisis|in a crisis)\?["')]{0,2}\s{1,3}(?:call|text|come to|book with|contact|reach|message|write to) (?:us|me)\b/g,
    /\b(?:treat|treats|treated|treating|accept|welcome|help|helps|take|see) (?:\w{1,10} ){0,2}suicidal\b(?! (?:thoughts|ideation|feelings) (?:seriously|very))/g,
    /\b(?:trata(?:mos|n)?|aceptamos|atendemos|ayudamos) (?:\w{1,12} ){0,3}(?:suicid(?:as|io|a)|en crisis)\b|\b(?:en crisis|piensa en (?:el suicidio|morir))\?\s{1,3}[^.!?\n]{0,50}\b(?:ketamina|kap|nosotros|llamenos|venga)\b/g,
    /\b(?:want to die|suicidal|thinking of suicide|in (?:a )?crisis), (?:ketamine|kap|we|our|book|come)\b[^.!?\n]{0,60}/g,
  ],
  'always-there': [
    /\b(?:call|text|write|message|reach|contact) (?:us|me) (?:at )?(?:any ?time|whenever)[^.!?\n]{0,12}\b(?:day|night|hour)/g,
  ],
  driving: [new RegExp(`\\b(?:safe|ok|okay|fine|free|able|clear|ready) to ${DRIVE}`, 'g')],
};
