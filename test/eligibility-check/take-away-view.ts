import en from '../../src/eligibility-check/content.en.js';
import es from '../../src/eligibility-check/content.es.js';
import { placeOf } from '../../src/eligibility-check/place.js';
import { unconfirmed } from '../../src/eligibility-check/policy.js';
import { settingsFor } from '../../src/eligibility-check/settings.js';
import takeEn from '../../src/eligibility-check/take-away/content.en.js';
import takeEs from '../../src/eligibility-check/take-away/content.es.js';
import { summaryOf, toText } from '../../src/eligibility-check/take-away/index.js';
import type { View } from '../../src/eligibility-check/view.js';
import type { Flow } from '../../src/flow/index.js';
import { usStates } from '../../src/shared/us-states.js';
import { bareView } from './bare-view.js';
import { clear, type Said } from './support.js';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { ...en, ...takeEn },
  es: { ...es, ...takeEs },
};
const nothing = () => {};
const instruments = { open: undefined, missing: [], start: nothing, mark: nothing, finish: nothing };

interface Setting {
  readonly lang?: string;
  readonly eligibility?: Parameters<typeof settingsFor>[0];
  readonly own?: Flow;
  readonly sentences?: Readonly<Record<string, string>>;
  /** The language of these sentences. */
  readonly sentencesLang?: string;
  readonly extras?: View['extras'];
  readonly offered?: View['instruments']['offered'];
  readonly marks?: View['instruments']['marks'];
  readonly country?: string;
}

/** What the summary is made of, for someone at the end of their questions. */
export function viewOf(
  said: Said,
  {
    lang = 'en',
    eligibility,
    own,
    sentences = {},
    sentencesLang = lang,
    extras = {},
    offered = [],
    marks = {},
    country = 'US',
  }: Setting = {},
): View {
  const { flow, limits } = settingsFor(eligibility, 'practice.json', own);
  const known: Readonly<Record<string, string>> = { ...words[lang], ...sentences };
  return bareView({
    flow,
    place: placeOf(
      flow,
      { screen: 'result', responses: own ? said : { ...clear, ...said } },
      { states: Object.keys(usStates), served: ['CA', 'TX'] },
    ),
    say: (key, values = {}) =>
      (known[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) =>
        String({ ...limits, ...values }[name] ?? ''),
      ),
    has: (key) => Boolean(known[key]),
    lang,
    langOf: (key) => (key in sentences ? sentencesLang : lang),
    unconfirmed: own ? new Set() : unconfirmed,
    country,
    extras,
    instruments: { ...instruments, offered, marks },
  });
}

const today = new Date(2026, 10, 22, 23, 30);

export const summary = (said: Said, forDoctor: boolean, setting?: Setting) =>
  summaryOf(viewOf(said, setting), { forDoctor, today });

/** The text with its line breaks taken back, so that sentences can be looked for. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');
export const textOf = (said: Said, forDoctor: boolean, setting?: Setting): string =>
  flat(toText(summary(said, forDoctor, setting)));
