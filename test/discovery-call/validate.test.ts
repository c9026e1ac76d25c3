import { expect } from '@open-wc/testing';
import {
  type CallRequest,
  callRequestSchema,
  CONTACT_WAYS,
  TIMES,
} from '../../src/discovery-call/call-request.schema.js';
import * as fields from '../../src/discovery-call/fields.js';
import { Outbox } from '../../src/discovery-call/sending/outbox.js';
import { normalizePhone, validate } from '../../src/discovery-call/sending/validate.js';

const good: fields.FormValues = {
  ...fields.emptyValues,
  name: ' Rosa Ellery ',
  contact: 'email',
  email: 'rosa@example.org',
  state: 'CA',
  'consent.contact': true,
};

const errors = (values: Partial<fields.FormValues>, rules = {}) => {
  const result = validate({ ...good, ...values }, rules);
  return 'errors' in result ? result.errors : [];
};

/** Numbers that look random and are the same in every run. */
function dice(seed: number) {
  return (sides: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
}
const pick = <T>(roll: (sides: number) => number, list: readonly T[]): T => list[roll(list.length)] as T;

const names = [
  '',
  ' ',
  'Ana',
  'Ñandú Ünal',
  'a'.repeat(200),
  'a'.repeat(201),
  '<b>x</b>',
  '李小龍',
  ' x\n',
  '\u00a0',
];
const emails = [
  '',
  'a@b.co',
  'A.b+c@d-e.example',
  'a@b',
  'a b@c.de',
  '.a@b.co',
  'a..b@c.de',
  'a@-b.co',
  "o'hara@x.example",
  'ü@x.example',
  `${'a'.repeat(190)}@example.org`,
  ' a@b.co ',
  'a@b.c',
  'a@b.co.',
  'mailto:a@b.co',
  'a@[1.2.3.4]',
];
const phones = [
  '',
  '(310) 555-0142',
  '310.555.0142',
  '+1 310 555 0142',
  '1-310-555-0142',
  '5550142',
  '+44 20 7946 0018',
  '011 44 20 7946 0018',
  '310 555 0142 x5',
  '123',
  '+',
  '++13105550142',
  '3105550142333444555',
  '１３１０５５５０１４２',
  '(010) 555-0142',
];
const states = ['', 'CA', 'other', 'ca', 'ZZ', '__proto__'];

describe('validate', () => {
  it('offers what the schema takes', () => {
    expect(fields.CONTACT_WAYS).to.deep.equal(CONTACT_WAYS);
    expect(fields.TIMES).to.deep.equal(TIMES);
  });

  it('lets nothing through that the schema refuses, and refuses nothing that the schema takes', () => {
    const roll = dice(7);
    let passed = 0;
    for (let i = 0; i < 20_000; i++) {
      const values: fields.FormValues = {
        name: pick(roll, names),
        contact: pick(roll, ['', 'email', 'phone', 'text', 'fax']),
        email: pick(roll, emails),
        phone: pick(roll, phones),
        state: pick(roll, states),
        times: pick(roll, [
          [],
          ['evening'],
          ['evening', 'morning'],
          ['night'],
          ['morning', 'morning', 'morning', 'morning'],
        ]),
        topic: pick(roll, ['', 'KAP', 'unknown', ' ']),
        'consent.contact': roll(4) > 0,
        'consent.voicemail': roll(2) > 0,
        'consent.text': roll(4) > 0,
      };
      const result = validate(values, { topics: ['KAP', ' '] });
      const rest = { id: crypto.randomUUID(), lang: 'en', sentAt: new Date().toISOString() };
      if ('content' in result) {
        passed++;
        const parsed = callRequestSchema.safeParse({ ...rest, ...result.content });
        expect(parsed.success, JSON.stringify([values, parsed.error?.issues])).to.equal(true);
        expect(parsed.data).to.deep.equal({ ...rest, ...result.content });
      } else {
        // The same as a naive form would send it; only what a person must agree to, and the phone number's form, are
        // ours to ask more of.
        const { contact, email, phone } = values;
        const naive = {
          ...rest,
          name: values.name,
          contact,
          ...(contact === 'email' ? { email: email.trim() } : { phone: normalizePhone(phone) }),
          consent: { contact: values['consent.contact'], voicemail: false, text: false },
          state: values.state,
          times: [],
        };
        const ours = result.errors.length === 1 && result.errors[0] === 'consent.text';
        expect(callRequestSchema.safeParse(naive).success && !ours, JSON.stringify(values)).to.equal(false);
      }
    }
    expect(passed).to.be.greaterThan(300);
  });

  it('takes back every request the schema takes, unchanged', () => {
    const roll = dice(11);
    for (let i = 0; i < 2000; i++) {
      const contact = pick(roll, CONTACT_WAYS);
      const request: CallRequest = {
        id: crypto.randomUUID(),
        name: pick(roll, ['Ana', 'Ñandú', 'a'.repeat(200)]),
        contact,
        ...(contact === 'email'
          ? { email: 'a+b@c.example' }
          : { phone: pick(roll, ['+13105550142', '+442079460018']) }),
        consent: { contact: true, voicemail: contact === 'phone' && roll(2) > 0, text: contact === 'text' },
        state: pick(roll, ['CA', 'NY', 'other']),
        times: TIMES.filter(() => roll(2)),
        ...(roll(2) ? { topic: 'KAP' } : {}),
        lang: 'en',
        sentAt: new Date().toISOString(),
      };
      const parsed = callRequestSchema.parse(request);
      const content: Partial<CallRequest> = { ...parsed };
      for (const key of ['id', 'lang', 'sentAt'] as const) delete content[key];
      const result = validate(
        {
          ...fields.emptyValues,
          ...{ name: parsed.name, contact, email: parsed.email ?? '', phone: parsed.phone ?? '' },
          ...{ state: parsed.state, times: parsed.times, topic: parsed.topic ?? '' },
          'consent.contact': true,
          'consent.voicemail': parsed.consent.voicemail,
          'consent.text': parsed.consent.text,
        },
        { topics: ['KAP'] },
      );
      expect(result).to.deep.equal({ content });
    }
  });

  it('names the fields that need another look, in the order shown', () => {
    expect(errors(fields.emptyValues)).to.deep.equal(['name', 'contact', 'state', 'consent.contact']);
    expect(errors({ contact: 'text', phone: '12' })).to.deep.equal(['phone', 'consent.text']);
    expect(errors({ contact: 'text', phone: '3105550142', 'consent.text': true })).to.deep.equal([]);
    expect(errors({ contact: 'phone', phone: '3105550142' })).to.deep.equal([]);
  });

  it('sends only what belongs to the chosen way', () => {
    const result = validate({
      ...good,
      contact: 'email',
      phone: '3105550142',
      'consent.text': true,
      'consent.voicemail': true,
    });
    expect('content' in result && result.content).to.deep.equal({
      name: 'Rosa Ellery',
      contact: 'email',
      email: 'rosa@example.org',
      consent: { contact: true, voicemail: false, text: false },
      state: 'CA',
      times: [],
    });
  });

  it('asks no US state of a practice elsewhere', () => {
    const result = validate({ ...good, state: '' }, { country: 'IE' });
    expect('content' in result && result.content.state).to.equal('other');
  });
});

describe('normalizePhone', () => {
  for (const typed of [
    '(310) 555-0142',
    '310.555.0142',
    '+1 310 555 0142',
    '1-310-555-0142',
    '310‑555‑0142',
    '３１０ ５５５ ０１４２',
    '\u202a+13105550142\u202c',
  ]) {
    it(`reads ${typed}`, () => expect(normalizePhone(typed)).to.equal('+13105550142'));
  }
  for (const typed of [
    '555 0142',
    '310 555 014',
    '1-800-FLOWERS',
    '310 555 0142 x5',
    '',
    '+',
    '(010) 555-0142',
    '23105550142',
  ]) {
    it(`refuses ${typed || 'nothing'}`, () => expect(normalizePhone(typed)).to.equal(undefined));
  }
  it('reads numbers of elsewhere', () => {
    expect(normalizePhone('+44 20 7946 0018')).to.equal('+442079460018');
    expect(normalizePhone('011 44 20 7946 0018')).to.equal('+442079460018');
    expect(normalizePhone('020 7946 0018', 'GB')).to.equal('02079460018');
  });
});

describe('the outbox', () => {
  const result = validate(good);
  const content = 'content' in result ? result.content : undefined;

  it('keeps a request for the same content, and makes another for different content', () => {
    if (!content) throw new Error('good is good');
    const outbox = new Outbox();
    const first = outbox.requestFor(content, { lang: 'en' });
    expect(outbox.requestFor({ ...content }, { lang: 'es' })).to.equal(first);
    const other = outbox.requestFor({ ...content, state: 'NY' }, { lang: 'en' });
    expect(other.id).not.to.equal(first.id);
    expect(outbox.requestFor(content, { lang: 'en', therapist: 'x' }).id).not.to.equal(first.id);
    expect(outbox.requestFor(content, { lang: 'en' })).to.equal(first);
    outbox.clear();
    expect(outbox.requestFor(content, { lang: 'en' }).id).not.to.equal(first.id);
  });

  it('makes an id also on a page without https', () => {
    if (!content) throw new Error('good is good');
    const real = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      const request = new Outbox().requestFor(content, { lang: 'en' });
      expect(callRequestSchema.safeParse(request).success).to.equal(true);
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: real, configurable: true });
    }
  });
});
