import { expect } from '@open-wc/testing';
import { readOpenings } from '../../src/discovery-call/when/read-openings.js';
import { localeFor, showHours, showTime, showWeekday, showZone } from '../../src/discovery-call/when/show.js';
import { hoursThere } from '../../src/discovery-call/when/hours-there.js';
import { daysOf } from '../../src/discovery-call/when/windows.js';
import { momentOf, offsetAt, wallAt } from '../../src/discovery-call/when/zones.js';
import { isZone } from '../../src/shared/zone.js';

const at = (text: string) => Date.parse(text);
const words = { noon: 'noon', midnight: 'midnight' };
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('kap-discovery-call: times', () => {
  it('knows how far clocks are ahead, half hours and summer time included', () => {
    const cases: [string, string, number][] = [
      ['2026-01-15T12:00Z', 'America/Los_Angeles', -8],
      ['2026-07-15T12:00Z', 'America/Los_Angeles', -7],
      ['2026-07-15T12:00Z', 'America/Phoenix', -7],
      ['2026-01-15T12:00Z', 'America/Phoenix', -7],
      ['2026-01-15T12:00Z', 'Asia/Kolkata', 5.5],
      ['2026-01-15T12:00Z', 'Asia/Kathmandu', 5.75],
      ['2026-01-15T12:00Z', 'Australia/Adelaide', 10.5],
      ['2026-07-15T12:00Z', 'Australia/Adelaide', 9.5],
      ['2026-07-15T12:00Z', 'America/St_Johns', -2.5],
      ['2026-01-15T12:00Z', 'Pacific/Kiritimati', 14],
      ['2026-01-15T12:00Z', 'UTC', 0],
      ['2026-07-15T12:00Z', 'Europe/London', 1],
    ];
    for (const [moment, zone, hours] of cases) {
      expect(offsetAt(at(moment), zone) / 3_600_000, `${zone} ${moment}`).to.equal(hours);
    }
  });

  it('finds the moment of an hour in every zone and on every day of a year, both ways', () => {
    const zones = [
      'America/Los_Angeles',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Europe/Dublin',
    ];
    for (const zone of zones) {
      for (let day = 0; day < 366; day += 1) {
        const date = new Date(Date.UTC(2026, 0, 1 + day));
        for (const hour of [8, 12, 17, 21]) {
          const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
          const moment = momentOf({ year, month, day: date.getUTCDate(), hour }, zone);
          const wall = wallAt(moment, zone);
          expect(wall.toISOString(), zone).to.equal(
            new Date(date.getTime() + hour * 3_600_000).toISOString(),
          );
        }
      }
    }
  });

  it('takes the later hour where summer time leaves one out', () => {
    const moment = momentOf({ year: 2026, month: 3, day: 8, hour: 2 }, 'America/Los_Angeles');
    expect(new Date(moment).toISOString()).to.equal('2026-03-08T10:00:00.000Z');
  });

  it('knows which zones there are', () => {
    expect(isZone('America/Los_Angeles')).to.equal(true);
    for (const none of ['America/Los_Angles', '', undefined]) expect(isZone(none), none).to.equal(false);
  });

  it('tells the hours at the practice: across the country, half hours, none where clocks agree', () => {
    const now = at('2026-11-23T18:00Z');
    expect(hoursThere('morning', 'America/Los_Angeles', 'America/New_York', now)).to.deep.equal([
      { from: 660, to: 900, shift: 0 },
    ]);
    expect(hoursThere('morning', 'Asia/Kolkata', 'Europe/London', now)).to.deep.equal([
      { from: 150, to: 390, shift: 0 },
    ]);
    expect(hoursThere('evening', 'America/Los_Angeles', 'America/Tijuana', now)).to.deep.equal([]);
    expect(hoursThere('evening', 'America/Denver', 'America/Phoenix', now)).to.deep.equal([]);
  });

  it('says when it is another day there, on both sides of the date line', () => {
    const now = at('2026-11-23T18:00Z');
    expect(hoursThere('evening', 'America/Los_Angeles', 'Asia/Tokyo', now)[0]?.shift).to.equal(1);
    expect(hoursThere('morning', 'Australia/Sydney', 'America/New_York', now)[0]).to.deep.equal({
      from: 960,
      to: 1200,
      shift: -1,
    });
    expect(hoursThere('morning', 'Pacific/Auckland', 'Pacific/Pago_Pago', now)[0]).to.deep.equal({
      from: 480,
      to: 720,
      shift: -1,
    });
  });

  it('tells both hours in the weeks in which one of the two has changed its clocks', () => {
    // The US change on 8 March 2026, the United Kingdom on 29 March.
    const [before, after, ...none] = hoursThere(
      'morning',
      'America/New_York',
      'Europe/London',
      at('2026-03-01T18:00Z'),
    );
    expect(before).to.deep.equal({ from: 780, to: 1020, shift: 0 });
    expect(after).to.deep.equal({ from: 720, to: 960, shift: 0, since: at('2026-03-08T12:00Z') });
    expect(none).to.have.length(0);
    // In the southern hemisphere summer time ends in April.
    const south = hoursThere('morning', 'Australia/Sydney', 'Australia/Brisbane', at('2026-03-30T00:00Z'));
    expect(south.map(({ from }) => from)).to.deep.equal([420, 480]);
    expect(new Date(south[1]?.since ?? 0).toISOString()).to.equal('2026-04-04T22:00:00.000Z');
  });

  it('writes hours as people there do', () => {
    expect(plain(showHours({ from: 480, to: 720 }, 'en-US', words))).to.equal('8 AM–noon');
    expect(plain(showHours({ from: 1230, to: 0 }, 'en-US', words))).to.equal('8:30 PM–midnight');
    expect(plain(showHours({ from: 480, to: 720 }, 'de-DE', words))).to.equal('8:00–12:00');
    expect(plain(showTime(540, localeFor('es'), words))).to.match(/^9 a\.\s?m\.$/);
    expect(localeFor('en-GB', 'US')).to.equal('en-GB');
    expect(localeFor('es', 'MX')).to.equal('es-MX');
    expect(showWeekday('mon', 'en', 'long')).to.equal('Monday');
    expect(showWeekday('sun', 'es', 'short')).to.equal('dom');
    expect(showZone('en', 'America/Los_Angeles')).to.equal('Pacific Time');
  });

  it('offers the days the practice calls on', () => {
    expect(daysOf(undefined)).to.deep.equal(['mon', 'tue', 'wed', 'thu', 'fri']);
    expect(daysOf([])).to.deep.equal(['mon', 'tue', 'wed', 'thu', 'fri']);
    expect(daysOf(['sat', 'tue'])).to.deep.equal(['tue', 'sat']);
  });
});

