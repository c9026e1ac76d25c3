import { defineFlow } from '../../src/flow/index.js';

/** A small screening with one of everything: a stop, a follow-up, exclusive answers, lists, overlays. */
export const sample = defineFlow({
  start: 'crisis',
  levels: ['help-now', 'not-now', 'prescriber-first', 'discuss'],
  overlays: ['crisis-lines', 'out-of-area'],
  lists: ['states', 'inPerson', 'online'],
  questions: {
    crisis: {
      kind: 'one',
      options: ['no', 'thoughts', 'plan', 'private'],
      roles: { private: 'private' },
      next: { when: [{ is: ['plan'], to: 'end' }], else: 'pressure' },
    },
    pressure: {
      kind: 'one',
      options: ['ok', 'high', 'unsure'],
      roles: { unsure: 'unknown' },
      next: { when: [{ is: ['high'], to: 'treated' }], else: 'medicines' },
    },
    treated: {
      kind: 'one',
      options: ['yes', 'no', 'unsure'],
      roles: { unsure: 'unknown' },
      next: 'medicines',
    },
    medicines: {
      kind: 'many',
      options: ['opioids', 'stimulants', 'none', 'unsure'],
      roles: { none: 'exclusive', unsure: 'unknown' },
      next: {
        when: [
          { is: ['opioids'], to: 'daily' },
          { question: 'crisis', is: ['private'], to: 'end' },
        ],
        else: 'state',
      },
    },
    daily: { kind: 'one', options: ['yes', 'no'], next: 'state' },
    state: { kind: 'pick', list: 'states', options: ['unsure'], roles: { unsure: 'unknown' }, next: 'end' },
  },
  criteria: {
    plan: { level: 'help-now', unknown: 'prescriber-first', when: { question: 'crisis', is: ['plan'] } },
    thoughts: { level: 'prescriber-first', when: { question: 'crisis', is: ['thoughts'] }, source: ['JC'] },
    lines: { overlay: 'crisis-lines', when: { question: 'crisis', is: ['thoughts', 'plan', 'private'] } },
    untreated: {
      level: 'not-now',
      unknown: 'prescriber-first',
      when: {
        all: [
          { question: 'pressure', is: ['high'] },
          { question: 'treated', is: ['no'] },
        ],
      },
      source: ['SPR'],
      reviewedOn: '2026-11-01',
    },
    medicines: {
      level: 'prescriber-first',
      unknown: 'prescriber-first',
      when: {
        any: [
          { question: 'medicines', is: ['opioids', 'stimulants'] },
          { question: 'daily', is: ['yes'] },
        ],
      },
    },
    area: { overlay: 'out-of-area', when: { question: 'state', notIn: ['inPerson', 'online'] } },
  },
});

/** The same as parsed JSON, for a test to change at will. */
export const sampleJson = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(sample)) as Record<string, unknown>;
