import { crisisCountry } from '../../shared/help-lines.js';
import type { Finding, Flow } from '../../flow/index.js';
import { showDay } from '../../shared/day.js';
import { isPast } from '../../shared/sources.js';
import type { Values } from '../../shared/words.js';
import { resultOf } from '../place.js';
import { substanceLine } from '../policy.js';
import { sourcesOf, type View, wordsOf } from '../view.js';
import { allSaid, saidOf, scoresOf } from './said.js';

/** A sentence and the BCP 47 tag of its language: a practice may have its own in fewer languages than the page. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
}

/** A question and what was answered. */
export interface Said {
  readonly lang: string;
  readonly question: string;
  readonly answer: string;
}

/** One reason or note. */
export interface Item {
  readonly heading: Sentence | undefined;
  readonly said: readonly Said[];
  readonly why: Sentence;
  /** A help line for just this. */
  readonly line: string | undefined;
  /** What to ask about it. */
  readonly ask: Sentence | undefined;
  /** Titles of the sources. */
  readonly sources: readonly Sentence[];
  /** When the rule was last reviewed, and what is to be known of it. */
  readonly reviewed: string;
}

/** What stands in a section, in this order; most sections have one of them. */
export interface Section {
  readonly heading: string;
  readonly text?: readonly Sentence[];
  readonly bullets?: readonly string[];
  readonly items?: readonly Item[];
  readonly answers?: readonly Said[];
}

/** A summary on paper: every word of it, in the order read. Print, text and preview all show this and nothing else. */
export interface Summary {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** Says nothing of what is inside: the name of a file, and of the document that is printed. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** Whom to call in a crisis. */
  readonly help: string;
  /** Blanks to fill in by hand; the check itself asks for no name. */
  readonly blanks: readonly string[];
  readonly outcome: Sentence;
  readonly lead: Sentence;
  readonly note: string;
  /** What stands before a question to ask, and before the sources of a rule. */
  readonly askLabel: string;
  readonly sourcesLabel: string;
  readonly sections: readonly Section[];
  readonly limits: string;
}

export interface SummaryOptions {
  /** With all answers and how the check works; else the result, what to ask and the next steps. */
  readonly forDoctor: boolean;
  /** The day that stands on it. */
  readonly today: Date;
}

type Reason = Finding<Flow>;

/** What the visitor can take along, from what the result shows and in the same words. Pure; nothing leaves it. */
export function summaryOf(view: View, { forDoctor, today }: SummaryOptions): Summary {
  const { say, has, place, lang } = view;
  const { outcome } = place.found;
  const { raised, notes, wantsElse, next } = resultOf(place);
  const scores = scoresOf(view);

  const sections: (Section | false)[] = [
    raised.length > 0 && {
      heading: say('reasons-heading'),
      items: raised.map((reason) => itemOf(view, reason, today)),
    },
    notes.length > 0 && {
      heading: say('notes-heading'),
      items: notes.map((reason) => itemOf(view, reason, today)),
    },
    scores.length > 0 && {
      heading: say('take-scores'),
      bullets: scores.map(({ name, line }) => `${name}: ${line}`),
    },
    !forDoctor &&
      wantsElse && {
        heading: say('else-heading'),
        bullets: [say('else-therapy'), say('else-medicine'), say('else-stimulation')],
      },
    !forDoctor && has(next) && { heading: say('next-heading'), text: [sentence(view, next)] },
    forDoctor && {
      heading: say('take-answers'),
      answers: allSaid(view),
    },
    forDoctor && {
      heading: say('take-how'),
      text: [sentence(view, 'take-how-rules'), sentence(view, 'take-how-device')],
    },
  ];
  return {
    lang,
    name: say('take-file'),
    title: say(forDoctor ? 'take-title-doctor' : 'take-title'),
    date: say('take-date', { date: new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(today) }),
    help: helpOf(view),
    blanks: forDoctor ? [say('take-name'), say('take-born')] : [],
    outcome: sentence(view, `level.${outcome}`),
    lead: sentence(view, `text.${outcome}`),
    note: say('medicine-note'),
    askLabel: say('ask-label'),
    sourcesLabel: say('sources'),
    sections: sections.filter((section) => section !== false),
    limits: say('take-limits'),
  };
}

function helpOf({ say, country }: View): string {
  const { emergency, lines } = crisisCountry(country);
  const [first] = lines;
  const number = first?.phone ?? emergency;
  return say(first?.sms?.to === number ? 'take-help-text' : 'take-help', { number, emergency });
}

const sentence = ({ say, langOf }: View, key: string, values?: Values): Sentence => ({
  text: say(key, values),
  lang: langOf(key),
});

function itemOf(view: View, reason: Reason, today: Date): Item {
  const { criterion, overlay, because } = reason;
  const { say, has, served, lang, country, flow } = view;
  const words = wordsOf(view, reason);
  const states = new Intl.ListFormat(lang).format(served);
  const cited = sourcesOf(view, criterion);
  const { reviewedOn } = flow.criteria[criterion] ?? {};
  return {
    heading: overlay ? sentence(view, `overlay.${overlay}`) : undefined,
    said: because.map(({ question, answers }) => saidOf(view, question, answers)),
    why: sentence(view, `reason.${words}`, { states }),
    line:
      substanceLine.criteria.has(criterion) && substanceLine.country === country
        ? say('substance-line', { number: substanceLine.phone })
        : undefined,
    ask: !overlay && has(`ask.${words}`) ? sentence(view, `ask.${words}`) : undefined,
    sources: cited.map(({ title, lang }) => ({ text: title, lang })),
    reviewed: [
      reviewedOn && say('reviewed', { date: showDay(reviewedOn, lang) }),
      cited.some((each) => isPast(each, today)) && say('expired'),
      view.unconfirmed.has(criterion) && say('unconfirmed'),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
