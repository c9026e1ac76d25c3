// Contact Form 7 and Gravity Forms: the real delivery against servers that answer as these plugins do.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { commonCases, modules, outcomes, problems, send, strangersCases } from './harness.mjs';
import { PATH as CF7, start as startContactForm7 } from './servers/contact-form-7.mjs';
import { PATH as GRAVITY, start as startGravityForms } from './servers/gravity-forms.mjs';
import { formOf } from './servers/server.mjs';
import { crlf, failed, FLAT, request, REST, sealed, sent } from './support.mjs';

const bad = request({ email: 'zoe@nowhere' });
const unexpected = failed('unexpected', { isUnclear: true });

describe('Contact Form 7', () => {
  let own;
  const server = () => own;
  before(async () => {
    own = await startContactForm7();
  });
  after(() => own.close());
  const settings = () => ({ to: `${own.url}${CF7}` });
  const tags = { _wpcf7: '123', _wpcf7_unit_tag: 'wpcf7-f123-o1' };

  test('sends a request: its tags, the fields of the form it makes by itself, the rest in the message', async () => {
    own.reset();
    const extra = { 'your-subject': 'A call', 'your-name': 'not this' };
    assert.deepEqual(await send('contact-form-7', { ...settings(), extra }), sent);
    const [got] = own.posted;
    assert.match(got.type, /^multipart\/form-data; boundary=\S+$/);
    assert.deepEqual(
      await formOf(got),
      crlf({
        ...tags,
        'your-subject': 'A call',
        'your-name': FLAT.name,
        'your-email': FLAT.email,
        'your-message': REST,
      }),
    );
  });
  test('a consent that has a box is there only if it is ticked', async () => {
    own.reset();
    const fields = { 'consent.contact': 'accept-contact', consent_text: 'accept-text', message: 'words' };
    assert.deepEqual(await send('contact-form-7', { ...settings(), fields }), sent);
    const form = await formOf(own.posted[0]);
    assert.deepEqual([form['accept-contact'], form['accept-text']], ['true', undefined]);
    assert.match(form.words, /consent\.voicemail: false/);
    assert.doesNotMatch(form.words, /consent\.(contact|text)/);
  });
  test('two in one field, by a slip in the practice file, lose nothing', async () => {
    own.reset();
    const fields = { topic: 'your-name', state: 'your-message', timeZone: 'zone', lang: 'zone' };
    assert.deepEqual(await send('contact-form-7', { ...settings(), fields }), sent);
    const form = await formOf(own.posted[0]);
    assert.deepEqual([form['your-name'], form.zone], [FLAT.name, 'America/Los_Angeles']);
    for (const line of ['topic: Is KAP for me?', 'state: CA', 'lang: en'])
      assert.ok(form['your-message'].includes(line));
  });
  test('lines of the self-check stand one below the other', async () => {
    own.reset();
    const lines = [
      { question: 'How often?', answer: 'Never' },
      { question: 'Medicines', answer: 'None' },
    ];
    const parcel = request({
      selfCheck: lines,
      consent: { contact: true, voicemail: false, text: false, selfCheck: true },
    });
    assert.deepEqual(await send('contact-form-7', settings(), parcel), sent);
    const { 'your-message': text } = await formOf(own.posted[0]);
    assert.ok(text.includes('selfCheck:\r\nHow often? Never\r\nMedicines: None'));
    assert.ok(text.includes('consent.selfCheck: true'));
  });
  test('a sealed request is all that is in the message', async () => {
    own.reset();
    // A form whose name is a must gets one of the practice's.
    const extra = { 'your-name': 'Sealed' };
    assert.deepEqual(await send('contact-form-7', { ...settings(), extra }, sealed), sent);
    assert.deepEqual(await formOf(own.posted[0]), { ...tags, ...extra, 'your-message': sealed.sealed });
  });
  test('also by the address that WordPress has without pretty links', async () => {
    const to = `${own.url}/?rest_route=/contact-form-7/v1/contact-forms/123/feedback`;
    assert.equal(await modules.problemOf('contact-form-7', { to }), undefined);
  });
  outcomes('contact-form-7', settings, server, {
    'an address it does not like': {
      parcel: bad,
      gives: failed('rejected', { fields: { email: 'Please enter an email address.' } }),
    },
    'a field by the name the practice gave it': {
      mode: 'wants-topic',
      changes: { fields: { topic: 'menu-topic' } },
      gives: failed('rejected', { fields: { topic: 'Undefined value was submitted through this field.' } }),
    },
    'a field that only the form has': { mode: 'wants-topic', gives: failed('rejected') },
    'a consent it asks for': {
      mode: 'acceptance_missing',
      gives: failed('rejected', {
        fields: {
          'consent.contact': 'You must accept the terms and conditions before sending your message.',
        },
      }),
    },
    spam: { mode: 'spam', gives: failed('rejected') },
    'mail_sent is its yes, whatever stands beside it': { mode: 'sent-and-invalid', gives: sent },
    'a mail that did not go: a plugin may have kept it': {
      mode: 'mail_failed',
      gives: failed('server', { isUnclear: true }),
    },
    'a plugin that stopped the mail': { mode: 'aborted', gives: unexpected },
    'a status of a plugin’s own': { mode: 'payment_required', gives: unexpected },
    'a form that is not there': {
      changes: { to: 'http://127.0.0.1:1/contact-forms/9/feedback' },
      gives: failed('network', { isUnclear: true }),
      posts: 0,
    },
  });
  test('another form’s number is refused', async () => {
    own.reset();
    const other = { to: `${own.url}${CF7.replace('123', '124')}` };
    assert.deepEqual(await send('contact-form-7', other), failed('rejected'));
  });
  test('the server of this test refuses what Contact Form 7 refuses', async () => {
    own.reset();
    const refused = async (init, path = CF7) =>
      (await fetch(`${own.url}${path}`, { method: 'POST', ...init })).json();
    const body = new FormData();
    body.append('your-name', 'x');
    assert.equal((await refused({ body })).code, 'wpcf7_unit_tag_not_found');
    assert.equal((await refused({ body: new URLSearchParams({ a: 'b' }) })).data.status, 415);
    assert.equal((await refused({ body }, CF7.replace('123', 'd652723'))).code, 'rest_no_route');
  });
  commonCases('contact-form-7', settings, server);
  strangersCases('contact-form-7', settings, server);
  problems('contact-form-7', settings, {
    'the hash of a shortcode': {
      changes: { to: 'https://example.com/wp-json/contact-form-7/v1/contact-forms/d652723/feedback' },
      path: 'call.to',
      says: /contact-forms\/123\/feedback.*d652723/,
    },
    'no address': { changes: { to: undefined }, path: 'call.to', says: /found nothing/ },
  });
});

