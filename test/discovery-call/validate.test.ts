import { expect } from '@open-wc/testing';
import {
  type CallRequest,
  callRequestSchema,
  CONTACT_WAYS,
  DAYS,
  MESSAGE,
  TIMES,
} from '../../src/discovery-call/call-request.schema.js';
import * as fields from '../../src/discovery-call/fields.js';
import { hasForeignLetters, normalizeEmail, normalizePhone } from '../../src/discovery-call/sending/reach.js';
import { type FormRules, mistakesIn, reasonOf, validate } from '../../src/discovery-call/sending/validate.js';
import { showPhone } from '../../src/shared/phone.js';

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
  '\u202eAna',
  'A\u0007na\nB',
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
  'a&b=c@d.example',
  'a@xn--mnchen-3ya.example',
  'a@münchen.example',
  'a@1.example',
  'a@b_c.example',
  `a@${'b'.repeat(64)}.example`,
  '\u202aa@b.co\u202c',
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
  'tel:+13105550142;ext=12',
  '(cell) 310.555.0142.',
];
const opening = { start: '2026-12-01T18:00:00.000Z', minutes: 20 };
const selfCheck = [{ question: 'Sleep?', answer: 'Well' }];
const states = ['', 'CA', 'other', 'ca', 'ZZ', '__proto__'];

