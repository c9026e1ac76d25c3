import { expect } from '@open-wc/testing';
import { type CallSettings, chooseRoute, maySelfCheck } from '../../../src/discovery-call/delivery/route.js';

const PAGE = 'https://www.willow.example/contact';
const resolve = (link: string) => new URL(link, PAGE).href;
const mail = { name: 'Willow', email: 'hello@willow.example' };
const route = (call: CallSettings | undefined, practice: typeof mail | undefined = undefined, page = PAGE) =>
  chooseRoute(call, practice, resolve, page);
const wrong = (call: CallSettings) => {
  const { problem } = route(call);
  return problem && `${problem.path}: ${problem.message}`;
};

describe('chooseRoute', () => {
  it('has no endpoint, a mail or nothing, and no complaint, where nothing is said', () => {
    expect(route(undefined)).to.deep.equal({ kind: 'none', problem: undefined });
    expect(route({ topics: ['Grief'] }, mail)).to.deep.equal({
      kind: 'mailto',
      to: mail.email,
      problem: undefined,
    });
  });

  it('posts to the practice’s own address', async () => {
    for (const [deliver, isIdempotent] of [
      [undefined, true],
      ['json', true],
      ['text', true],
      ['form', false],
      ['multipart', false],
    ] as const) {
      const chosen = route({ to: '/requests', ...(deliver && { deliver }) });
      if (chosen.kind !== 'channel') throw new Error(chosen.kind);
      expect(chosen.problem).to.equal(undefined);
      expect(await chosen.check()).to.equal(undefined);
      const { to, isIdempotent: may } = await chosen.open();
      expect([to, chosen.to, may]).to.deep.equal(['https://www.willow.example/requests', to, isIdempotent]);
    }
  });

  it('writes a mail to the practice, or to the address it names', () => {
    expect(route({ deliver: 'mailto' }, mail)).to.deep.equal({ kind: 'mailto', to: mail.email });
    for (const to of ['calls@willow.example', 'mailto:calls@willow.example']) {
      expect(route({ deliver: 'mailto', to }, mail)).to.deep.equal({
        kind: 'mailto',
        to: 'calls@willow.example',
      });
    }
    expect(wrong({ deliver: 'mailto' })).to.match(/^call\.deliver: expected "email" in "practice"/);
    expect(wrong({ deliver: 'mailto', to: 'https://x.example?a@b.c' })).to.match(
      /^call\.to: .* found "https/,
    );
  });

  it('takes a mail address to post to for one to write to, and says how that is said', () => {
    for (const to of ['calls@willow.example', 'mailto:calls@willow.example']) {
      const { kind, problem, ...rest } = route({ to }, mail);
      expect([kind, 'to' in rest && rest.to]).to.deep.equal(['mailto', 'calls@willow.example']);
      expect(problem?.message).to.contain(
        `expected "deliver": "mailto" beside an e-mail address, found "${to}"`,
      );
    }
    expect(wrong({ service: 'basin', to: 'a@willow.example' })).to.match(
      /^call\.to: .* "basin" takes requests/,
    );
  });

  it('opens a scheduling page with a name and an address, and asks for nothing where it knows none', () => {
    const href = (call: CallSettings) => {
      const chosen = route(call);
      return chosen.kind === 'link' ? chosen.href('Rosa É', 'rosa@example.org') : chosen.kind;
    };
    const known = { service: 'cal', link: 'https://cal.com/willow/call?month=2026-12' } as const;
    expect(new URL(href(known)).searchParams.get('name')).to.equal('Rosa É');
    expect(new URL(href(known)).searchParams.get('month')).to.equal('2026-12');
    expect(href({ deliver: 'link', link: 'https://book.example/x' })).to.equal('none');
    expect(wrong({ deliver: 'link', link: 'https://book.example/x' })).to.equal(undefined);
    expect(href({ deliver: 'link', link: 'https://calendly.com/willow/call' })).to.equal(
      'https://calendly.com/willow/call?name=Rosa%20%C3%89&email=rosa%40example.org',
    );
    expect(href({ deliver: 'link', to: 'https://app.cal.com/willow' })).to.contain('?name=Rosa');
    expect(href({ deliver: 'link', link: 'https://cal.com.book.example/x' })).to.equal('none');
    expect(href({ deliver: 'link', link: 'javascript:alert(1)' })).to.equal('none');
    expect(wrong({ deliver: 'link', link: 'http://[' })).to.match(/^call\.link: .* found "http:\/\/\["/);
    expect(wrong({ deliver: 'link' })).to.match(/^call\.deliver: expected "link" beside it/);
    expect(wrong({ service: 'calendly' })).to.match(/^call\.service: expected "link" beside it/);
  });

  it('does without an address that cannot be used, and says why', () => {
    for (const [to, why] of [
      ['http://[', 'expected an address, found'],
      ['ftp://willow.example/x', 'https://'],
      ['javascript:alert(1)', 'https://'],
      ['https://me:secret@willow.example/x', 'without a name and password'],
      ['http://willow.example/x', 'browsers block'],
    ] as const) {
      expect(wrong({ to })).to.match(/^call\.to: /);
      expect(wrong({ to })).to.contain(why);
      expect(route({ to }).kind).to.equal('none');
      expect(route({ to }, mail).kind).to.equal('mailto');
    }
    expect(route({ to: 'http://localhost:8080/x' }).kind).to.equal('channel');
    expect(route({ to: 'http://willow.example/x' }, undefined, 'http://willow.example/').kind).to.equal(
      'channel',
    );
    expect(wrong({ deliver: 'json' })).to.match(/^call\.deliver: expected "to" beside it/);
    expect(wrong({ service: 'formspree' })).to.match(/^call\.service: expected "to" beside it/);
  });

  it('keeps a request’s own names where the practice’s cannot be', async () => {
    const sentAs = async (call: CallSettings) => {
      const chosen = route({ to: '/x', ...call });
      if (chosen.kind !== 'channel') throw new Error(chosen.kind);
      const { body } = (await chosen.open()).compose({ id: '1', name: 'Rosa', email: 'e' });
      return String(body);
    };
    for (const fields of [
      { nme: 'x' },
      { name: 'email' },
      { name: 'x', email: 'x' },
      { 'consent.text': 'x' },
    ]) {
      expect(wrong({ to: '/x', fields })).to.match(
        /^call\.fields: expected names of the request's own fields/,
      );
      expect(await sentAs({ fields })).to.equal('{"id":"1","name":"Rosa","email":"e"}');
    }
    const swap = { name: 'email', email: 'name' };
    expect(wrong({ to: '/x', fields: swap })).to.equal(undefined);
    expect(await sentAs({ fields: swap })).to.equal('{"id":"1","email":"Rosa","name":"e"}');
    expect(
      wrong({ to: '/x', deliver: 'form', fields: { 'consent.text': 'sms', consent_contact: 'ok' } }),
    ).to.equal(undefined);
    expect(wrong({ to: '/x', deliver: 'form', fields: { consent: 'ok' } })).to.match(/found "consent"/);
    expect(wrong({ to: '/x', extra: { phone: '555' } })).to.match(/^call\.extra: .* found "phone"/);
    expect(wrong({ to: '/x', extra: { source: 'site' } })).to.equal(undefined);
  });

  it('goes the service’s own way, and names what it lacks', async () => {
    const call = { service: 'hubspot', to: '/not-hubspot' } as const;
    expect(wrong({ ...call, deliver: 'text' })).to.match(
      /^call\.deliver: expected "json", or nothing, with the service "hubspot"/,
    );
    const chosen = route(call);
    if (chosen.kind !== 'channel') throw new Error(chosen.kind);
    expect((await chosen.check())?.path).to.equal('call.to');
    const fine = route({ service: 'formspree', to: 'https://formspree.io/f/abcdefgh' });
    if (fine.kind !== 'channel') throw new Error(fine.kind);
    expect([await fine.check(), (await fine.open()).isIdempotent]).to.deep.equal([undefined, false]);
    expect(route({ service: 'web3forms', extra: { access_key: 'k' } })).to.include({
      kind: 'channel',
      to: 'https://api.web3forms.com/submit',
    });
  });

  it('knows services by their addresses, and does not try twice at one that keeps both', async () => {
    for (const [to, service] of [
      ['https://formspree.io/f/x', 'formspree'],
      ['https://api.hsforms.com/submissions/v3/integration/submit/1/2', 'hubspot'],
      ['https://script.google.com/macros/s/x/exec', 'apps-script'],
      ['/wp-json/contact-form-7/v1/contact-forms/7/feedback', 'contact-form-7'],
      ['/wp-json/gf/v2/forms/1/submissions', 'gravity-forms'],
      ['https://hooks.zapier.com/hooks/catch/1/x', undefined],
      ['https://hook.eu2.make.com/x', undefined],
    ] as const) {
      const chosen = route({ to });
      if (chosen.kind !== 'channel') throw new Error(chosen.kind);
      expect((await chosen.open()).isIdempotent).to.equal(false);
      expect(chosen.problem?.path).to.equal(service && 'call.service');
      if (service) expect(chosen.problem?.message).to.contain(`"service": "${service}"`);
    }
  });
});

