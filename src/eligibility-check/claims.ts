import { by, type Claim, unchecked } from '../shared/claim.js';
import type en from './content.en.js';
import type instruments from './instruments/content.en.js';
import { criteria, unconfirmed } from './policy.js';
import type start from './start.en.js';
import type takeAway from './take-away/content.en.js';

type Key = keyof typeof en | keyof typeof instruments | keyof typeof start | keyof typeof takeAway;

/** What stands behind a rule, as its result says it: its reason, and what to ask. */
const ofRules = Object.fromEntries(
  Object.entries(criteria).flatMap(([id, rule]): [string, Claim][] => {
    if (!('source' in rule)) return [];
    const claim: Claim = {
      sources: rule.source,
      reviewedOn: rule.reviewedOn,
      ...(unconfirmed.has(id) && { unverified: true }),
    };
    return [
      [`reason.${id}`, claim],
      ...('level' in rule && rule.level !== 'help-now' ? [[`ask.${id}`, claim] as [string, Claim]] : []),
    ];
  }),
);

const age = by('kap-network', 'spravato');
const pressure = unchecked('spravato');
const clinics = by('infusion-clinic', 'kap-network');
const prescriber = by('kap-network', 'ketalar');
const interactions = by('veraart-2021', 'ketalar', 'spravato');
const forms = by('phq-gad');

/** What stands behind the sentences that belong to no rule. */
const others = {
  'why.safety': by('988'),
  'why.age': age,
  'option.age.under-18': age,
  'option.age.adult': age,
  'option.age.older': age,
  'why.state': by('state-licensure'),
  'why.pregnancy': by('spravato', 'infusion-clinic'),
  'why.mind': by('kap-network', 'psychedelic-clinic', 'ketalar'),
  'why.pressure': by('spravato', 'fda-compounding'),
  'option.pressure.normal': pressure,
  'option.pressure.treated': pressure,
  'option.pressure.raised': pressure,
  'option.pressure.high': pressure,
  'option.pressure.very-high': pressure,
  'why.pressure-treated': pressure,
  'question.pressure-signs': pressure,
  'why.pressure-signs': pressure,
  'why.conditions': by('spravato', 'ketalar', 'fda-compounding'),
  'hint.conditions': by('spravato'),
  'question.heart': unchecked('infusion-clinic', 'spravato'),
  'option.heart.recent': unchecked('infusion-clinic', 'spravato'),
  'why.heart': by('spravato', 'infusion-clinic'),
  'why.brain': by('infusion-clinic', 'ketalar'),
  'why.glaucoma': clinics,
  'why.breathing': by('fda-compounding', 'ketalar'),
  'why.liver': by('spravato', 'ketalar'),
  'why.bladder': by('fda-compounding', 'ketalar', 'spravato'),
  'why.thyroid': by('infusion-clinic'),
  'why.substances': by('fda-compounding', 'spravato'),
  'option.substances.recovery': by('kap-network', 'psychedelic-clinic'),
  'why.medicines': interactions,
  'why.ride': by('spravato'),
  'text.help-now': by('988'),
  'level.emergency': pressure,
  'text.emergency': pressure,
  'level.not-now': by('kap-network', 'infusion-clinic'),
  'text.not-now': by('kap-network', 'infusion-clinic'),
  'level.prescriber-first': prescriber,
  'text.prescriber-first': prescriber,
  'text.discuss': prescriber,
  'next.under-18': age,
  'next.not-now': by('kap-network'),
  'next.prescriber-first': prescriber,
  'reason.lines-shown': by('988'),
  'overlay.approved-option': by('spravato'),
  'overlay.older': age,
  'reason.unknown': prescriber,
  'reason.unknown-pressure-emergency': pressure,
  'ask.unknown-pressure-emergency': pressure,
  'medicine-note': interactions,
  'substance-line': by('samhsa'),
  'else-therapy': unchecked(),
  'else-medicine': unchecked(),
  'else-stimulation': unchecked(),
  'start-limits': prescriber,
  limits: prescriber,
  'limits-ask': prescriber,
  'take-limits': prescriber,
  'take-how-rules': by('kap-network', 'infusion-clinic', 'psychedelic-clinic', 'spravato', 'ketalar'),
  'take-help': by('988', 'us-911'),
  'take-help-text': by('988', 'us-911'),
  'instrument.unwatched': by('988'),
  'instrument.offer': forms,
  'instrument.thoughts': forms,
  'instrument.english-only': forms,
  'instrument.score': forms,
  'instrument.called': forms,
  'instrument.called.below': forms,
  'instrument.called.above': forms,
  'instrument.range': forms,
  'instrument.line': forms,
  'instrument.length': forms,
  'instrument.not-diagnosis': forms,
  'instrument.not-kap': forms,
  'instrument.not-forever': forms,
  'instrument.credit': forms,
  'instrument.effect-lead': forms,
} as const satisfies Readonly<Partial<Record<Key, Claim>>>;

/** What stands behind the self-check's sentences, by the key of its words: that of the rules, then the others. */
export const claims: Readonly<Record<string, Claim>> = { ...ofRules, ...others };

/** What stands behind the blood pressures from which each answer holds: published limits differ. */
export const pressureClaim = pressure;

/** What stands behind the questionnaires: their items, scores and cut-offs. */
export const formsClaim = forms;
