// HubSpot, Apps Script, Cal.com and Calendly.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { commonCases, modules, outcomes, problems, send, strangersCases } from './harness.mjs';
import { start as startAppsScript } from './servers/apps-script.mjs';
import { PATH, start as startHubSpot } from './servers/hubspot.mjs';
import { jsonOf } from './servers/server.mjs';
import { failed, FLAT, request, REST, sealed, sent } from './support.mjs';

const unexpected = failed('unexpected', { isUnclear: true });

describe('HubSpot', () => {
  let own;
  const server = () => own;
  before(async () => {
    own = await startHubSpot();
  });
  after(() => own.close());
  const settings = () => ({ to: `${own.url}${PATH}` });
  const field = (name, value) => ({ objectTypeId: '0-1', name, value });

  test('sends a request: contact properties, the rest in the message, and nothing of the page or a cookie', async () => {
    own.reset();
    assert.deepEqual(await send('hubspot', settings()), sent);
    const [got] = own.posted;
    assert.equal(got.headers.cookie, undefined);
    assert.equal(
      got.raw.toString(),
      JSON.stringify({
        fields: [field('firstname', FLAT.name), field('email', FLAT.email), field('message', REST)],
      }),
    );
  });
  test('sends properties that the practice named and fixed ones', async () => {
    own.reset();
    const named = { fields: { state: 'state', 'consent.contact': 'kap_consent' }, extra: { phone: 'x' } };
    assert.deepEqual(await send('hubspot', { ...settings(), ...named }), sent);
    // A fixed field never stands in for one of the visitor's, said or not.
    const names = jsonOf(own.posted[0]).fields.map(({ name, value }) => `${name}=${value.split('\n')[0]}`);
    assert.deepEqual(names, [
      `firstname=${FLAT.name}`,
      `email=${FLAT.email}`,
      'kap_consent=true',
      'state=CA',
      'message=Hello,',
    ]);
  });
  test('a sealed request goes with an address of the practice’s', async () => {
    own.reset();
    const changes = { extra: { email: 'calls@example.org', message: 'x' }, seal: {} };
    assert.deepEqual(await send('hubspot', { ...settings(), ...changes }, sealed), sent);
    assert.deepEqual(jsonOf(own.posted[0]).fields, [
      field('email', 'calls@example.org'),
      field('message', sealed.sealed),
    ]);
  });
  outcomes('hubspot', settings, server, {
    'an address it does not like': {
      parcel: request({ email: 'zoe' }),
      gives: failed('rejected', { fields: { email: 'Invalid email address' } }),
    },
    'an address that is needed, of a visitor who wants to be called': {
      parcel: request({ contact: 'phone', email: undefined, phone: '+13105550142' }),
      gives: failed('rejected', { fields: { email: "Required field 'email' is missing" } }),
    },
    'a blocked address': {
      mode: 'blocked',
      gives: failed('rejected', { fields: { email: 'Email is blocked' } }),
    },
    'a property that the form has not, by the request’s name': {
      changes: { fields: { topic: 'kap_topic' } },
      gives: failed('rejected', { fields: { topic: 'Field not in form' } }),
    },
    'an error that is only in the message': {
      mode: 'message-only',
      gives: failed('rejected', { fields: { phone: "Error in 'fields.0-1/phone'" } }),
    },
    'a captcha on the form': { mode: 'captcha', gives: failed('rejected') },
    'no permission': { mode: 'no-permission', gives: failed('rejected') },
    'a page of thanks is success': { mode: 'redirect', gives: sent },
    'a 200 without a word is none': { mode: 'nothing', gives: unexpected },
  });
  test('a form that is not there is refused', async () => {
    own.reset();
    assert.deepEqual(await send('hubspot', { to: `${own.url}${PATH}0` }), failed('rejected'));
  });
  commonCases('hubspot', settings, server);
  strangersCases('hubspot', settings, server);
  problems('hubspot', settings, {
    'the address that needs a secret': {
      changes: { to: `https://api.hsforms.com${PATH.replace('/submit', '/secure/submit')}` },
      path: 'call.to',
      says: /integration\/submit\/.*secure/,
    },
    'sealed requests without an address for the contact': {
      changes: { seal: { kty: 'EC' } },
      path: 'call.extra.email',
      says: /e-mail address of yours/,
    },
  });
});

