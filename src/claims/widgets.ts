import type { Claim } from '../shared/claim.js';
import { PREFIXES, type WordFolder } from '../shared/prefixes.js';
import type { Dictionary } from '../shared/words.js';
import { gistClaims } from './gists.js';
import crisisContentEn from '../crisis-line/content.en.js';
import crisisContentEs from '../crisis-line/content.es.js';
import crisisListEn from '../crisis-line/list/content.en.js';
import crisisListEs from '../crisis-line/list/content.es.js';
import { claims as crisisClaims } from '../crisis-line/claims.js';
import eligibilityContentEn from '../eligibility-check/content.en.js';
import eligibilityContentEs from '../eligibility-check/content.es.js';
import eligibilityInstrumentsEn from '../eligibility-check/instruments/content.en.js';
import eligibilityInstrumentsEs from '../eligibility-check/instruments/content.es.js';
import eligibilityStartEn from '../eligibility-check/start.en.js';
import eligibilityStartEs from '../eligibility-check/start.es.js';
import eligibilityTakeAwayEn from '../eligibility-check/take-away/content.en.js';
import eligibilityTakeAwayEs from '../eligibility-check/take-away/content.es.js';
import { claims as eligibilityClaims } from '../eligibility-check/claims.js';
import finderCardsCompareEn from '../therapist-finder/cards/compare/content.en.js';
import finderCardsCompareEs from '../therapist-finder/cards/compare/content.es.js';
import finderCardsQuestionsEn from '../therapist-finder/cards/questions/content.en.js';
import finderCardsQuestionsEs from '../therapist-finder/cards/questions/content.es.js';
import finderContentEn from '../therapist-finder/content.en.js';
import finderContentEs from '../therapist-finder/content.es.js';
import finderStartEn from '../therapist-finder/start.en.js';
import finderStartEs from '../therapist-finder/start.es.js';
import { claims as finderClaims } from '../therapist-finder/claims.js';
import comparisonChooseEn from '../comparison/choose/content.en.js';
import comparisonChooseEs from '../comparison/choose/content.es.js';
import comparisonAskEn from '../comparison/content-ask.en.js';
import comparisonAskEs from '../comparison/content-ask.es.js';
import comparisonCareEn from '../comparison/content-care.en.js';
import comparisonCareEs from '../comparison/content-care.es.js';
import comparisonFactsEn from '../comparison/content-facts.en.js';
import comparisonFactsEs from '../comparison/content-facts.es.js';
import comparisonOwnEn from '../comparison/content-own.en.js';
import comparisonOwnEs from '../comparison/content-own.es.js';
import comparisonContentEn from '../comparison/content.en.js';
import comparisonContentEs from '../comparison/content.es.js';
import comparisonMattersEn from '../comparison/matters/content.en.js';
import comparisonMattersEs from '../comparison/matters/content.es.js';
import { claims as comparisonClaims } from '../comparison/claims.js';
import journeyContentEn from '../journey/content.en.js';
import journeyContentEs from '../journey/content.es.js';
import journeyStepsEn from '../journey/steps/content.en.js';
import journeyStepsEs from '../journey/steps/content.es.js';
import { claims as journeyClaims } from '../journey/claims.js';
import faqAnswersEn from '../faq/answers.en.js';
import faqAnswersEs from '../faq/answers.es.js';
import faqOwnEn from '../faq/content-own.en.js';
import faqOwnEs from '../faq/content-own.es.js';
import faqContentEn from '../faq/content.en.js';
import faqContentEs from '../faq/content.es.js';
import { claims as faqClaims } from '../faq/claims.js';
import { insteadClaims } from '../faq/claims-own.js';
import plannerContentEn from '../integration-planner/content.en.js';
import plannerContentEs from '../integration-planner/content.es.js';
import plannerStartEn from '../integration-planner/start.en.js';
import plannerStartEs from '../integration-planner/start.es.js';
import { claims as plannerClaims } from '../integration-planner/claims.js';
import callContentEn from '../discovery-call/content.en.js';
import callContentEs from '../discovery-call/content.es.js';
import callAskedEn from '../discovery-call/asked/content.en.js';
import callAskedEs from '../discovery-call/asked/content.es.js';
import callGuardEn from '../discovery-call/guard/content.en.js';
import callGuardEs from '../discovery-call/guard/content.es.js';
import callWhenEn from '../discovery-call/when/content.en.js';
import callWhenEs from '../discovery-call/when/content.es.js';
import callSendingEn from '../discovery-call/sending/content.en.js';
import callSendingEs from '../discovery-call/sending/content.es.js';
import callResultsEn from '../discovery-call/results/content.en.js';
import callResultsEs from '../discovery-call/results/content.es.js';
import { claims as callClaims } from '../discovery-call/claims.js';
import sourcesContentEn from '../shared/truth/content.en.js';
import sourcesContentEs from '../shared/truth/content.es.js';

