// Formspree, Web3Forms, Basin and Netlify: the real delivery against servers that answer as these services document.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { commonCases, modules, outcomes, problems, send, strangersCases } from './harness.mjs';
import { start as startBasin } from './servers/basin.mjs';
import { start as startFormspree } from './servers/formspree.mjs';
import { start as startNetlify } from './servers/netlify.mjs';
import { formOf } from './servers/server.mjs';
import { KEY, start as startWeb3forms } from './servers/web3forms.mjs';
import { crlf, failed, FLAT, request, REST, sealed, sent } from './support.mjs';

/** A server that lives as long as the tests around it. */
function serving(start) {
  let server;
  before(async () => {
    server = await start();
  });
  after(() => server.close());
  return () => server;
}

const bad = request({ email: 'zoe@nowhere' });
const isMultipart = /^multipart\/form-data; boundary=\S+$/;

describe('Formspree', () => {
  const server = serving(startFormspree);
  const settings = () => ({ to: `${server().url}/f/abcdwxyz` });
  const rejected = failed('rejected');

  test('takes a request: every field, as form data, with no header a browser would have to ask about', async () => {
    server().reset();
    assert.deepEqual(await send('formspree', { ...settings(), extra: { _subject: 'A call' } }), sent);
    const [got] = server().posted;
    assert.match(got.type, isMultipart);
    assert.equal(got.headers.accept, 'application/json');
    assert.deepEqual(await formOf(got), crlf({ _subject: 'A call', ...FLAT }));
  });
  test('takes a sealed request, as its message', async () => {
    server().reset();
    assert.deepEqual(await send('formspree', settings(), sealed), sent);
    const { sealed: message, ...rest } = sealed;
    assert.deepEqual(await formOf(server().posted[0]), { ...rest, message });
  });
  outcomes('formspree', settings, server, {
    'an address it does not like is said on that field': {
      parcel: bad,
      gives: failed('rejected', { fields: { email: 'should be an email' } }),
    },
    'a field by the name the practice gave it': {
      mode: 'needs-phone',
      changes: { fields: { phone: 'tel', email: 'mail' } },
      gives: failed('rejected', { fields: { phone: 'is required' } }),
    },
    'a form that is switched off': { mode: 'inactive', gives: rejected },
    'a captcha that the form asks for': { mode: 'captcha', gives: rejected },
    'a blocked sender': { mode: 'blocked', gives: rejected },
    'an error that comes with 200': { mode: 'error-with-200', gives: rejected },
    'a next page beside a no': {
      mode: 'next-but-no',
      gives: failed('unexpected', { isUnclear: true }),
    },
    'a 200 that asks for a payment first': {
      mode: 'pays-first',
      gives: failed('unexpected', { isUnclear: true }),
    },
  });
  test('a wrong address is refused', async () => {
    server().reset();
    assert.deepEqual(await send('formspree', { to: `${server().url}/f/other` }), rejected);
  });
  commonCases('formspree', settings, server);
  strangersCases('formspree', settings, server);
  problems('formspree', settings, {
    'no address': { changes: { to: undefined }, path: 'call.to', says: /formspree\.io.*found nothing/ },
  });
});

describe('Web3Forms', () => {
  const server = serving(startWeb3forms);
  const settings = () => ({ to: `${server().url}/submit`, extra: { access_key: KEY } });

  test('takes a request: every field and the key, as form data', async () => {
    server().reset();
    assert.deepEqual(await send('web3forms', settings()), sent);
    const [got] = server().posted;
    assert.match(got.type, isMultipart);
    assert.deepEqual(await formOf(got), crlf({ access_key: KEY, ...FLAT }));
  });
  test('takes a sealed request, as its message', async () => {
    server().reset();
    assert.deepEqual(await send('web3forms', settings(), sealed), sent);
    assert.equal((await formOf(server().posted[0])).message, sealed.sealed);
  });
  test('has an address of its own', async () => {
    const { to } = await modules.channelOf('web3forms', { extra: { access_key: KEY } });
    assert.equal(to, 'https://api.web3forms.com/submit');
  });
  outcomes('web3forms', settings, server, {
    'a wrong key': { changes: { extra: { access_key: 'x' } }, gives: failed('rejected') },
    spam: { changes: { extra: { access_key: KEY, botcheck: 'on' } }, gives: failed('rejected') },
    'a domain that is not allowed': { mode: 'not-allowed', gives: failed('rejected') },
    'success: false that comes with 200': { mode: 'no-with-200', gives: failed('rejected') },
    'success: true is its yes, whatever stands beside it': { mode: 'yes-with-error', gives: sent },
    'its own 500': { mode: 'broken-in-json', gives: failed('server', { isUnclear: true }) },
    'its limit lasts an hour and says nothing of it': {
      mode: 'limited',
      gives: failed('busy', { after: 3_600_000 }),
    },
  });
  commonCases('web3forms', settings, server);
  strangersCases('web3forms', settings, server);
  problems('web3forms', settings, {
    'no key': { changes: { extra: {} }, path: 'call.extra.access_key', says: /access key.*found nothing/ },
    'a redirect, which browsers may not follow': {
      changes: { extra: { access_key: KEY, redirect: 'https://example.com' } },
      path: 'call.extra.redirect',
      says: /expected nothing/,
    },
  });
});

