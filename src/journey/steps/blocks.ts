import { isInClinic } from '../../practice/facts.js';
import {
  all,
  amount,
  courseOf,
  daysOf,
  hoursOf,
  type Key,
  leastMeetings,
  type Line,
  line,
  meetingOf,
  meetings,
  timed,
} from '../lines.js';
import type { Plan, StepId } from '../plan.js';

/*
 * Which sentences each step has, in blocks.
 */

export type BlockId =
  | 'what'
  | 'feel'
  | 'hard'
  | 'helps'
  | 'after'
  | 'who'
  | 'bring'
  | 'ready'
  | 'ask'
  | 'long';

export interface Block {
  readonly id: BlockId;
  readonly lines: readonly Line[];
}

/** All that a step says, in blocks. */
export const blocksOf = (plan: Plan, step: StepId): readonly Block[] =>
  BLOCKS[step](plan).filter(({ lines }) => lines.length);

/** The sentence, if a condition holds. */
const when = (holds: unknown, ...keys: readonly Key[]): Line[] => (holds ? keys.map((key) => line(key)) : []);

const safe = (key: Key): Line => ({ key, safety: true });

const block = (id: BlockId, ...lines: Line[]): Block => ({ id, lines });

const meet = ({ place }: Plan): Key => `meet.${place}`;

