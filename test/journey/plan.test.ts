import { expect } from '@open-wc/testing';
import { afterPicture, dayPicture, wayPicture } from '../../src/journey/pictures.js';
import { planOf, STEPS } from '../../src/journey/plan.js';
import { journeyProblems } from '../../src/journey/problems.js';
import type { PracticeFile } from '../../src/practice/index.js';

const of = (sessions: unknown, rest: object = {}): PracticeFile =>
  ({ practice: { sessions, ...rest } }) as PracticeFile;

describe('journey: the plan', () => {
  it('has the published values and both places without a practice file', () => {
    const plan = planOf({});
    expect(plan.places).to.deep.equal(['in-person', 'online']);
    expect([plan.place, plan.route, plan.site]).to.deep.equal(['in-person', 'sublingual', 'office']);
    expect(plan.steps).to.deep.equal(STEPS);
    expect(plan.call).to.deep.equal({ value: [15, 20], own: false });
    expect(plan.evaluation.value).to.deep.equal([60, 60]);
    expect(plan.preparation.value).to.deep.equal([1, 4]);
    expect(plan.dosing.hours.value).to.deep.equal([2, 3]);
    expect(plan.dosing.effect.value).to.deep.equal([45, 60]);
    expect(plan.dosing.effectUpTo).to.equal(90);
    expect(plan.dosing.count.value).to.deep.equal([6, 8]);
    expect(plan.dosing.everyDays.value).to.equal(14);
    expect(plan.integration.within).to.deep.equal({ value: [24, 72], own: false });
    expect(plan.followUp.value).to.equal(30);
  });

  it('takes what the practice states, and says that it is the practice’s', () => {
    const plan = planOf(
      of({
        call: { minutes: [10, 30] },
        preparation: { min: 2 },
        dosing: { hours: [3, 4], effectMinutes: [60, 75], count: [3, 3], everyDays: 7 },
        integration: { min: 2, withinHours: 48 },
        followUp: { days: 60 },
      }),
    );
    expect(plan.call).to.deep.equal({ value: [10, 30], own: true });
    expect(plan.preparation).to.deep.equal({ value: [2, undefined], own: true });
    expect(plan.dosing.hours).to.deep.equal({ value: [3, 4], own: true });
    expect(plan.dosing.effectUpTo, 'published, so not said beside own minutes').to.equal(undefined);
    expect(plan.integration).to.deep.equal({ least: 2, within: { value: [0, 48], own: true } });
    expect(plan.followUp).to.deep.equal({ value: 60, own: true });
  });

  it('gives at home only what may be taken there', () => {
    const site = (route: string, place: 'online' | 'in-person') =>
      planOf(of({}, { routes: [route] }), { place }).site;
    expect(site('sublingual', 'online')).to.equal('home');
    expect(site('oral', 'online')).to.equal('home');
    for (const route of ['iv', 'im', 'nasal']) expect(site(route, 'online'), route).to.equal('clinic');
    expect(site('im', 'in-person')).to.equal('office');
    expect(site('iv', 'in-person')).to.equal('clinic');
  });

  it('lets a visitor choose only what the practice has', () => {
    const file = of({}, { routes: ['iv', 'iv'], inPersonStates: ['AZ'], onlineStates: [] });
    const plan = planOf(file, { place: 'online', route: 'sublingual' });
    expect([plan.places, plan.routes]).to.deep.equal([['in-person'], ['iv']]);
    expect([plan.place, plan.route]).to.deep.equal(['in-person', 'iv']);
  });

  it('leaves out steps, but never all', () => {
    const steps = (leaveOut: string[]) => planOf({ journey: { leaveOut } }).steps;
    expect(steps(['evaluation', 'no-such'])).to.deep.equal(STEPS.filter((id) => id !== 'evaluation'));
    expect(steps([...STEPS])).to.deep.equal(STEPS);
  });

  it('can be drawn at the edge of what is believed', () => {
    for (const dosing of [
      { count: [60, 60], everyDays: 180, hours: [12, 12], effectMinutes: [480, 480] },
      { count: [1, 1], everyDays: 0.25, hours: [0.25, 0.25], effectMinutes: [1, 1] },
      { hours: [1, 1], effectMinutes: [480, 480] },
    ]) {
      const plan = planOf(
        of({ dosing, followUp: { days: 730 }, integration: { min: 50, withinHours: 336 } }),
      );
      expectDrawable(plan);
      expect(wayPicture(plan).marks.length).to.be.below(60);
    }
  });

  it('is open at the end of which the practice says nothing', () => {
    expect(planOf(of({ preparation: { min: 5 } })).preparation.value).to.deep.equal([5, undefined]);
    expect(planOf(of({ preparation: { max: 3 } })).preparation.value).to.deep.equal([undefined, 3]);
  });
});