describe('chooseRoute, sealed', () => {
  const seal = {
    kty: 'EC',
    crv: 'P-256',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  };

  it('goes nowhere with a key that is none, whatever the way and the mail address', () => {
    for (const wrongSeal of [{ ...seal, d: 'x' }, 'key.json', '', null, [], {}, true, false, 0, undefined])
      for (const call of [{ to: '/x' }, { deliver: 'mailto' }, { link: 'https://a.example/' }, {}] as const) {
        const { kind, problem } = route({ ...call, seal: wrongSeal }, mail);
        expect([kind, problem?.path]).to.deep.equal(['none', 'call.seal']);
      }
  });

  it('goes nowhere where nothing takes what is sealed', () => {
    for (const [call, path] of [
      [{ deliver: 'mailto' }, 'call.seal'],
      [{ deliver: 'link', link: 'https://book.example/x' }, 'call.seal'],
      [{ service: 'calendly', link: 'https://calendly.com/x' }, 'call.seal'],
      [{}, 'call.seal'],
      [{ to: 'http://[' }, 'call.to'],
      [{ to: 'calls@willow.example' }, 'call.to'],
      [{ service: 'formspree' }, 'call.service'],
    ] as const) {
      const { kind, problem } = route({ ...call, seal }, mail);
      expect([kind, problem?.path]).to.deep.equal(['none', path]);
    }
  });

  it('finds a key off the curve when it is tried, before anybody asks', async () => {
    const checked = async (key: object, call: CallSettings = { to: '/x' }) => {
      const chosen = route({ ...call, seal: key });
      if (chosen.kind !== 'channel') throw new Error(chosen.kind);
      return (await chosen.check())?.path;
    };
    expect(await checked(seal)).to.equal(undefined);
    expect(await checked({ ...seal, x: seal.y, y: seal.x })).to.equal('call.seal');
    expect(await checked(seal, { service: 'web3forms' })).to.equal('call.extra.access_key');
  });
});

