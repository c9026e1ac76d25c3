/*
 * Words that claim nothing about health, law, money or numbers, key by key. Every key of every file of words is either
 * here or has a claim; what stands here and looks like a claim all the same is in ../exceptions.mjs, with its reason.
 */
import call from './call.mjs';
import comparison from './comparison.mjs';
import crisis from './crisis.mjs';
import eligibility from './eligibility.mjs';
import faq from './faq.mjs';
import finder from './finder.mjs';
import journey from './journey.mjs';
import planner from './planner.mjs';
import sourcesWords from './sources.mjs';

/** What words can be that claim nothing. */
export const kinds = {
  name: 'a heading or a label: what something is called',
  control: 'what a button, link or disclosure does',
  question: 'asked of the visitor, or for the visitor to ask',
  choice: 'what a visitor may say of themselves, or a fact that someone else states',
  guide: 'how to use the widget, and what it shows',
  practice: 'a sentence around facts of the practice’s own file, shown only where it states them',
  disclosure: 'who stands behind what is shown, and what a visitor agrees to',
  privacy: 'what becomes of what a visitor does here; proved by the tests of privacy',
  problem: 'what went wrong here, and what to do',
  pattern: 'puts values together',
};

const all = { call, comparison, crisis, eligibility, faq, finder, journey, planner, sources: sourcesWords };

/** By prefix: the kind of each key. */
export const nothing = Object.fromEntries(
  Object.entries(all).map(([prefix, byKind]) => [
    prefix,
    new Map(
      Object.entries(byKind).flatMap(([kind, keys]) =>
        keys
          .trim()
          .split(/\s+/)
          .map((key) => [key, kind]),
      ),
    ),
  ]),
);
