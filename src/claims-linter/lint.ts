import { findClaims, type Found } from './find.js';
import { moreEffect } from './more-effect.js';
import { morePerson } from './more-person.js';
import { moreStanding } from './more-standing.js';
import type { RuleLanguage } from './places-read.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';
import { commandRules } from './rules-command.js';
import { effectRules } from './rules-effect.js';
import { personRules } from './rules-person.js';
import { standingRules } from './rules-standing.js';
import { withoutTags } from './tags.js';

const thorough = new Map([...effectRules, ...standingRules, ...personRules].map((rule) => [rule.id, rule]));
const more = new Map(Object.entries({ ...moreEffect, ...moreStanding, ...morePerson }));

/** What the command line knows of a rule. */
interface Known extends Rule {
  readonly basis: string;
  readonly instead: string;
  /** How it is said in a language, or, without one, in either. What is short or alike in both stands in both. */
  readonly patterns: (lang?: RuleLanguage) => readonly RegExp[];
}

/** Every rule, with all there is of it. */
export const allRules: readonly Known[] = [...rules, ...commandRules].map((rule) => {
  const { en, es, ok, basis = '', instead = '' } = thorough.get(rule.id) ?? {};
  const both = [rule.find, ...(more.get(rule.id) ?? [])];
  const inLanguage = { en: en ? [en, ...both] : both, es: es ? [es, ...both] : both };
  const all = en && es ? [en, es, ...both] : both;
  const patterns = (lang?: RuleLanguage) => (lang ? inLanguage[lang] : all);
  const either = ok && rule.ok ? new RegExp(`${ok.source}|${rule.ok.source}`) : (ok ?? rule.ok);
  return { basis, instead, ...rule, patterns, ...(either && { ok: either }) };
});
const known = new Map(allRules.map((rule) => [rule.id, rule]));

/** Words that a practice should not leave standing, and what to say instead. */
export interface ClaimFinding extends Found {
  /** Where the reason is from. */
  readonly basis: string;
  /** What to say. */
  readonly instead: string;
}

/**
 * Words in a practice's own text that promise, rank, praise or advise what they should not, in English and in Spanish,
 * or by the rules of the one that the text is in. What is denied ("no one can guarantee"), warned of or asked is left
 * alone. It reads words, not meaning: it misses some and is wrong about some, so it warns and never forbids.
 */
export function lintClaims(written: string, lang?: RuleLanguage): ClaimFinding[] {
  const { text, at } = withoutTags(written);
  return findClaims(text, allRules, ({ id }) => known.get(id)?.patterns(lang) ?? []).flatMap((found) => {
    const { basis = '', instead = '' } = known.get(found.rule) ?? {};
    if (TITLE.test(text.slice(0, found.start).slice(-10)) || STREET.test(text.slice(found.end))) return [];
    const [start, end] = [at(found.start), at(found.end - 1) + 1];
    return [{ ...found, start, end, found: written.slice(start, end), basis, instead }];
  });
}

/** Doctors and streets may be called anything. */
const TITLE = /\b(?:Dra?|Mrs?|Ms|Calle|Avenida)\.? $/;
const STREET = /^ (?:Street|Avenue|Ave|Road|Lane|Boulevard|Plaza)\b/;