describe('validate', () => {
  it('offers what the schema takes', () => {
    expect(fields.CONTACT_WAYS).to.deep.equal(CONTACT_WAYS);
    expect(fields.TIMES).to.deep.equal(TIMES);
    expect(fields.DAYS).to.deep.equal(DAYS);
    expect(fields.MESSAGE).to.equal(MESSAGE);
  });

  it('takes nothing for a line that is none', () => {
    const content = {
      contact: 'email',
      email: 'a@b.co',
      state: 'CA',
      days: [],
      times: [],
      lang: 'en',
    } as const;
    const rest = { id: crypto.randomUUID(), sentAt: new Date().toISOString() };
    const consent = { contact: true, voicemail: false, text: false };
    const takes = (name: string, message = 'x') =>
      callRequestSchema.safeParse({ ...content, ...rest, consent, name, message }).success;
    expect(takes('Ana Núñez')).to.equal(true);
    expect(takes('Ana', 'Two\nlines\tof it 🌱')).to.equal(true);
    for (const sign of ['\n', '\r', '\0', '\u001b', '\u2028', '\ud800']) {
      expect(takes(`Ana${sign}na`), JSON.stringify(sign)).to.equal(false);
    }
    for (const sign of ['\0', '\u001b', '\udc00']) {
      expect(takes('Ana', `a${sign}b`), JSON.stringify(sign)).to.equal(false);
    }
  });

  it('sends as one line what has breaks in a page’s markup or a practice file', () => {
    const values = {
      ...fields.emptyValues,
      ...{ name: 'Ana\n  Núñez\u202e', contact: 'email', email: 'a@b.co', state: 'CA', topic: 'KAP\nonline' },
      'consent.contact': true,
    } as const;
    const result = validate(values, { topics: ['KAP\nonline'] });
    if (!('content' in result)) throw new Error(result.errors.join());
    expect(result.content.name).to.equal('Ana Núñez');
    expect(result.content.topic).to.equal('KAP online');
    const rest = { id: crypto.randomUUID(), lang: 'en', sentAt: new Date().toISOString() };
    expect(callRequestSchema.safeParse({ ...rest, ...result.content }).success).to.equal(true);
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
        days: pick(roll, [[], ['mon'], ['sun', 'mon'], ['day'], ['mon', 'mon', 'tue']]),
        opening: pick(roll, ['', 'none', opening.start, '2026-01-01T10:00:00.000Z']),
        topic: pick(roll, ['', 'KAP', 'unknown', ' ']),
        heard: pick(roll, ['', 'A friend', 'unknown']),
        message: pick(roll, [
          '',
          ' Hello\n ',
          'a\u000bb\n\tc',
          'x'.repeat(1000),
          ` ${'x'.repeat(1000)} `,
          'x'.repeat(1001),
        ]),
        'consent.selfCheck': roll(2) > 0,
        'consent.contact': roll(4) > 0,
        'consent.voicemail': roll(2) > 0,
        'consent.text': roll(4) > 0,
      };
      const rules: FormRules = {
        topics: ['KAP', ' '],
        ...{ heard: ['A friend'], hasMessage: roll(2) > 0, days: ['mon', 'tue'] },
        ...(roll(2) && { openings: [opening] }),
        ...(roll(2) && { selfCheck: [{ question: 'Sleep?', answer: 'Well' }] }),
      };
      const result = validate(values, rules);
      const rest = { id: crypto.randomUUID(), lang: 'en', sentAt: new Date().toISOString() };
      if ('content' in result) {
        passed++;
        const parsed = callRequestSchema.safeParse({ ...rest, ...result.content });
        expect(parsed.success, JSON.stringify([values, parsed.error?.issues])).to.equal(true);
        expect(parsed.data).to.deep.equal({ ...rest, ...result.content });
      } else {
        // The same as a naive form would send it; only what a person must agree to, and the phone number's form, are
        // ours to ask more of. No text message gets to an extension.
        const { contact, email, phone } = values;
        const naive = {
          ...rest,
          name: values.name,
          contact,
          ...(contact === 'email' ? { email: email.trim() } : { phone: normalizePhone(phone) }),
          consent: { contact: values['consent.contact'], voicemail: false, text: false },
          state: values.state,
          days: [],
          times: [],
        };
        const ours = result.errors.every((field) => ['consent.text', 'opening', 'message'].includes(field));
        if (result.errors.includes('message'))
          expect(values.message.trim().length).to.be.greaterThan(MESSAGE);
        if (result.errors.includes('opening')) expect(values.opening.startsWith('2026-01')).to.equal(true);
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
        days: DAYS.filter(() => roll(2)),
        times: TIMES.filter(() => roll(2)),
        ...(roll(2) ? { heard: 'A friend' } : {}),
        ...(roll(2) ? { message: 'Two\nlines' } : {}),
        ...(roll(2) ? { topic: 'KAP' } : {}),
        lang: 'en',
        sentAt: new Date().toISOString(),
      };
      if (roll(3) === 0) Object.assign(request, { days: [], times: [], opening });
      if (roll(3) === 0) {
        Object.assign(request, { selfCheck, consent: { ...request.consent, selfCheck: true } });
      }
      const parsed = callRequestSchema.parse(request);
      const content: Partial<CallRequest> = { ...parsed };
      for (const key of ['id', 'lang', 'sentAt'] as const) delete content[key];
      const result = validate(
        {
          ...fields.emptyValues,
          ...{ name: parsed.name, contact, email: parsed.email ?? '', phone: parsed.phone ?? '' },
          ...{ state: parsed.state, times: parsed.times, topic: parsed.topic ?? '' },
          ...{ days: parsed.days, heard: parsed.heard ?? '', message: parsed.message ?? '' },
          ...{ opening: parsed.opening?.start ?? '', 'consent.selfCheck': parsed.consent.selfCheck ?? false },
          'consent.contact': true,
          'consent.voicemail': parsed.consent.voicemail,
          'consent.text': parsed.consent.text,
        },
        {
          topics: ['KAP'],
          heard: ['A friend'],
          hasMessage: true,
          days: DAYS,
          openings: [opening],
          selfCheck,
        },
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
      days: [],
      times: [],
    });
  });

  it('sends an opening or days and hours, never both, and nothing that is no longer offered', () => {
    const values = { ...good, opening: opening.start, days: ['mon', 'sun'], times: ['evening'] };
    const taken = { ...values, heard: 'A friend', message: ' Hello ', topic: 'KAP' };
    const with_ = (rules: FormRules) => {
      const result = validate(taken, rules);
      return 'content' in result ? result.content : result.errors;
    };
    expect(with_({ openings: [opening] })).to.deep.include({ opening, days: [], times: [] });
    // Without a list the choice is no longer on the screen.
    expect(with_({}))
      .to.deep.include({ days: ['mon'], times: ['evening'] })
      .and.not.have.property('opening');
    expect(with_({ openings: [{ ...opening, start: '2026-12-09T10:00:00.000Z' }] })).to.deep.equal([
      'opening',
    ]);
    for (const gone of ['heard', 'message', 'topic']) expect(with_({})).not.to.have.property(gone);
    expect(with_({ hasMessage: true, heard: ['A friend'] })).to.include({
      message: 'Hello',
      heard: 'A friend',
    });
  });

  it('sends lines of the self-check only with their consent, as they are, and no consent without lines', () => {
    const lines = [{ question: 'Sleep?', answer: 'Well', hidden: 1 }];
    const content = (consent: boolean, rules: FormRules) => {
      const result = validate({ ...good, 'consent.selfCheck': consent }, rules);
      return 'content' in result ? [result.content.selfCheck, result.content.consent.selfCheck] : [];
    };
    expect(content(true, { selfCheck: lines })).to.deep.equal([selfCheck, true]);
    for (const none of [
      content(false, { selfCheck: lines }),
      content(true, { selfCheck: [] }),
      content(true, {}),
    ]) {
      expect(none).to.deep.equal([undefined, undefined]);
    }
  });

  it('asks nothing of who goes to a scheduling page, but that an address is one', () => {
    const rules = { mode: 'link', challenge: '' } as const;
    expect(mistakesIn(fields.emptyValues, rules)).to.deep.equal([]);
    expect(mistakesIn({ ...fields.emptyValues, email: 'rosa' }, rules)).to.deep.equal(['email']);
    expect(mistakesIn(good, { challenge: '' })).to.deep.equal(['challenge']);
    expect(mistakesIn(good, { mode: 'mail', challenge: '' })).to.deep.equal([]);
    expect(mistakesIn(good, { challenge: 'token' })).to.deep.equal([]);
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
    'tel:+1-310-555-0142',
    'Cell: 310 555 0142',
    'Mi celular es: 310 555 0142',
    'mobile 310 555 0142',
    '310 555 0142 (home)',
    '[work] 310-555-0142',
    'Cell (mine): 310-555-0142',
    '310 555 0142 cell',
    '310_555_0142',
    '310 • 555 • 0142',
    '310·555·0142.',
    '310-555-0142,',
    '"310 555 0142"',
    '310/555-0142 ;',
    '３１０ ５５５ ０１４２',
    '\u202a+13105550142\u202c',
  ]) {
    it(`reads ${typed}`, () => expect(normalizePhone(typed)).to.equal('+13105550142'));
  }
  for (const typed of [
    '555 0142',
    '310 555 014',
    '1-800-FLOWERS',
    '1-800-555-FLOWERS',
    '310 555 0142 x',
    '310 555 0142 ext',
    '555 0142 x310',
    '310 555 0142, 5',
    '310 555 0142 or 310 555 0143',
    '310 555 0142 after 5',
    '',
    '+',
    '(010) 555-0142',
    '23105550142',
  ]) {
    it(`refuses ${typed || 'nothing'}`, () => expect(normalizePhone(typed)).to.equal(undefined));
  }
  for (const typed of [
    '310 555 0142 x12',
    '310-555-0142x12',
    '310-555-0142ext12',
    '(310) 555-0142 ext. 12',
    '310.555.0142, ext 12',
    '310 555 0142 Extension: 12.',
    '310 555 0142 extensión 12',
    '310 555 0142 #12',
    '310 555 0142 x #12',
    'tel:+13105550142;ext=12',
    showPhone('+13105550142;ext=12'),
  ]) {
    it(`reads the extension of ${typed}`, () =>
      expect(normalizePhone(typed)).to.equal('+13105550142;ext=12'));
  }
  it('shows an extension as people write it', () => {
    expect(showPhone('+13105550142')).to.equal('(310) 555-0142');
    expect(showPhone('+13105550142;ext=12')).to.equal('(310) 555-0142 ext. 12');
    expect(showPhone('+442079460018;ext=3')).to.equal('+442079460018 ext. 3');
  });
  it('takes an extension for calls, and not for text messages, which do not get there', () => {
    const typed = { ...good, phone: '310 555 0142 x12', 'consent.text': true };
    const result = validate({ ...typed, contact: 'phone' });
    expect('content' in result && result.content.phone).to.equal('+13105550142;ext=12');
    expect(mistakesIn({ ...typed, contact: 'text' })).to.deep.equal(['phone']);
    expect(reasonOf('phone', { ...typed, contact: 'text' })).to.equal('extension');
    expect(reasonOf('phone', { ...typed, contact: 'text', phone: '310' })).to.equal(undefined);
    const request = {
      ...{ id: crypto.randomUUID(), name: 'Ana', phone: '+13105550142;ext=12', state: 'CA' },
      ...{ days: [], times: [], lang: 'en', sentAt: new Date().toISOString() },
    };
    const consent = { contact: true, voicemail: false, text: true };
    expect(callRequestSchema.safeParse({ ...request, contact: 'phone', consent }).success).to.equal(true);
    expect(callRequestSchema.safeParse({ ...request, contact: 'text', consent }).success).to.equal(false);
  });
  it('reads numbers of elsewhere', () => {
    expect(normalizePhone('+44 20 7946 0018')).to.equal('+442079460018');
    expect(normalizePhone('+44 (0)20 7946 0018')).to.equal('+442079460018');
    expect(normalizePhone('011 44 20 7946 0018')).to.equal('+442079460018');
    expect(normalizePhone('020 7946 0018', 'GB')).to.equal('02079460018');
    expect(normalizePhone('020 7946 0018 ext 3', 'GB')).to.equal('02079460018;ext=3');
    expect(normalizePhone('0800 123 FLOWERS', 'GB')).to.equal(undefined);
  });
});