describe('Gravity Forms', () => {
  let own;
  const server = () => own;
  before(async () => {
    own = await startGravityForms();
  });
  after(() => own.close());
  const fields = { name: '1.3', email: '2', message: 'input_3', 'consent.text': 'input_5_1' };
  const settings = () => ({ to: `${own.url}${GRAVITY}`, fields });

  test('sends a request: the inputs the practice named, the rest in the message', async () => {
    own.reset();
    assert.deepEqual(await send('gravity-forms', settings()), sent);
    const [got] = own.posted;
    assert.equal(got.type, 'application/x-www-form-urlencoded');
    assert.deepEqual(await formOf(got), {
      input_1_3: FLAT.name,
      input_2: FLAT.email,
      input_3: REST.replace('consent.text: false\n', ''),
    });
  });
  test('a sealed request is all that is sent, in the message', async () => {
    own.reset();
    const extra = { input_1_3: 'Sealed' };
    const outcome = await send('gravity-forms', { ...settings(), fields: { message: '3' }, extra }, sealed);
    assert.deepEqual(outcome, sent);
    assert.deepEqual(await formOf(own.posted[0]), { ...extra, input_3: sealed.sealed });
  });
  outcomes('gravity-forms', settings, server, {
    'what is wrong with each field': {
      parcel: bad,
      gives: failed('rejected', {
        fields: {
          email: 'The email address entered is invalid, please check the formatting (e.g. email@domain.com).',
        },
      }),
    },
    'a field of several inputs': {
      mode: 'wants-consent',
      gives: failed('rejected', { fields: { 'consent.text': 'Please agree.' } }),
    },
    'a no that comes with 200': {
      mode: 'no-with-200',
      changes: { fields: { message: '3', name: '4' } },
      gives: failed('rejected'),
    },
    'a confirmation that leads elsewhere is one': { mode: 'redirect', gives: sent },
    'a page of a longer form keeps nothing': { mode: 'next-page', gives: unexpected },
    'the REST API is off': { mode: 'api-off', gives: failed('rejected') },
    'the REST API asks who is there': { mode: 'logged-out', gives: failed('rejected') },
    'a form that is not active': { mode: 'inactive', gives: failed('rejected') },
  });
  test('a form that is not there is refused', async () => {
    own.reset();
    const other = { ...settings(), to: `${own.url}${GRAVITY.replace('1/', '7/')}` };
    assert.deepEqual(await send('gravity-forms', other), failed('rejected'));
  });
  commonCases('gravity-forms', settings, server);
  strangersCases('gravity-forms', settings, server);
  problems('gravity-forms', settings, {
    'no fields': {
      changes: { fields: undefined },
      path: 'call.fields.message',
      says: /input_3.*found nothing/,
    },
    'a name that is no number of a field': {
      changes: { fields: { message: '3', email: 'email' } },
      path: 'call.fields.email',
      says: /input_3.*found "email"/,
    },
    'an address that is none of Gravity Forms’': {
      changes: { to: 'https://example.com/contact' },
      path: 'call.to',
      says: /submissions.*contact/,
    },
  });
});
