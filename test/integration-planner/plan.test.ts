import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { emptyPlan, isEmpty, type Plan, readPlan } from '../../src/integration-planner/plan.js';
import { entriesOf, remindersOf, stepsOf } from '../../src/integration-planner/steps.js';
import { toCalendar } from '../../src/shared/calendar.js';

const today = new Date('2026-10-01T12:00:00');
const planned = (change: Partial<Plan>): Plan => ({ ...emptyPlan(), ...change });
const starts = (change: Partial<Plan>, withinHours?: number) =>
  Object.fromEntries(
    Object.entries(stepsOf(planned(change), { today, withinHours })).map(([id, { start }]) => [id, start]),
  );

describe('integration-planner: dates', () => {
  it('are none before the visitor has set a day', () => {
    expect(starts({})).to.deep.equal({});
    expect(starts({ time: '14:30', habitTime: '07:30' })).to.deep.equal({});
  });

  it('count in days where no time is known, over the ends of months and years', () => {
    expect(starts({ day: '2026-12-30' })).to.deep.equal({
      session: '2026-12-30',
      at24: '2026-12-31',
      at72: '2027-01-02',
      week1: '2027-01-06',
      week2: '2027-01-13',
    });
    expect(starts({ day: '2028-02-28' })).to.include({ at24: '2028-02-29', at72: '2028-03-02' });
  });

  it('keep the time on the wall, past midnight and over the day on which clocks change', () => {
    expect(starts({ day: '2026-10-31', time: '23:45' })).to.include({
      at24: '2026-11-01T23:45',
      at72: '2026-11-03T23:45',
    });
    expect(starts({ day: '2027-03-13', time: '02:30' })).to.include({ at24: '2027-03-14T02:30' });
  });

  it('take from the practice how soon it meets people', () => {
    expect(starts({ day: '2026-11-05', time: '18:00' }, 48)['within']).to.equal('2026-11-07T18:00');
    expect(starts({ day: '2026-11-05', time: '18:00' }, 36)['within']).to.equal('2026-11-07T06:00');
    expect(starts({ day: '2026-11-05' }, 36)['within']).to.equal('2026-11-06');
    expect(starts({ day: '2026-11-05' }, 4)['within']).to.equal('2026-11-06');
  });

  it('begin the habit on its weekday, when the first 72 hours are over, and not in the past', () => {
    // 5 November 2026 is a Thursday.
    const habit = { habitTime: '07:30', day: '2026-11-05' };
    expect(starts({ ...habit, habitDay: '0' })['habit']).to.equal('2026-11-08T07:30');
    expect(starts({ ...habit, habitDay: '6' })['habit']).to.equal('2026-11-14T07:30');
    expect(starts({ habitDay: '4' })['habit']).to.equal('2026-10-01');
    expect(starts({ habitDay: '3', day: '2020-01-01' })['habit']).to.equal('2026-10-07');
  });

  it('come as often as was said; a number that is none counts as once', () => {
    const weeks = (habitWeeks: string) =>
      stepsOf(planned({ habitDay: '1', habitWeeks }), { today }).habit?.weeks;
    expect(weeks('6')).to.equal(6);
    for (const wrong of ['', '0', '-1', 'x', '1.5']) expect(weeks(wrong), wrong).to.equal(1);
    for (const many of ['27', '9999']) expect(weeks(many), many).to.equal(26);
  });
});