describe('Basin', () => {
  const server = serving(startBasin);
  const settings = () => ({ to: `${server().url}/f/0123456789ab` });

  test('takes a request: every field, as form data, asking for JSON', async () => {
    server().reset();
    assert.deepEqual(await send('basin', settings()), sent);
    const [got] = server().posted;
    assert.match(got.type, isMultipart);
    assert.equal(got.headers.accept, 'application/json');
    assert.deepEqual(await formOf(got), crlf(FLAT));
  });
  test('takes a sealed request, under the name the practice gave its message', async () => {
    server().reset();
    assert.deepEqual(await send('basin', { ...settings(), fields: { message: 'text' } }, sealed), sent);
    assert.equal((await formOf(server().posted[0])).text, sealed.sealed);
  });
  outcomes('basin', settings, server, {
    'a domain that is not allowed': { mode: 'domain', gives: failed('rejected') },
    spam: { mode: 'spam', gives: failed('rejected') },
    'a page that asks for a person': {
      mode: 'captcha-page',
      gives: failed('unexpected', { isUnclear: true }),
    },
    'a no that comes with 200': { mode: '{"success":"no"}', gives: failed('rejected') },
    'a failure in words that comes with 200': { mode: '{"status":"failed"}', gives: failed('rejected') },
    'a 500 that comes with 200': {
      mode: '{"status":500}',
      gives: failed('server', { isUnclear: true }),
    },
    'JSON that is no yes': { mode: '{"code":-1}', gives: failed('unexpected', { isUnclear: true }) },
    'a 200 with nothing in it is what it documents as success': { mode: 'empty-200', gives: sent },
  });
  test('a wrong address is refused', async () => {
    server().reset();
    assert.deepEqual(await send('basin', { to: `${server().url}/f/other` }), failed('rejected'));
  });
  commonCases('basin', settings, server);
  strangersCases('basin', settings, server);
  problems('basin', settings, {
    'no address': { changes: { to: undefined }, path: 'call.to', says: /found nothing/ },
  });
});

describe('Netlify', () => {
  const server = serving(startNetlify);
  const settings = () => ({ to: `${server().url}/__forms.html`, extra: { 'form-name': 'call' } });
  const keep = { name: FLAT.name, email: FLAT.email };

  test('keeps a request: what the form has no field for is in its message', async () => {
    server().reset();
    assert.deepEqual(await send('netlify', settings()), sent);
    assert.equal(server().posted[0].type, 'application/x-www-form-urlencoded');
    assert.deepEqual(server().kept.at(-1), { ...keep, message: REST });
  });
  test('a field that the practice named goes by itself, and no longer in the message', async () => {
    server().reset();
    assert.deepEqual(await send('netlify', { ...settings(), fields: { state: 'region' } }), sent);
    assert.deepEqual(server().kept.at(-1), {
      ...keep,
      region: 'CA',
      message: REST.replace('state: CA\n', ''),
    });
  });
  test('keeps a sealed request as its message', async () => {
    server().reset();
    assert.deepEqual(await send('netlify', settings(), sealed), sent);
    assert.deepEqual(server().kept.at(-1), { message: sealed.sealed });
  });
  test('takes a request at any page of a static site, as its guides say', async () => {
    for (const page of ['/', '/contact', '/contact/']) {
      server().reset();
      const to = `${server().url}${page}`;
      assert.equal(await modules.problemOf('netlify', { ...settings(), to }), undefined);
      assert.deepEqual(await send('netlify', { ...settings(), to }), sent);
      assert.deepEqual(server().kept.at(-1), { ...keep, message: REST });
    }
  });
  test('an address that moved is not followed: the page behind it would look like success', async () => {
    server().reset();
    const kept = server().kept.length;
    const moved = { ...settings(), to: `${server().url}/old.html` };
    assert.deepEqual(await send('netlify', moved), failed('unexpected', { isUnclear: true }));
    assert.deepEqual([server().kept.length, server().got.length], [kept, 1]);
  });
  outcomes('netlify', settings, server, {
    'no such form: the site’s page of what is not found': {
      changes: { extra: { 'form-name': 'x' } },
      gives: failed('rejected'),
    },
    'a redirect confirms nothing': { mode: 'elsewhere', gives: failed('unexpected', { isUnclear: true }) },
  });
  commonCases('netlify', settings, server);
  problems('netlify', settings, {
    'no address': { changes: { to: undefined }, path: 'call.to', says: /__forms\.html/ },
    'no form': { changes: { extra: {} }, path: 'call.extra.form-name', says: /found nothing/ },
  });
});