describe('maySelfCheck', () => {
  const may = (call: CallSettings) => maySelfCheck({ selfCheck: true, ...call }, mail, resolve, PAGE);
  const seal = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) };

  it('lets health answers go to the practice’s own site, or sealed, and nowhere else', () => {
    for (const to of ['/x', 'https://willow.example/x', 'https://api.willow.example/x']) {
      expect(may({ to })).to.equal(true);
      expect(wrong({ to, selfCheck: true })).to.equal(undefined);
    }
    for (const call of [
      { to: 'https://elsewhere.example/x' },
      { to: 'https://notwillow.example/x' },
      { to: 'https://formspree.io/f/x', service: 'formspree' },
      { to: '/__forms.html', service: 'netlify', extra: { 'form-name': 'call' } },
    ] as const) {
      expect(may(call)).to.equal(false);
      expect(may({ ...call, seal })).to.equal(true);
      expect(wrong({ ...call, selfCheck: true })).to.match(/^call\.selfCheck: .*lie open at/);
      expect(wrong({ ...call, selfCheck: true, seal })).to.equal(undefined);
    }
  });

  it('never where it is off, nor in a mail or a link', () => {
    expect(may({ to: '/x', selfCheck: false })).to.equal(false);
    expect(may({ deliver: 'mailto', seal })).to.equal(false);
    expect(may({ deliver: 'link', link: 'https://cal.com/x', seal })).to.equal(false);
  });
});