function expectDrawable(plan: ReturnType<typeof planOf>): void {
  for (const { span, parts, marks, ticks } of [wayPicture(plan), dayPicture(plan), afterPicture(plan)]) {
    expect(span).to.be.within(0.1, 1e5);
    for (const { from, to, id } of parts) {
      expect(from, id).to.be.within(0, span);
      expect(to, id).to.be.within(from, span + 1e-6);
    }
    for (const { at, id } of marks) expect(at, id).to.be.within(0, span);
    for (const { at } of ticks) expect(at).to.be.within(0, span);
    expect(ticks.length).to.be.below(16);
  }
}

describe('journey: the drawings', () => {
  it('are to scale: the doses at their real distance, the effects as long as they last', () => {
    const way = wayPicture(planOf({}));
    const doses = way.marks.filter(({ id }) => id === 'dosing').map(({ at }) => at);
    expect(doses.length).to.equal(8);
    expect(doses.slice(1).map((at, n) => Math.round(at - (doses[n] ?? 0)))).to.deep.equal(Array(7).fill(14));
    expect(way.marks.filter(({ maybe }) => maybe).length).to.equal(2);
    const talks = way.marks.filter(({ id }) => id === 'integration');
    expect(talks.map(({ at }, n) => Math.round(at - (doses[n] ?? 0)))).to.deep.equal(Array(8).fill(2));
    const effects = dayPicture(planOf({})).parts.find(({ id }) => id === 'effects');
    expect((effects?.to ?? 0) - (effects?.from ?? 0)).to.equal(60);
    const day = dayPicture(planOf({})).parts;
    expect(day.find(({ id }) => id === 'end')).to.deep.equal({ id: 'end', from: 120, to: 180 });
    expect(day.find(({ id }) => id === 'home')?.from, 'the ride is after the end').to.equal(180);
    const sure = dayPicture(planOf(of({ dosing: { hours: [3, 3] } }))).parts;
    expect(sure.some(({ id }) => id === 'end')).to.equal(false);
    const meeting = afterPicture(planOf({})).parts.find(({ id }) => id === 'meeting');
    expect([meeting?.from, meeting?.to]).to.deep.equal([24, 72]);
  });

  it('draw an infusion course with as many meetings as the clinic states, not one after each', () => {
    const file = of({ dosing: { count: [6, 6], everyDays: 3 }, integration: { min: 2 } }, { routes: ['iv'] });
    const { marks } = wayPicture(planOf(file));
    expect(marks.filter(({ id }) => id === 'dosing').length).to.equal(6);
    expect(marks.filter(({ id }) => id === 'integration').length).to.equal(2);
  });
});

describe('journey: what of a file cannot be used', () => {
  it('is said with place, what was expected and what was found', () => {
    const problems = journeyProblems(
      { journey: { steps: { dozing: { text: 'x' } }, leaveOut: ['feel', 'cal'] } },
      'practice.json',
    );
    expect(problems.map(({ path }) => path)).to.deep.equal(['journey.steps.dozing', 'journey.leaveOut[2]']);
    expect(problems[0]?.message).to.contain('expected one of call, evaluation').and.contain('found "dozing"');
  });

  it('is nothing in a file that says nothing of it', () => {
    expect(journeyProblems({}, 'practice.json')).to.deep.equal([]);
  });
});
