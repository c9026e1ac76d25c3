/*
 * What the JSON of a 2xx says of a request, at a receiver that nothing more is known of. Nobody agrees on how a no
 * looks, so a sign of one anywhere is enough, and what says neither yes nor no where a word is expected is no yes.
 */

/** `yes`: nothing speaks against it; `no`: not taken; `broken`: it says of itself that it is; `unclear`: no yes. */
export type Sign = 'yes' | 'no' | 'broken' | 'unclear';

/** The worst first: one of them decides. */
const ORDER: readonly Sign[] = ['no', 'broken', 'unclear', 'yes'];

/** Keys that say whether it was taken. */
const CLAIMS = /^(is_?)?(success(ful)?|succeeded|ok|received|sent|accepted|valid)$/i;

/** Keys with a word or a number of how it went. */
const STATUS = /^(status|result|outcome|(http_?)?status_?code|http_?status|code)$/i;

/** Keys that are there only if something went wrong, or something more is wanted. */
const TROUBLE =
  /^(errors?|err|error_?(message|type|code)|exceptions?|faults?|failures?|failed|rejected|denied|invalid|spam|blocked|(re)?captcha)$/i;

/** Keys with words for people: all that a plain error has. */
const TALK = /^(message|msg|detail|title|type|reason|description)$/i;

/** Keys with another answer inside. */
const WRAPS = /^(data|body|response|result|results|meta)$/i;

const YES =
  /^(true|yes|y|ok|okay|success(ful(ly)?)?|succeeded|sent|received|accepted|created|saved|stored|queued|done|1)[.!]?$/i;
const NO = /^(false|no|n|none|never|null|nil|off|0|-\d+)?$/i;
const NOTHING = /^(|false|0|null|undefined)$/i;

/** Words, or parts of names like `rest_no_route`, by which an answer says no. */
const BAD =
  /(^|[^a-z])(no|not|non|never|un(authori[sz]ed|available|known|able|expected|processable)|in(valid|correct)|errors?|exception|fail(s|ed|ure|ures)?|reject(ed)?|refused|denied|declined|forbidden|blocked|banned|spam|captcha|missing|required|expired|cancell?ed|abort(ed)?|bounced|timeout|timed|too|bad)(?![a-z])/i;

/** A moment in place of "yes": received at. */
const MOMENT = /^\d{4}-\d\d-\d\d/;

const worst = (signs: readonly Sign[]): Sign => ORDER.find((sign) => signs.includes(sign)) ?? 'yes';

/** Of a key like `success`. */
function claim(value: unknown): Sign {
  if (typeof value === 'number') return value > 0 ? 'yes' : 'no';
  if (typeof value === 'object' && value !== null) return 'unclear';
  const word = String(value).trim();
  if (NO.test(word)) return 'no';
  return YES.test(word) || MOMENT.test(word) ? 'yes' : 'unclear';
}

/** Of a key like `status` or `code`: in a code, nothing is mostly "no error". */
function status(value: unknown, isCode: boolean): Sign {
  if (value === false) return 'no';
  if (typeof value !== 'string' && typeof value !== 'number') return 'yes';
  const number = Number(value);
  if (number >= 500) return 'broken';
  if (number >= 400) return 'no';
  if (number < 0 || (number === 0 && !isCode)) return 'unclear';
  return typeof value === 'string' && BAD.test(value) ? 'no' : 'yes';
}

/** True of what reports nothing: `errors: []`, `error: null`, `failed: 0`. */
const isNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? !Object.keys(value).length : NOTHING.test(String(value));

/** What an object says, by its keys and by what is wrapped in it. */
function ofObject(json: object, depth: number): Sign {
  const entries = Object.entries(json) as [string, unknown][];
  const isTalk = entries.some(([, value]) => typeof value === 'string' && BAD.test(value));
  return worst([
    // An error and nothing else; beside anything else, words are for people.
    isTalk && entries.every(([key]) => TALK.test(key)) ? 'unclear' : 'yes',
    ...entries.flatMap(([key, value]): Sign[] => [
      CLAIMS.test(key) ? claim(value) : 'yes',
      STATUS.test(key) ? status(value, /code$/i.test(key)) : 'yes',
      TROUBLE.test(key) && !isNothing(value) ? 'no' : 'yes',
      WRAPS.test(key) && typeof value === 'object' && value ? inside(value, depth) : 'yes',
    ]),
  ]);
}

/** Each level costs a visitor's browser nothing, an endless answer would. */
const inside = (json: object, depth: number): Sign =>
  depth > 4
    ? 'yes'
    : Array.isArray(json)
      ? worst(json.slice(0, 100).map((each) => ofEach(each, depth + 1)))
      : ofObject(json, depth + 1);

/** Of one of a list. */
function ofEach(value: unknown, depth: number): Sign {
  if (typeof value === 'object' && value !== null) return inside(value, depth);
  return value === false || value === null || BAD.test(String(value)) ? 'unclear' : 'yes';
}

/**
 * What an answer's JSON says: `true`, a word for yes, a list, or an object in which nothing says no, is a yes. `false`,
 * `null`, a number and any other text say nothing that could be relied on.
 */
export function signOf(json: unknown): Sign {
  if (typeof json === 'object' && json !== null) return inside(json, 0);
  return json === true || (typeof json === 'string' && YES.test(json.trim())) ? 'yes' : 'unclear';
}
