import crisisEn from '../crisis-line/content.en.js';
import crisisEs from '../crisis-line/content.es.js';
import linesEn from '../crisis-line/list/content.en.js';
import linesEs from '../crisis-line/list/content.es.js';
import { crisisCountry } from '../shared/help-lines.js';
import en from '../eligibility-check/content.en.js';
import es from '../eligibility-check/content.es.js';
import { eligibilityFlow } from '../eligibility-check/flow.js';
import { defaultLimits } from '../eligibility-check/settings.js';
import startEn from '../eligibility-check/start.en.js';
import startEs from '../eligibility-check/start.es.js';
import { statesOf, usStates } from '../shared/us-states.js';
import type { QuestionnaireOptions } from './about.js';
import { type FhirSource, toQuestionnaire } from './questionnaire.js';
import type { FhirQuestionnaire } from './types.js';
import { usStateSystem } from './values.js';

/** The questionnaires PHQ-2, PHQ-8, PHQ-9 and GAD-7 and their answers, for `toInstrumentQuestionnaire`. */
export { answers as instrumentAnswers, instruments } from '../eligibility-check/instruments/instruments.js';

const languages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  en: { ...startEn, ...en },
  es: { ...startEs, ...es },
};

/**
 * The built-in check with its words and default limits, as `toQuestionnaire` and `toQuestionnaireResponse` take it.
 * @param lang `en` or `es`; any other is English
 */
export function builtInSource(lang = 'en'): FhirSource {
  const [primary = 'en'] = lang.split('-');
  const known = Object.hasOwn(languages, primary) ? primary : 'en';
  const words = languages[known] ?? {};
  const values: Readonly<Record<string, string>> = {
    ...defaultLimits,
    client: known === 'es' ? 'cliente' : 'client',
  };
  const say = (key: string) => {
    const sentence = Object.hasOwn(words, key) ? words[key] : undefined;
    return typeof sentence === 'string'
      ? sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
      : undefined;
  };
  return {
    flow: eligibilityFlow,
    lang: known,
    say,
    // "Not sure" and "rather not say" read the same at every question.
    answerText: (question, answer) =>
      say(`option.${question}.${answer}`) ?? say(`option.${answer}`) ?? statesOf(say('states') ?? '')[answer],
    lists: { states: Object.keys(usStates) },
    systems: { states: usStateSystem },
  };
}

/**
 * The built-in check as a FHIR R4 Questionnaire, with no page: `eligibilityQuestionnaire()`. The help lines of the US
 * come before the first question.
 * @param lang `en` or `es`; any other is English
 */
export function eligibilityQuestionnaire(lang = 'en', options: QuestionnaireOptions = {}): FhirQuestionnaire {
  const source = builtInSource(lang);
  return toQuestionnaire(source, {
    title: source.say('heading'),
    description: source.say('start-limits'),
    notices: [helpLines(source.lang)],
    ...options,
  });
}

function helpLines(lang: string): string {
  const words = lang === 'es' ? crisisEs : crisisEn;
  const { emergency, lines } = crisisCountry('US');
  const [first] = lines;
  const say = (key: 'call' | 'text' | 'emergency', number: string | undefined) =>
    number === undefined ? '' : ` ${words[key].replace('{number}', number)}.`;
  return [
    `${words.heading} ${(lang === 'es' ? linesEs : linesEn)['us-988.name']}:`,
    say('call', first?.phone),
    say('text', first?.sms?.to),
    say('emergency', emergency),
  ].join('');
}
