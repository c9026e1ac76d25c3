// The file of practices, checked at the start: each mistake in words, with its place in the file.
import { z } from 'zod';
import { isMoment } from './openings.mjs';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** One address, or several separated by commas; each may stand behind a name: `Desk <desk@example.org>`. */
const ADDRESSES = /^\s*(?:[^<>@,]*<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)\s*(?:,(?!\s*$)|$)/;

/** @param {string} text */
export function isMailAddress(text) {
  let rest = text;
  do {
    const [found] = ADDRESSES.exec(rest) ?? [];
    if (!found) return false;
    rest = rest.slice(found.length);
  } while (rest);
  return true;
}

/** @param {string} timeZone */
function isTimeZone(timeZone) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** A whole number. @param {number} least @param {number} most */
function whole(least, most) {
  const error = `expected a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error }).optional();
}

/** A text for which `isRight`. @param {string} expected @param {(text: string) => boolean} isRight */
const text = (expected, isRight) => {
  const error = `expected ${expected}`;
  return z.string({ error }).refine(isRight, { error });
};

const minutes = whole(5, 240);

const list = z.array(
  z.strictObject(
    {
      start: text('a date and time with its offset, like "2027-01-05T10:00:00-08:00"', isMoment),
      minutes,
    },
    { error: 'expected an opening, like {"start": "2027-01-05T10:00:00-08:00", "minutes": 20}' },
  ),
);

const time = text('a time on a 24-hour clock, like "09:30" or "14:30"', (found) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(found),
);
const times = z.array(time, { error: 'expected a list of times, like ["09:30", "14:30"]' }).optional();

const rules = z.strictObject({
  weekly: z.strictObject(Object.fromEntries(DAYS.map((day) => [day, times])), {
    error: 'expected times by day, like {"tue": ["10:00"]}',
  }),
  minutes,
  days: whole(1, 366),
  noticeHours: z
    .number({ error: 'expected a number of hours from 0 to 8760' })
    .min(0, { error: 'expected a number of hours from 0 to 8760' })
    .max(8760, { error: 'expected a number of hours from 0 to 8760' })
    .optional(),
});

/** What openings may be: which of the three is meant is seen from the value, so that the words fit it. */
const openings = z.unknown().superRefine((value, context) => {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) {
    context.addIssue({ code: 'custom', message: 'expected a list of openings, or rules with "weekly"' });
    return;
  }
  const schema = Array.isArray(value)
    ? list
    : 'openings' in value
      ? z.strictObject({ openings: list })
      : rules;
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: issue.path, message: issue.message, params: issue });
  }
});

const practice = z.strictObject(
  {
    name: text('a name', (found) => found.trim() !== '').optional(),
    timeZone: text('a time zone, like "America/Los_Angeles"', isTimeZone).optional(),
    openings: openings.optional(),
    mailTo: text('an e-mail address, or several separated by commas', isMailAddress).optional(),
  },
  { error: 'expected a practice, like {"name": "Willow House"}' },
);

/** By the place in the file, without the practice's id and numbers: the names that are known there. */
const KNOWN = {
  '': Object.keys(practice.shape),
  openings: Object.keys(rules.shape),
  'openings.weekly': DAYS,
  'openings.*': ['start', 'minutes'],
  'openings.openings.*': ['start', 'minutes'],
};

/** Where a name is not known: the one that is probably meant, or all. @param {PropertyKey[]} path @param {string} key */
function unknown(path, key) {
  const place = path.slice(1).map((step) => (typeof step === 'number' ? '*' : step));
  const known = KNOWN[place.join('.')] ?? [];
  const plain = key.toLowerCase();
  const meant =
    known.find((name) => name.toLowerCase() === plain) ??
    known.find((name) => DAYS.includes(name) && new RegExp(`^${name}[a-z]*day$`).test(plain));
  return `not known. ${meant ? `Is it ${meant}?` : `Known here: ${known.join(', ')}`}`;
}

/**
 * What is wrong with a file of practices, one sentence for each mistake; none when it can be used.
 * @param {unknown} found
 * @returns {string[]}
 */
export function practiceProblems(found) {
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    return ['expected practices by their ids, like {"willow": {"name": "Willow House"}}'];
  if (Object.keys(found).length === 0) return ['expected at least one practice'];
  return Object.entries(found).flatMap(([id, value]) => {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))
      return [`${id}: expected ids of small letters, digits and "-"`];
    const issues = practice.safeParse(value).error?.issues ?? [];
    return issues.flatMap((issue) => {
      const path = [id, ...issue.path];
      const keys = issue.keys ?? issue.params?.keys;
      return keys
        ? keys.map((key) => `${[...path, key].join('.')}: ${unknown(path, key)}`)
        : [`${path.join('.')}: ${issue.message}`];
    });
  });
}
