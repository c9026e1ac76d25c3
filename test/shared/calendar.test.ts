import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, newUid, toCalendar } from '../../src/shared/calendar.js';

const now = new Date('2026-11-04T10:15:30.250Z');
const entry = (more: Partial<CalendarEntry>): CalendarEntry =>
  ({ uid: 'one', title: 'Reminder from me', start: '2026-11-05T18:30', ...more }) as CalendarEntry;
const written = (more: Partial<CalendarEntry>) => toCalendar([entry(more)], now);

/** The entries of a file, as another program reads them. */
const readBack = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
const only = (file: string): ICAL.Event => {
  const [event] = readBack(file);
  if (!event) throw new Error('no entry');
  return event;
};

/** The times at which something comes again, at most `most`. */
const timesOf = (event: ICAL.Event, most = 20): string[] => {
  const found: string[] = [];
  const times = event.iterator();
  for (let next = times.next(); next && found.length < most; next = times.next()) found.push(next.toString());
  return found;
};

describe('calendar entries', () => {
  it('have what every calendar asks for, and end each line as it must', () => {
    const file = written({});
    expect(file.endsWith('\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '').match(/[\r\n]/)).to.equal(null);
    expect(file.split('\r\n')).to.include.members([
      'VERSION:2.0',
      'UID:one',
      'DTSTAMP:20261104T101530Z',
      'DTSTART:20261105T183000',
      'DTEND:20261105T190000',
      'SUMMARY:Reminder from me',
      'CLASS:PRIVATE',
    ]);
    expect(file).not.to.contain('VALARM');
    expect(file).not.to.contain('RRULE');
  });

  it('say nothing of what they are for but the title', () => {
    expect(written({})).not.to.match(/kap|ketamine|therap|widget/i);
  });

  it('stand at the same time on the wall wherever the person is', () => {
    const start = only(written({})).startDate;
    expect(start.zone.tzid).to.equal('floating');
    expect(start.toString()).to.equal('2026-11-05T18:30:00');
  });

  it('stand at the same moment for everyone where a moment was agreed on', () => {
    const start = only(written({ start: new Date('2026-11-05T18:30:00-08:00') })).startDate;
    expect(start.zone.tzid).to.equal('UTC');
    expect(start.toString()).to.equal('2026-11-06T02:30:00Z');
  });

  it('last a whole day where no time is given, and leave the person free', () => {
    const file = written({ start: '2026-12-31' });
    expect(file).to.contain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(file).to.contain('DTEND;VALUE=DATE:20270101\r\n');
    expect(file).to.contain('TRANSP:TRANSPARENT');
    expect(only(file).startDate.isDate).to.equal(true);
  });

  it('end on the next day, in the next month and year, where they go past midnight', () => {
    expect(written({ start: '2026-12-31T23:45' })).to.contain('DTEND:20270101T001500');
    expect(written({ start: '2028-02-28T23:45' })).to.contain('DTEND:20280229T001500');
    expect(written({ start: '2026-02-28T23:45' })).to.contain('DTEND:20260301T001500');
  });

  it('come every week at the same time on the wall, over the day on which clocks change', () => {
    const times = timesOf(only(written({ start: '2026-10-25T07:30', weeks: 3 })));
    expect(times).to.deep.equal(['2026-10-25T07:30:00', '2026-11-01T07:30:00', '2026-11-08T07:30:00']);
    const days = timesOf(only(written({ start: '2027-03-10', weeks: 2 })));
    expect(days).to.deep.equal(['2027-03-10', '2027-03-17']);
  });

  it('come as often as asked for, no more', () => {
    expect(timesOf(only(written({ weeks: 12 }))).length).to.equal(12);
    expect(timesOf(only(written({ weeks: 1 }))).length).to.equal(1);
  });

  it('ring only where it is asked for, before or after', () => {
    expect(written({ ring: 0 })).to.contain('TRIGGER:PT0M');
    expect(written({ ring: 15 })).to.contain('TRIGGER:-PT15M');
    expect(written({ start: '2026-11-05', ring: -540 })).to.contain('TRIGGER:PT540M');
    const alarms = only(written({ ring: 15 })).component.getAllSubcomponents('valarm');
    expect(alarms.length).to.equal(1);
  });

  it('refuse a start that is none', () => {
    for (const start of ['', '2026-02-30', '2026-13-01', '2026-11-05T25:00', 'soon', '2026-11-05T18:30Z'])
      expect(() => written({ start }), start).to.throw(RangeError);
    expect(() => written({ start: new Date(Number.NaN) })).to.throw(RangeError);
  });

  it('have names that differ', () => {
    const names = Array.from({ length: 50 }, newUid);
    expect(new Set(names).size).to.equal(50);
    expect(names.every((name) => /^[\da-f]{32}$/.test(name))).to.equal(true);
  });

  it('read back as they were written, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    const spoken = fc.oneof(
      words,
      fc.stringMatching(/^[\\;,:"a-z \n]{0,120}$/),
      fc.constant('Ñandú 🌿, “quoted”; \\n and\nlines '.repeat(6)),
    );
    fc.assert(
      fc.property(spoken, spoken, spoken, (title, text, place) => {
        const file = toCalendar([entry({ title, text, place })], now);
        const event = only(file);
        const clean = (each: string) => each.replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(event.summary ?? '').to.equal(clean(title));
        expect(event.description ?? '').to.equal(clean(text));
        expect(event.location ?? '').to.equal(clean(place));
      }),
    );
  });

  it('fold every line at 75 octets, and no letter is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const octets = new TextEncoder();
        const file = toCalendar([entry({ title: `é${title}` })], now);
        for (const line of file.split('\r\n')) {
          expect(octets.encode(line).length).to.be.at.most(75);
          expect(/\p{Cs}/u.test(line)).to.equal(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('start and end when they were said to, on every day there is', () => {
    const start = fc.date({
      min: new Date('2000-01-01T00:00Z'),
      max: new Date('2099-12-31T23:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 3000 }), (at, minutes) => {
        const wall = at.toISOString().slice(0, 16);
        const event = only(toCalendar([entry({ start: wall, minutes })], now));
        expect(event.startDate.toString().slice(0, 16)).to.equal(wall);
        const end = new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16);
        expect(event.endDate.toString().slice(0, 16)).to.equal(end);
      }),
    );
  });

  it('keep several apart', () => {
    const file = toCalendar([entry({ uid: 'a' }), entry({ uid: 'b', start: '2026-11-06' })], now);
    expect(readBack(file).map(({ uid }) => uid)).to.deep.equal(['a', 'b']);
  });
});
