import type { PracticeController, PracticeHost } from '../practice/index.js';
import { statesOf } from '../shared/us-states.js';
import { Words } from '../shared/words.js';
import en from './content-own.en.js';
import type { PracticeFact } from './own-facts.js';

export { comparisonProblems, practiceFacts } from './own-facts.js';

/** Says what follows from a practice's facts, in the reader's language. */
export function ownWords(host: PracticeHost, practice: PracticeController): (fact: PracticeFact) => string {
  const words = new Words(host, practice, {
    prefix: 'comparison',
    en,
    others: { es: () => import('./content-own.es.js') },
  });
  return ({ key, values, list }) => {
    if (!list) return words.say(key, values);
    const names = list.ids.map((id) =>
      list.of === 'state'
        ? (statesOf(words.say('states'))[id] ?? id)
        : words.say(`route.${id}` as keyof typeof en),
    );
    const type = list.of === 'state' ? 'conjunction' : 'disjunction';
    const said = words.say(key, { list: new Intl.ListFormat(words.lang, { type }).format(names) });
    return said.charAt(0).toLocaleUpperCase(words.lang) + said.slice(1);
  };
}
