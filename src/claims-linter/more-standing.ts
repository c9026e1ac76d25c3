/*
 * Further ways to say what the rules warn of: standing, praise, others. By rule. For the command line only.
 */

const TRIED =
  '(?:antidepressants?|medications?|pills|ssris?|talk therapy|(?:traditional|standard|regular|conventional|ordinary) (?:therapy|treatments?|psychotherapy|medicine|care|antidepressants?)|therapy alone|spravato|infusions?|ect|tms|other treatments?)';
const KIND =
  '(?:an? |the |most |many |other |some )?(?:\\w{1,12} )?(?:infusions?|pills?|iv|lozenges?|spravato|antidepressants?|therapy|surgery|medicines?|medications?|opioids?|sessions?)';

export const moreStanding: Readonly<Record<string, readonly RegExp[]>> = {
  fda: [/\bfda[- ]?(?:regulated|registered|certified|compliant|recommended)\b/g],
  certified: [
    // No board certifies KAP; "certified" beside another method (EMDR, IFS) is that method's.
    /\b(?:(?:our|your|all|the|fully|of) |^)certified (?:therapists?|guides?|facilitators?|sitters?|practitioners?|psychotherapists?|providers?)\b(?! (?:in|by|for) (?!kap|ketamine|psychedelic))/g,
    /\b(?:therapists?|guides?|facilitators?|sitters?|team|practitioners?) (?:is|are) (?:\w{1,8} )?certified\b(?!,? (?:as|(?:in|by|for) (?!kap|ketamine|psychedelic)))/g,
    /\b(?:nuestr[oa]s|l[oa]s) (?:terapeutas|guias|facilitador[ae]s) (?:\w{1,10} )?(?:estan |son )?certificad[oa]s\b(?! (?:en|por) (?!kap|la kap|ketamina))/g,
  ],
  rank: [
    /\bmost (?:trusted|respected|renowned|sought[- ]after|loved|recommended|reputable|celebrated)\b/g,
    /\b(?:we are|we're|i am|i'm) (?:simply |quite simply |the very )?(?:the )?best\b|\bnobody does (?:\w{1,12} )?better|\bsecond[- ]to[- ]none\b/g,
    /\b(?:(?:experts?|authorit(?:y|ies)|masters?) (?:in|on|at) (?:kap|ketamine|psychedelic|the field)|(?:kap|ketamine|psychedelic)(?:[- ]therapy| therapy)? experts?|(?:we are|we're) (?:the |your )?(?:true |real )?experts)\b/g,
    /\b(?:expert[oa]s? en (?:la )?(?:kap|ketamina|terapia)|(?:somos|son) (?:simplemente )?l[oa]s (?:mejores|numero uno|expert[oa]s)|soy (?:el|la) mejor|mas (?:confiables?|reconocid[oa]s?|prestigios[oa]s?|recomendad[oa]s?))\b/g,
  ],
  praise: [
    /\brated (?:\d(?:[.,]\d)?\b|#|number|top|best|excellent)|\b\d[.,]\d (?:rating|average|on (?:google|yelp|healthgrades|zocdoc))|\b(?:doctor|physician|therapist|psychiatrist)s?[- ](?:recommended|approved|trusted)/g,
    /\b(?:ask|hear from|listen to|what) (?:our|my|past|former) (?:happy )?(?:clients|patients) (?:have to say|say|think)/g,
    /\b(?:calificad[oa]s? con|calificacion de|puntuacion de) \d|\b\d[.,]\d en google/g,
  ],
  rivals: [
    new RegExp(`\\bunlike (?!${KIND},)[^.!?,;:\\n]{1,40}, (?:we|our|i|us)\\b`, 'g'),
    /\b(?:infusion|ketamine|pill|iv) mills?\b/g,
    /\b(?:mindbloom|joyous|innerwell|nue life|better u|wondermed|field trip|everyday wellness)\b[^.!?\n]{0,30}\b(?:just|only|merely|simply|never|don't|won't|doesn't)\b/g,
    /\ba diferencia de [^.!?,;:\n]{2,40}, (?:nosotr[oa]s|aqui|nuestr[oa])\b/g,
  ],
  better: [
    new RegExp(
      `\\b(?:better|superior|stronger|kinder|quicker|more powerful|more lasting|deeper) (?:than|to) (?:\\w{1,10} )?${TRIED}\\b`,
      'g',
    ),
    /\b(?:mejor|superior|mejores|mas (?:rapid|fuerte|profund|poderos)\w{0,2}) (?:que|a) (?:(?:la|los|las|el|cualquier|otra|otros) ){0,2}(?:terapia|antidepresivos?|medicamentos?|tratamientos?|pastillas|infusion(?:es)?|psicoterapia)\b/g,
  ],
};
