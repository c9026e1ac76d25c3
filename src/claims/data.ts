import { emergencyClaims, numberClaims } from '../crisis-line/claims.js';
import crisisEn from '../crisis-line/content.en.js';
import crisisEs from '../crisis-line/content.es.js';
import linesEn from '../crisis-line/list/content.en.js';
import linesEs from '../crisis-line/list/content.es.js';
import { formsClaim, pressureClaim } from '../eligibility-check/claims.js';
import { instruments } from '../eligibility-check/instruments/instruments.js';
import { defaultLimits } from '../eligibility-check/settings.js';
import { planOf } from '../journey/plan.js';
import type { Route } from '../practice/facts.js';
import { by, type Claim, unchecked } from '../shared/claim.js';
import { type CrisisCountry, crisisCountries, type CrisisLine } from '../shared/help-lines.js';
import { fill } from '../shared/words.js';

/** What stands behind data that widgets put into their sentences: numbers to call, limits, scores. */
export interface DataClaim {
  readonly id: string;
  readonly claim: Claim;
  /** The data as a sentence, for who reads the register. */
  readonly en: string;
  readonly es: string;
}

const countries: readonly [keyof typeof crisisCountries, CrisisCountry][] = Object.entries(
  crisisCountries,
) as never;

function lineIn(words: typeof crisisEn | typeof crisisEs, names: Record<string, string>, line: CrisisLine) {
  const { phone, sms, chat, id } = line;
  const word = (words === crisisEs && sms?.es) || sms?.body;
  return [
    `${names[`${id}.name`]}:`,
    phone && `${fill(words.call, { number: phone })}.`,
    sms &&
      `${word ? fill(words['text-word'], { word, number: sms.to }) : fill(words.text, { number: sms.to })}.`,
    chat,
  ]
    .filter(Boolean)
    .join(' ');
}

const { first, second, third } = defaultLimits;
const limits = `${first}, ${second}, ${third}`;

const routes: Readonly<Record<Route, Claim>> = {
  sublingual: by('practice-articles', 'price-survey', 'kap-network'),
  oral: by('practice-articles', 'price-survey', 'kap-network'),
  im: by('practice-articles', 'price-survey', 'kap-network'),
  iv: unchecked('price-survey'),
  nasal: by('spravato', 'practice-articles', 'kap-network'),
};

/** What the journey and the questions say of lengths and numbers where a practice states nothing. */
function usualOf(route: Route) {
  const { call, evaluation, preparation, dosing, integration, followUp } = planOf({
    practice: { routes: [route] },
  });
  const range = ([least, most]: readonly (number | undefined)[]) =>
    least === most ? `${least}` : `${least}–${most}`;
  const { hours, effect, effectUpTo, count, everyDays } = dosing;
  const numbers = [
    range(call.value),
    range(evaluation.value),
    range(preparation.value),
    range(hours.value),
    [range(effect.value), effectUpTo].filter(Boolean).join(', '),
    range(count.value),
    `${everyDays.value}`,
    range(integration.within.value),
    `${followUp.value}`,
  ];
  const say = (lead: string, names: readonly string[]) =>
    `${lead} ${names.map((name, at) => `${name} ${numbers[at]}`).join('; ')}.`;
  return {
    id: `journey.usual.${route}`,
    claim: routes[route],
    en: say(`Usual, ${route}:`, [
      'first call (minutes)',
      'evaluation (minutes)',
      'meetings before',
      'session (hours)',
      'effects (minutes, for some up to)',
      'sessions',
      'days between',
      'first meeting after (hours)',
      'look back (days)',
    ]),
    es: say(`Lo usual, ${route}:`, [
      'primera llamada (minutos)',
      'evaluación (minutos)',
      'encuentros antes',
      'sesión (horas)',
      'efectos (minutos, para algunos hasta)',
      'sesiones',
      'días entre ellas',
      'primer encuentro después (horas)',
      'mirada atrás (días)',
    ]),
  };
}

/** Every such piece of data. */
export const dataClaims: readonly DataClaim[] = [
  ...countries.flatMap(([code, { emergency, lines }]) => [
    {
      id: `crisis.emergency.${code}`,
      claim: emergencyClaims[code],
      en: `${code}. ${fill(crisisEn.emergency, { number: emergency })}`,
      es: `${code}. ${fill(crisisEs.emergency, { number: emergency })}`,
    },
    ...lines.map((line) => ({
      id: `crisis.line.${line.id}`,
      claim: numberClaims[line.id as keyof typeof numberClaims],
      en: lineIn(crisisEn, linesEn, line),
      es: lineIn(crisisEs, linesEs, line),
    })),
  ]),
  {
    id: 'eligibility.pressures',
    claim: pressureClaim,
    en: `Blood pressures from which each answer holds: ${limits}.`,
    es: `Presiones arteriales desde las que vale cada respuesta: ${limits}.`,
  },
  ...(Object.keys(routes) as Route[]).map(usualOf),
  ...Object.values(instruments).map(({ id, name, items, bands }) => {
    const cuts = bands.map(({ from }) => from).filter((from) => from > 0);
    const most = items.length * 3;
    return {
      id: `eligibility.form.${id}`,
      claim: formsClaim,
      en: `${name}: ${items.length} items of 0 to 3, ${most} in all; cut-offs at ${cuts.join(', ')}.`,
      es: `${name}: ${items.length} preguntas de 0 a 3, ${most} en total; puntos de corte en ${cuts.join(', ')}.`,
    };
  }),
];
