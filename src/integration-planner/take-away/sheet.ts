import { CARES, IDEAS, type NoteId, type PartId, type ThemeId, THEMES, WISHES } from '../plan.js';
import { stepsOf } from '../steps.js';
import type { Facts, Say } from '../view.js';
import { showWhen } from '../when.js';

/** Something planned: what it is about, and what was ticked or written. Without a line it is to be filled in by hand. */
export interface Item {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface Section {
  readonly heading: string;
  /** What is said to everyone. */
  readonly bullets: readonly string[];
  readonly items: readonly Item[];
}

/** A point in time. */
export interface Dated {
  readonly label: string;
  readonly when: string;
}

/** A plan on paper: every word of it, in the order read. Print, text and preview all show this and nothing else. */
export interface Sheet {
  readonly lang: string;
  /** The name of its file, and of the document that is printed. It says nothing of what is inside. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly datesHeading: string;
  readonly dates: readonly Dated[];
  readonly sections: readonly Section[];
  readonly callHeading: string;
  readonly calls: readonly string[];
}

/** What a visitor can take along. Pure; nothing leaves it. */
export function sheetOf(facts: Facts): Sheet {
  const { say, lang, plan, today } = facts;
  const steps = stepsOf(plan, facts);
  const shown = (part: PartId) => plan.shown.includes(part);
  const { habit, ...others } = steps;
  const dates = Object.entries(others)
    .sort(([, a], [, b]) => (a.start < b.start ? -1 : 1))
    .map(([id, { start }]) => ({
      label: say(`when.${id as keyof typeof others}`),
      when: showWhen(start, facts),
    }));
  return {
    lang,
    name: say('sheet-file'),
    title: say('sheet-title'),
    date: say('sheet-date', { date: new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(today) }),
    datesHeading: say('dates'),
    dates,
    sections: [
      ...(shown('before') ? [before(facts)] : []),
      ...(shown('first') ? [first(facts)] : []),
      ...(shown('after') ? [after(facts, habit && habitText(facts, habit))] : []),
    ].filter(({ bullets, items }) => bullets.length + items.length > 0),
    callHeading: say('call-heading'),
    calls: callsOf(facts),
  };
}

/** When a habit is, in words. */
export const habitText = (facts: Facts, { start, weeks = 1 }: { start: string; weeks?: number }): string =>
  facts.say('habit-first', { date: showWhen(start, facts), count: weeks });

function before(facts: Facts): Section {
  const { say, plan } = facts;
  const isPicked = (theme: ThemeId) => plan.picked.includes(`theme.${theme}`);
  const picked = [...WISHES, ...THEMES]
    .filter(isPicked)
    .map((theme) => ({ label: say(`theme.${theme}`), lines: written(facts, `theme.${theme}`) }));
  const open = [
    ...(WISHES.some(isPicked) ? [] : [{ label: say('wishes'), lines: [] }]),
    ...(THEMES.some(isPicked) ? [] : [{ label: say('themes'), lines: [] }]),
  ];
  return {
    heading: say('before-heading'),
    bullets: picked.filter(({ lines }) => !lines.length).map(({ label }) => label),
    items: [...picked.filter(({ lines }) => lines.length), ...open],
  };
}

function first(facts: Facts): Section {
  const { say, plan } = facts;
  const cares = CARES.map((care) => ({
    label: say(care),
    lines: [
      ...IDEAS[care]
        .map((idea) => `${care}.${idea}` as Parameters<Say>[0] & (typeof plan.picked)[number])
        .filter((idea) => plan.picked.includes(idea))
        .map((idea) => say(idea)),
      ...written(facts, care),
    ],
  }));
  const notes = (['people', 'journal', 'at24', 'at72'] as const).map((id) => noteOf(facts, id));
  return {
    heading: say('first-heading'),
    bullets: [say('leave.decisions'), say('leave.driving'), say('leave.tasks'), ...written(facts, 'leave')],
    items: [...cares, ...notes],
  };
}

function after(facts: Facts, habitWhen: string | undefined): Section {
  const { say } = facts;
  const habit = {
    label: say('habit-legend'),
    lines: [...written(facts, 'habit'), ...(habitWhen ? [habitWhen] : [])],
  };
  const looks = (['meaning', 'views', 'coping'] as const).map((id) => noteOf(facts, id));
  return { heading: say('after-heading'), bullets: [], items: [habit, ...looks] };
}

/** Whom to call: on every sheet, whatever is on it. */
function callsOf({ say, crisis: { number, emergency, sms, isGuess }, calls }: Facts): readonly string[] {
  const words = (who: (typeof calls)[number]['of']) =>
    calls.filter(({ of }) => of === who).map((call) => call.words);
  const prescriber = words('prescriber');
  return [
    say(sms ? 'warning-crisis' : 'warning-crisis-call', { number }),
    say('warning-emergency', { emergency }),
    ...(isGuess ? [say('sheet-elsewhere')] : []),
    say('warning'),
    // The practice does not answer for who prescribes: its number stands apart.
    ...(prescriber.length ? prescriber : [say('sheet-number', { line: '____________________' })]),
    ...words('practice').map((call) => `${say('call-other')}: ${call}`),
  ];
}

const noteOf = (facts: Facts, id: NoteId & Parameters<Say>[0]): Item => ({
  label: facts.say(id),
  lines: written(facts, id),
});

/** What was written, line by line. */
const written = ({ plan }: Facts, id: NoteId): readonly string[] =>
  (plan.notes[id] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
