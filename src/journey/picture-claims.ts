import { by, type Claim, unchecked } from '../shared/claim.js';
import type en from './content.en.js';

const practices = by('practice-articles');
const network = by('kap-network');
const label = by('spravato');
/** Said of a practice only where its own file says it. */
const own = by();

/** What stands behind the sentences that are seen at once, by the key of their words. */
export const pictureClaims: Readonly<Partial<Record<keyof typeof en, Claim>>> = {
  'choose.note': network,
  'way.before.text': practices,
  'course.count': network,
  'course.every': network,
  'course.every.often': network,
  'course.iv': by('practice-articles', 'murrough-2013'),
  'course.nasal': label,
  'day.arrive.text': practices,
  'day.arrive.home': practices,
  'day.arrive.clinic': practices,
  'day.effects.text': practices,
  'day.effects.up-to': by('practice-articles', 'price-survey'),
  'day.effects.iv': by('practice-articles', 'murrough-2013'),
  'day.effects.nasal': label,
  'day.back.text': practices,
  'day.back.home': practices,
  'day.back.clinic': label,
  'day.insights.text': practices,
  'day.home.text': label,
  'day.home.home': by('kap-network', 'spravato'),
  'day.end.text': practices,
  'day.hours': practices,
  'day.hours.iv': unchecked('price-survey'),
  'day.hours.nasal': label,
  'after.rest.text': practices,
  'after.night.text': label,
  'after.meeting.text': practices,
  'after.meeting.own': own,
  'after.window': by('practice-articles', 'critical-period-mice'),
  'integration.long': practices,
  'integration.long.own': own,
  'integration.least': own,
  'integration.least.series': own,
  'day-before.gist': unchecked('spravato'),
  'same-day.gist': label,
  // A network sees people again 30 days after the first visit; that it is so after the last one, nobody has checked.
  'long-term.long': unchecked('kap-network'),
};