/** The words of a widget, file by file, in each language, and what stands behind them. */
export interface WidgetWords {
  /** The first part of its keys in a practice file's `text`. */
  readonly prefix: string;
  /** `file` is the address of a file of words below `src`, without its language. */
  readonly words: readonly { readonly file: string; readonly en: Dictionary; readonly es: Dictionary }[];
  /** By the key of the words, without the prefix. */
  readonly claims: Readonly<Record<string, Claim>>;
}

type Files = Readonly<Record<string, readonly [en: Dictionary, es: Dictionary]>>;

/** @param files by their place in the folder, without their language */
const wordsOf = (folder: WordFolder, claims: WidgetWords['claims'], files: Files): WidgetWords => ({
  prefix: PREFIXES[folder],
  words: Object.entries(files).map(([file, [en, es]]) => ({ file: `${folder}/${file}`, en, es })),
  claims,
});

/** Every widget. A test finds a file of words that is not named here. */
export const widgets: readonly WidgetWords[] = [
  wordsOf('crisis-line', crisisClaims, {
    content: [crisisContentEn, crisisContentEs],
    'list/content': [crisisListEn, crisisListEs],
  }),
  wordsOf('eligibility-check', eligibilityClaims, {
    content: [eligibilityContentEn, eligibilityContentEs],
    'instruments/content': [eligibilityInstrumentsEn, eligibilityInstrumentsEs],
    start: [eligibilityStartEn, eligibilityStartEs],
    'take-away/content': [eligibilityTakeAwayEn, eligibilityTakeAwayEs],
  }),
  wordsOf('therapist-finder', finderClaims, {
    'cards/compare/content': [finderCardsCompareEn, finderCardsCompareEs],
    'cards/questions/content': [finderCardsQuestionsEn, finderCardsQuestionsEs],
    content: [finderContentEn, finderContentEs],
    start: [finderStartEn, finderStartEs],
  }),
  wordsOf(
    'comparison',
    { ...comparisonClaims, ...gistClaims },
    {
      'choose/content': [comparisonChooseEn, comparisonChooseEs],
      'content-ask': [comparisonAskEn, comparisonAskEs],
      'content-care': [comparisonCareEn, comparisonCareEs],
      'content-facts': [comparisonFactsEn, comparisonFactsEs],
      'content-own': [comparisonOwnEn, comparisonOwnEs],
      content: [comparisonContentEn, comparisonContentEs],
      'matters/content': [comparisonMattersEn, comparisonMattersEs],
    },
  ),
  wordsOf('journey', journeyClaims, {
    content: [journeyContentEn, journeyContentEs],
    'steps/content': [journeyStepsEn, journeyStepsEs],
  }),
  wordsOf(
    'faq',
    { ...faqClaims, ...insteadClaims },
    {
      answers: [faqAnswersEn, faqAnswersEs],
      'content-own': [faqOwnEn, faqOwnEs],
      content: [faqContentEn, faqContentEs],
    },
  ),
  wordsOf('integration-planner', plannerClaims, {
    content: [plannerContentEn, plannerContentEs],
    start: [plannerStartEn, plannerStartEs],
  }),
  wordsOf('discovery-call', callClaims, {
    content: [callContentEn, callContentEs],
    'sending/content': [callSendingEn, callSendingEs],
    'results/content': [callResultsEn, callResultsEs],
    'asked/content': [callAskedEn, callAskedEs],
    'guard/content': [callGuardEn, callGuardEs],
    'when/content': [callWhenEn, callWhenEs],
  }),
  wordsOf(
    'shared',
    {},
    {
      'truth/content': [sourcesContentEn, sourcesContentEs],
    },
  ),
];