describe('Apps Script', () => {
  let own;
  const server = () => own;
  before(async () => {
    own = await startAppsScript();
  });
  after(() => own.close());
  const settings = () => ({ to: `${own.url}/macros/s/AKfy-example/exec` });

  test('sends a request as it is, in plain text, and follows to the answer', async () => {
    own.reset();
    assert.deepEqual(await send('apps-script', settings()), sent);
    const [got, echo] = own.got;
    assert.equal(got.type, 'text/plain;charset=utf-8');
    assert.equal(got.raw.toString(), JSON.stringify(request()));
    assert.deepEqual([echo.method, echo.raw.length], ['GET', 0]);
    assert.deepEqual(own.rows.get(request().id), request());
  });
  test('sends a sealed request as it is', async () => {
    own.reset();
    assert.deepEqual(await send('apps-script', settings(), sealed), sent);
    assert.equal(own.posted[0].raw.toString(), JSON.stringify(sealed));
  });
  outcomes('apps-script', settings, server, {
    'a script that says it in other words': { mode: 'says-success', gives: sent },
    'a script that says no': { mode: 'says-no', gives: failed('rejected') },
    'a script that says what is wrong': {
      mode: 'says-which',
      gives: failed('rejected', { fields: { email: 'not known', 'consent.text': 'needed' } }),
    },
    'a script that does not say yes': { mode: 'says-nothing', gives: unexpected },
    'a page of error with 200: no doPost': { mode: 'no-doPost', gives: unexpected },
    'a page that wants a sign-in': { mode: 'sign-in', gives: unexpected },
    'an exception after the row was written': { mode: 'throws-late', gives: unexpected },
  });
  test('a deployment that is no longer there is a page, too', async () => {
    own.reset();
    assert.deepEqual(await send('apps-script', { to: `${own.url}/macros/s/gone/exec` }), unexpected);
  });
  commonCases('apps-script', settings, server);
  problems('apps-script', settings, {
    'the address of the editor': {
      changes: { to: 'https://script.google.com/home/projects/x/edit' },
      path: 'call.to',
      says: /exec.*edit/,
    },
  });
});

describe('Cal.com and Calendly', () => {
  const person = { name: 'Zoë O’Example & Co', email: 'zoe+call@example.com' };
  const filled = 'name=Zo%C3%AB%20O%E2%80%99Example%20%26%20Co&email=zoe%2Bcall%40example.com';

  for (const service of ['cal', 'calendly']) {
    test(`${service}: name and address are filled in, and read back as they were`, () => {
      const href = modules.hrefFor('https://cal.example.com/willow/call', service, person);
      assert.equal(href, `https://cal.example.com/willow/call?${filled}`);
      const { searchParams } = new URL(href);
      assert.deepEqual({ name: searchParams.get('name'), email: searchParams.get('email') }, person);
    });
  }
  test('nothing else is handed on', () => {
    const href = modules.hrefFor('https://calendly.com/willow/call', 'calendly', request());
    assert.deepEqual([...new URL(href).searchParams.keys()], ['name', 'email']);
  });
  test('the link’s own query and place stay', () => {
    assert.equal(
      modules.hrefFor(
        'https://calendly.com/willow/call?month=2026-12&hide_gdpr_banner=1#top',
        'calendly',
        person,
      ),
      `https://calendly.com/willow/call?month=2026-12&hide_gdpr_banner=1&${filled}#top`,
    );
  });
  test('an example in the link gives way to the visitor', () => {
    assert.equal(
      modules.hrefFor('https://cal.com/willow?name=You&duration=20', 'cal', person),
      `https://cal.com/willow?${filled.split('&')[0]}&duration=20&${filled.split('&').at(-1)}`,
    );
  });
  test('what is not known is left out', () => {
    assert.equal(modules.hrefFor('https://cal.com/willow', 'cal', { name: ' ' }), 'https://cal.com/willow');
    assert.equal(
      modules.hrefFor('https://cal.com/willow', 'cal', { email: 'a@example.com' }),
      'https://cal.com/willow?email=a%40example.com',
    );
  });
  test('a page of another kind gets nothing', () => {
    assert.equal(
      modules.hrefFor('https://example.com/book?x=1', undefined, person),
      'https://example.com/book?x=1',
    );
  });
  test('no name goes over an open line, nor into a script', () => {
    for (const link of ['http://cal.com/willow', 'javascript:alert(1)', 'willow']) {
      assert.throws(() => modules.hrefFor(link, 'cal', person), TypeError);
    }
  });
});