const BLOCKS: Readonly<Record<StepId, (plan: Plan) => Block[]>> = {
  call: ({ call }) => [
    block('what', ...all('call.what.hope', 'call.what.tell')),
    block('who', line('call.who')),
    block('ready', ...all('call.bring.medicines', 'call.bring.tried', 'call.bring.questions')),
    block('ask', ...all('call.ask.who', 'call.ask.training', 'call.ask.cost', 'call.ask.state')),
    block('long', timed('call.long', call, 'minutes')),
  ],
  evaluation: (plan) => [
    block(
      'what',
      ...all('evaluation.what.health', 'evaluation.what.pressure', 'evaluation.what.decide'),
      safe('evaluation.what.medicines'),
      ...prescribes(plan),
      ...when(plan.place === 'online' && plan.route !== 'nasal', 'evaluation.what.video'),
    ),
    block('who', line('evaluation.who'), ...when(plan.place === 'online', 'meet.online')),
    block(
      'ready',
      ...all('evaluation.bring.medicines', 'evaluation.bring.history', 'evaluation.bring.doctors'),
    ),
    block(
      'ask',
      ...all('evaluation.ask.against', 'evaluation.ask.effects'),
      ...all('evaluation.ask.medicines', 'evaluation.ask.night'),
    ),
    block('long', timed('evaluation.long', plan.evaluation, 'minutes')),
  ],
  preparation: (plan) => [
    block(
      'what',
      ...all('preparation.what.know', 'preparation.what.intention'),
      ...all('preparation.what.agree', 'preparation.what.after'),
    ),
    block('who', ...all('preparation.who', meet(plan))),
    block('bring', ...all('preparation.bring.hope', 'preparation.bring.fear', 'preparation.bring.calm')),
    block('ask', ...all('preparation.ask.hard', 'preparation.ask.touch', 'preparation.ask.emergency')),
    block('long', line('preparation.long', { time: meetings(plan.preparation) }, plan.preparation.own)),
  ],
  'day-before': ({ site, fasting: { food, drink } }) => [
    block(
      'what',
      line('day-before.what.sober'),
      safe('day-before.what.medicines'),
      ...(food ? [line('day-before.what.food', { time: amount([food, food], 'hours') }, true)] : []),
      ...(drink ? [line('day-before.what.drink', { time: amount([drink, drink], 'minutes') }, true)] : []),
      ...when(!food && !drink, 'day-before.what.fasting'),
      line(site === 'home' ? 'day-before.what.chaperone' : 'day-before.what.ride'),
    ),
    block('who', line('day-before.who')),
    block('ready', ...all('day-before.bring.kit', 'day-before.bring.evening')),
    block('ask', ...all('day-before.ask.food', 'day-before.ask.morning')),
    block('long', line(site === 'home' ? 'day-before.long.home' : 'day-before.long')),
  ],
  dosing: (plan) => [
    block(
      'what',
      line(`dosing.what.${plan.route}`),
      ...all('dosing.what.rest', 'dosing.what.stop'),
      ...when(plan.place === 'online' && plan.site === 'clinic', 'dosing.what.clinic'),
      safe('dosing.what.dose'),
    ),
    block(
      'who',
      line(plan.route === 'nasal' ? 'dosing.who.nasal' : `dosing.who.${plan.site}`),
      ...when(plan.site === 'home', 'dosing.who.chaperone'),
    ),
    block(
      plan.site === 'home' ? 'ready' : 'bring',
      ...when(plan.site === 'home', 'dosing.bring.room', 'dosing.bring.screen', 'dosing.bring.number'),
      ...all('dosing.bring.mask', 'dosing.bring.playlist', 'dosing.bring.blanket'),
      ...all('dosing.bring.journal', 'dosing.bring.water'),
      ...when(plan.site !== 'home', 'dosing.bring.ride'),
    ),
    block(
      'ask',
      ...all('dosing.ask.stay', 'dosing.ask.unwell'),
      line(plan.site === 'home' ? 'dosing.ask.end' : 'dosing.ask.leave'),
    ),
    block('long', hoursOf(plan, 'dosing.long'), ...courseOf(plan)),
  ],
  feel: (plan) => [
    block('what', line('feel.what')),
    block(
      'feel',
      ...all('feel.feel.detached', 'feel.feel.visions', 'feel.feel.emotion'),
      ...all('feel.feel.ego', 'feel.feel.mystical', 'feel.feel.little'),
    ),
    block('hard', ...all('feel.hard.known', 'feel.hard.lost', 'feel.hard.body', 'feel.hard.fault')),
    block(
      'helps',
      ...all('feel.helps.breath', 'feel.helps.say'),
      ...when(plan.site !== 'home', 'feel.helps.hand'),
      ...all(`feel.helps.${plan.site}`, 'feel.helps.passes', 'feel.helps.stop'),
    ),
    block('after', safe('feel.after.crisis'), safe('feel.after.call')),
    block('who', line(`feel.who.${plan.site}`)),
    block('ask', ...all('feel.ask.seen', 'feel.ask.scared')),
    block('long', ...feltFor(plan)),
  ],
  'same-day': ({ site }) => [
    block(
      'what',
      line(site === 'home' ? 'same-day.what.ready-home' : 'same-day.what.ready'),
      safe('same-day.what.drive'),
      ...all('same-day.what.decide', 'same-day.what.work', 'same-day.what.rest'),
    ),
    block('who', line(site === 'home' ? 'same-day.who.home' : 'same-day.who')),
    block(
      'ready',
      ...all(
        'same-day.bring.food',
        'same-day.bring.journal',
        'same-day.bring.prompt',
        'same-day.bring.quiet',
      ),
    ),
    block('ask', ...all('same-day.ask.tonight', 'same-day.ask.usual')),
    block('long', line('same-day.long')),
  ],
  integration: (plan) => [
    block('what', ...all('integration.what.talk', 'integration.what.ways', 'integration.what.step')),
    block('who', ...all('integration.who', meet(plan))),
    block('bring', ...all('integration.bring.journal', 'integration.bring.word')),
    block('ask', ...all('integration.ask.week', 'integration.ask.nothing', 'integration.ask.again')),
    block('long', meetingOf(plan, 'integration.long'), ...leastMeetings(plan), line('after.window')),
  ],
  'long-term': ({ followUp }) => [
    block(
      'what',
      line('long-term.what.look', daysOf(followUp), followUp.own),
      ...all('long-term.what.triggers', 'long-term.what.habits'),
      ...all('long-term.what.again', 'long-term.what.known'),
      safe('long-term.what.bladder'),
    ),
    block('who', line('long-term.who')),
    block('bring', ...all('long-term.bring.changed', 'long-term.bring.habits')),
    block('ask', ...all('long-term.ask.helped', 'long-term.ask.fades', 'long-term.ask.who')),
    block('long', line('long-term.long', daysOf(followUp), followUp.own)),
  ],
};

function prescribes({ prescriber }: Plan): Line[] {
  if (!prescriber) return [];
  const { kind, name, included } = prescriber;
  const key =
    kind && (name ? (`evaluation.what.${kind}` as const) : (`evaluation.what.${kind}-unnamed` as const));
  const fees = included === undefined ? undefined : included ? 'included' : 'extra';
  return [
    ...(key ? [line(key, { name: name ?? '' }, true)] : []),
    ...(fees ? [line(`evaluation.what.${fees}`, undefined, true)] : []),
  ];
}

function feltFor({ dosing: { effect, effectUpTo }, route }: Plan): Line[] {
  const isSet = !effect.own && isInClinic(route);
  const key = isSet ? (`feel.long.${route}` as const) : effectUpTo ? 'feel.long.up-to' : 'feel.long';
  const most = amount([effectUpTo ?? 0, effectUpTo ?? 0], 'minutes');
  return [line(key, { time: amount(effect.value, 'minutes'), most }, effect.own)];
}