describe('kap-discovery-call: a list of openings', () => {
  const now = at('2026-11-23T18:00Z');
  const read = (data: unknown) => readOpenings(data, now);

  it('is read as a list or as an object, in order, each once, what is past left out', () => {
    const list = [
      { start: '2026-12-02T10:00:00-08:00', minutes: 30 },
      { start: '2026-12-01T09:00:00+05:30' },
      { start: '2026-11-23T17:59:00Z' },
      { start: '2026-12-02T18:00:00Z', minutes: 30 },
    ];
    const openings = [
      { start: '2026-12-01T03:30:00.000Z', minutes: 20 },
      { start: '2026-12-02T18:00:00.000Z', minutes: 30 },
    ];
    expect(read(list)).to.deep.equal({ openings, problems: [] });
    expect(read({ openings: list, more: 1 })).to.deep.equal({ openings, problems: [] });
    expect(read([])).to.deep.equal({ openings: [], problems: [] });
  });

  it('keeps what can be read and tells the place of what cannot', () => {
    const { openings, problems } = read([
      { start: '2026-12-01T10:00:00' },
      { start: '2026-12-01' },
      { start: 1_800_000_000 },
      { start: '2026-13-01T10:00:00Z' },
      { start: '2026-12-01T10:00:00Z', minutes: 4 },
      { start: '2026-12-01T10:00:00Z', minutes: '20' },
      'soon',
      null,
      { start: '2026-12-01T10:00:00Z' },
    ]);
    expect(openings).to.have.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      '[1].start',
      '[2].start',
      '[3].start',
      '[4].start',
      '[5].minutes',
      '[6].minutes',
      '[7].start',
      '[8].start',
    ]);
    expect(problems[0]?.message).to.contain('with its offset').and.to.contain('"2026-12-01T10:00:00"');
  });

  it('is no list: told, and nothing thrown', () => {
    for (const none of [null, 1, 'text', {}, { openings: 'none' }]) {
      const { openings, problems } = read(none);
      expect(openings).to.have.length(0);
      expect(problems.map(({ path }) => path)).to.deep.equal(['']);
    }
  });

  it('keeps the first 500', () => {
    const many = Array.from({ length: 700 }, (_, hour) => ({
      start: new Date(now + (700 - hour) * 3_600_000).toISOString(),
    }));
    const { openings } = read(many);
    expect(openings).to.have.length(500);
    expect(openings[0]?.start).to.equal('2026-11-23T19:00:00.000Z');
  });
});