describe('integration-planner: calendar', () => {
  const plan = planned({
    day: '2026-11-05',
    time: '18:00',
    habitDay: '1',
    habitTime: '07:30',
    habitWeeks: '3',
    nextDay: '2026-11-07',
    notes: { habit: 'write about mother', people: 'Mara' },
    picked: ['theme.trauma'],
  });

  it('has what is still to come, soonest first', () => {
    const ids = remindersOf(plan, { today }).map(({ id }) => id);
    expect(ids).to.deep.equal(['at24', 'next', 'at72', 'habit', 'week1', 'week2']);
    const late = remindersOf(plan, { today: new Date('2026-11-13T12:00:00') }).map(({ id }) => id);
    expect(late).to.deep.equal(['habit', 'week2']);
  });

  it('has a title alone, and not a word that was written', () => {
    const file = toCalendar(entriesOf(plan, () => 'Reminder from me', { today }));
    expect(file).not.to.match(/mother|Mara|trauma|habit|session|integration|ketamine|kap/i);
    expect(file).not.to.contain('VALARM');
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    expect(events.length).to.equal(6);
    expect(new Set(events.map((each) => new ICAL.Event(each).summary)).size).to.equal(1);
  });

  it('changes an entry that was saved before instead of adding it again', () => {
    const uids = (of: Plan) => entriesOf(of, () => 'x', { today }).map(({ uid }) => uid);
    expect(uids({ ...plan, day: '2026-11-06' }).sort()).to.deep.equal([...uids(plan)].sort());
    expect(new Set(uids(plan)).size).to.equal(6);
    expect(uids({ ...plan, uid: emptyPlan().uid })).not.to.have.members(uids(plan));
  });

  it('rings at the time, and in the morning of a day without one, if that was asked for', () => {
    const file = toCalendar(entriesOf({ ...plan, rings: 'yes' }, () => 'x', { today }));
    expect(file.match(/TRIGGER:PT0M/g)?.length).to.equal(3);
    expect(file.match(/TRIGGER:PT540M/g)?.length).to.equal(3);
  });

  it('can be written of every plan there is', () => {
    const dates = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 0, max: 6 }), fc.string(), (a, b, day, weeks) => {
        const any = planned({
          day: a.slice(0, 10),
          time: b.slice(11, 16),
          nextDay: b.slice(0, 10),
          habitDay: `${day}`,
          habitWeeks: weeks,
        });
        const when = { today: new Date(a), withinHours: 48 };
        const entries = entriesOf(any, () => 'x', when);
        ICAL.parse(toCalendar(entries));
        const { session, at24, at72, habit } = stepsOf(any, when);
        const from = Date.parse(`${session?.start}Z`);
        expect(Date.parse(`${at24?.start}Z`) - from).to.equal(86_400_000);
        expect(Date.parse(`${at72?.start}Z`) - from).to.equal(3 * 86_400_000);
        expect(new Date(habit?.start ?? '').getUTCDay()).to.equal(day);
        expect((habit?.start ?? '') >= (at72?.start.slice(0, 10) ?? '')).to.equal(true);
      }),
    );
  });
});

describe('integration-planner: a plan that was kept', () => {
  it('comes back as it was', () => {
    const plan = planned({
      day: '2026-11-05',
      habitDay: '3',
      notes: { 'theme.fear': 'falling', journal: 'a\nb' },
      picked: ['theme.fear', 'body.walk'],
      shown: ['first'],
      rings: 'yes',
      title: 'Me',
    });
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).to.deep.equal(plan);
    expect(isEmpty(plan)).to.equal(false);
    expect(isEmpty(emptyPlan())).to.equal(true);
  });

  it('is taken as far as it can be understood, whatever it is', () => {
    for (const nothing of [undefined, null, 1, 'x']) expect(readPlan(nothing)).to.equal(undefined);
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(emptyPlan())) }), (kept) => {
        const plan = readPlan(kept);
        expect(Object.keys(plan ?? {})).to.have.members(Object.keys(emptyPlan()));
        if (plan) stepsOf(plan, { today });
      }),
    );
    const odd = readPlan({
      notes: { journal: 'x', evil: 'y', habit: 3 },
      picked: ['theme.fear', 'z'],
      day: '2026-02-30',
    });
    expect(odd?.notes).to.deep.equal({ journal: 'x' });
    expect(odd?.picked).to.deep.equal(['theme.fear']);
    expect(odd?.day).to.equal('');
  });
});
