/*
 * How words are meant: said, denied, warned of or asked. On folded text. Each look goes a counted way only, so that
 * many findings in a very long sentence cost no more than many findings.
 */

/** How far a sentence is looked at before and after the words. */
const REACH = 240;

/** Where a sentence ends. A full stop within "0.5" or "n.m." does not end it. */
const END = /[.!?]["')\]]{0,2}\s|\n/g;

/** Start and end of the sentence with the words, or of as much of it as is looked at. */
export function sentenceAround(text: string, from: number, to: number): [number, number] {
  const first = Math.max(0, from - REACH);
  const ends = [...text.slice(first, from).matchAll(END)];
  const last = ends.at(-1);
  const start = last ? first + last.index + last[0].length : first;
  const [next] = text.slice(to, to + REACH).matchAll(END);
  return [start, next ? to + next.index + 1 : Math.min(text.length, to + REACH)];
}

/** Where what was denied before is over: "not in a hurry, and it cures". */
const TURN =
  /[:;()—–]|\s-\s|, (?:just|only|simply|solo)\b|\b(?:but|yet|however|because|since|instead|pero|sino|porque|aunque)\b|, (?:and |so |y )?(?:it|we|you|kap|ketamine|our|this|they|i|the|la|el|nuestr[oa]s?|usted|es|somos)\b(?! (?:nor|ni)\b)/g;

const DENIAL =
  /\b(?:not|never|nobody|none|cannot|neither|nor|nothing|nowhere|hardly|rarely|unlikely|\w{2,7}n't|rather than|instead of|refuse[sd]?|avoid|doubt|deny|free of|far from|whether|(?:anyone|anybody|someone|somebody|clinics?|sites?|quien(?:es)?) (?:(?:who|that) )?(?:promis|claim|say|tell|guarantee|offer|prome|dig|garanti)\w{0,4}|ni|nunca|nadie|no (?:es|son|hay|existe|se)|tampoco|nada|jamas|evite|desconfie|dude|lejos de)\b|^\s*si (?:previene|alivia|reduce|cura|ayuda|dura|$)/;

/** These deny only what comes before the next comma: "no pills, no waiting, a cure". */
const NONE = /\b(?:no|without|zero|sin|ningun[oa]?)\b[^,]*$/;

/** With a word of denial in them, but they deny nothing of what follows. */
const IDLE =
  /\b(?:(?:no|without|zero|any|sin|ningun) (?:\w{1,10} )?(?:risks?|side[- ]effects?|dangers?|riesgos?|peligros?|efectos? (?:secundario|adverso)s?)|(?:not|isn't|no es) (?:addictive|habit[- ]forming|adictiv[oa])|not only|not just|not merely|no (?:other|wonder|doubt|secret|question|better|greater)|you(?:'ve| have)? never (?:had|tried|felt|seen|met)|without (?:a )?doubt|nothing (?:else )?(?:else|beats|works)|no matter|not to mention|(?:do not|don't|never|not) (?:wait|hesitate|miss|delay|settle|worry|believe (?:how|what)|forget|give up)|(?:no|any) longer|no solo|no importa|sin duda|no hay mejor|no es (?:ningun )?secreto|no (?:espere|dude en|se preocupe|pierda|lo dude|olvide)|no hay (?:nada|nadie) (?:mejor|como)|(?:have|has|had|did)(?:n't| not) (?:responded|worked|work|helped|help|found|felt|gotten|improved|respond)|no (?:le )?(?:han?|ha) (?:funcionado|respondido|ayudado|servido))\b/g;

/** Somewhere in a sentence, these say that it warns of such words or reports them. */
const WARNED =
  /\b(?:beware|wary|myths?|misconceptions?|red flags?|warning signs?|be careful|careful with|skeptical|sceptical|claims (?:that|of)|is false|untrue|misleading|unproven|not (?:known|shown|proven|established|demonstrated)|too good to be true|mitos?|cuidado con|desconfie|senales? de alerta|no se (?:ha demostrado|sabe)|falso|enganos[oa])\b/;

/** What right after the words takes them back: "a cure is not something we promise". */
const TAKEN_BACK =
  /^(?:[ ,"']{1,3}(?!that\b|which\b|who\b|what\b|que\b)[\w-]{1,16}){0,4}?["',]{0,2} (?:(?:is|are|was|can|could|does|do|has|have|will|would|should|may|must)(?:n't| ?not| never)\b|(?:is|are) (?:unknown|unproven|nowhere|hard to|something no(?:body| one)|off|up to)|no (?:es|son|esta|estan|existe|existen|se|puede|pueden|hay)\b|cannot\b)/;

/** "Not a drug that numbs you, a cure." */
const OPPOSED = /^\W*(?:not an?|no es una?) [^,]*, (?:an?|una?) $/;

/** Whether what stands before or after the words in their sentence denies them, or warns of them. */
export function isDenied(before: string, after: string): boolean {
  if (WARNED.test(before) || WARNED.test(after) || TAKEN_BACK.test(after)) return true;
  const turn = [...before.matchAll(TURN)].at(-1);
  const from = OPPOSED.test(before) && /^\W*$/.test(after) ? before.lastIndexOf(',') : 0;
  const clause = before.slice(turn ? Math.max(from, turn.index + turn[0].length) : from).replace(IDLE, ' ');
  return DENIAL.test(clause) || NONE.test(clause);
}

/** Begins a question that leaves the answer open. "What if" and "why not" are no such question. */
const ASKS =
  /^[\s"'¿(*-]{0,6}(?:and |but |so |y |pero )?(?:is|are|am|was|do|does|did(?! you know)|can|could|will|would|should|has|have|may|must|which|who|when|what(?! if| makes| sets)|how (?:do|can|would|will) (?:i|we|you|one) (?:know|tell|check|find)|how (?:long|safe|likely|many|much)|es|son|esta|tiene|hay|puede|pueden|podria|debo|cura|existe|me|se|cual|cuales|que(?! hace| pasaria| tal)|cuando|quien|cuanto|como (?:se|puedo|sabe|saber)|causa|crea|garantiza|sana|necesito|soy|califico|funciona|dura)\b/;

const YES =
  /^[\s"')]{0,4}(?:yes|absolutely|definitely|of course|certainly|it (?:is|does|can|will)(?! not\b)|we (?:believe|think|know|find) (?:so|it)|si|claro|por supuesto|desde luego|sin duda|(?:creemos|sabemos) que si)\b(?!,? (?:and no|but|y no|pero))/;

/** Whether the sentence only asks, and is not at once answered with a yes. */
export const isAsked = (text: string, start: number, end: number): boolean =>
  /\?["')]{0,2}\s?$/.test(text.slice(end - 4, end)) &&
  ASKS.test(text.slice(start, end)) &&
  !YES.test(text.slice(end, end + 40).replace(/^\?/, ''));