describe('normalizeEmail', () => {
  it('takes what a browser takes, where the domain has a dot', () => {
    const input = document.createElement('input');
    input.type = 'email';
    const more = [
      "!#$%&'*+/=?^_`{|}~-@x.example",
      'a@b-.co',
      'a@-b.co',
      'a@b..co',
      'a@b.co-',
      '@b.co',
      'a@@b.co',
    ];
    for (const email of [...emails, ...more]) {
      input.value = email;
      const takes = input.value !== '' && input.checkValidity() && /@.*\.[^.]*$/.test(email.trim());
      // Browsers mend the letters of a domain as it is typed, not where a script writes it: see below.
      if (/@.*ü|\u202a/.test(email)) continue;
      expect(normalizeEmail(email) !== undefined, email).to.equal(takes && email.trim().length <= 200);
    }
  });
  it('writes a domain as mail programs know it', () => {
    expect(normalizeEmail(' Ana@München.example ')).to.equal('Ana@xn--mnchen-3ya.example');
    expect(normalizeEmail('\u202aa@b.co\u202c')).to.equal('a@b.co');
  });
  it('knows an address that only its letters keep from being one', () => {
    expect(['josé@example.com', '李@example.com'].map(hasForeignLetters)).to.deep.equal([true, true]);
    expect(['jose@example.com', 'josé', 'josé@', '@b.co', 'a@ñ.co'].some(hasForeignLetters)).to.equal(false);
    expect(reasonOf('email', { ...good, email: 'josé@example.com' })).to.equal('letters');
  });
});
