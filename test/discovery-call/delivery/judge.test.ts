import { expect } from '@open-wc/testing';
import type { CallRequest } from '../../../src/discovery-call/call-request.schema.js';
import { deliverBy } from '../../../src/discovery-call/delivery/by-function.js';
import {
  fieldErrors,
  fieldNamed,
  judgeJson,
  parseJson,
  retryAfter,
} from '../../../src/discovery-call/delivery/judge.js';
import { broken, json, request } from './fake-world.js';

const answer = (text: string, status = 200, headers: HeadersInit = {}) => ({
  status,
  ok: status >= 200 && status < 300,
  headers: new Headers(headers),
  text,
});
const outcome = (text: string, status?: number) => {
  const verdict = judgeJson(answer(text, status));
  return verdict.outcome === 'sent' ? 'sent' : verdict.reason;
};

describe('the judge of a receiver of no particular kind', () => {
  it('takes a 2xx in JSON or without a body for receipt', () => {
    for (const text of [
      '{"received":true}',
      '{}',
      '',
      ' \n',
      '[]',
      'true',
      '"ok"',
      '"Sent!"',
      '\ufeff{"ok":true}',
      '{"errors":[]}',
      '{"error":null}',
      '{"errors":{}}',
      '{"success":"Yes"}',
      '{"received":"2026-11-23T10:00:00Z"}',
      '{"sent":1,"message":"Error reports go to Ann"}',
      '{"status":"queued","id":404}',
      '{"status":201}',
      '{"code":0}',
      '{"code":"A-17"}',
      '{"message":"Thank you"}',
      '[{"id":1}]',
      '{"data":{"status":"publish"}}',
      // A receiver that repeats what it was sent.
      '{"id":"x","state":"CA","message":"I am invalid","challenge":"token","consent":{"text":false}}',
      '{"id":7,"days":[],"email":"error@example.org"}',
    ]) {
      expect(outcome(text)).to.equal('sent', text);
    }
    expect([outcome('', 201), outcome('{}', 202), outcome('', 204)]).to.deep.equal(['sent', 'sent', 'sent']);
  });

  it('takes nothing else for it', () => {
    for (const text of [
      '<!doctype html>',
      '{"received":',
      'ok',
      'Thank you',
      'null',
      'false',
      '0',
      '-1',
      '1',
      '"error"',
      '"Unauthorized"',
      '"We shall see"',
      '["Invalid e-mail"]',
      '[false]',
      '{"success":"maybe"}',
      '{"ok":{}}',
      '{"status":-1}',
      '{"status":0}',
      '{"code":-32000}',
      '{"message":"Internal error"}',
      '{"title":"Forbidden"}',
    ])
      expect(outcome(text), text).to.equal('unexpected');
    for (const text of [
      '{"status":500}',
      '{"statusCode":"502","body":"{}"}',
      '{"data":{"status":503}}',
      '[{"code":500}]',
    ])
      expect(outcome(text), text).to.equal('server');
    for (const text of [
      '{"success":false}',
      '{"ok":false}',
      '{"ok":0}',
      '{"success":"false"}',
      '{"error":"spam"}',
      '{"errors":[{}]}',
      '{"errors":"no"}',
      '{"errors":{"email":["no"]}}',
      '{"status":"error"}',
      '{"result":"failure"}',
      '{"status":"rejected"}',
      '{"status":"failed"}',
      '{"status":"validation_failed"}',
      '{"status":"Not sent"}',
      '{"status":false}',
      '{"result":"spam"}',
      '{"success":"no"}',
      '{"success":0}',
      '{"success":null}',
      '{"success":""}',
      '{"received":false}',
      '{"sent":0}',
      '{"accepted":"never"}',
      '{"success":true,"ok":false}',
      '{"code":"rest_no_route","data":{"status":404}}',
      '{"code":"rest_forbidden","message":"Sorry"}',
      '{"code":422}',
      '{"captcha":true}',
      '{"spam":1}',
      '{"errorMessage":"Task timed out","errorType":"Error"}',
      '{"data":{"success":false}}',
      '[{"error":"no"}]',
    ]) {
      expect(outcome(text)).to.equal('rejected', text);
    }
    for (const status of [0, 101, 301, 302, 303, 304, 307])
      expect(outcome('{}', status)).to.equal('unexpected');
    expect(outcome('<html>', 404)).to.equal('rejected');
    expect(outcome('{"success":true}', 400)).to.equal('rejected');
  });

  it('reads errors by field, as a list or an object, by the practice’s names', () => {
    const list = [
      { field: 'full_name', message: ' Too short ' },
      { field: 'full_name', message: 'said twice' },
      { field: 'consent', message: 'Needed' },
      { field: 'sentAt', message: 'not for visitors' },
      { field: 'email', message: 7 },
      { field: 'state', message: '  ' },
      null,
      'x',
    ];
    const fields = (errors: unknown) => {
      const verdict = judgeJson(answer(JSON.stringify({ errors }), 422), { name: 'full_name' });
      return verdict.outcome === 'failed' ? verdict.fields : undefined;
    };
    expect(fields(list)).to.deep.equal({ name: 'Too short', 'consent.contact': 'Needed' });
    expect(fields({ full_name: ['A', 'B'], email: 'C' })).to.deep.equal({ name: 'A', email: 'C' });
    expect(fields([{ field: 'id', message: 'taken' }])).to.equal(undefined);
    expect(fieldErrors([['name', 'x'.repeat(999)]]).name).to.have.length(200);
  });

  it('knows a field by path, flat name and part', () => {
    const names = { 'consent.text': 'sms', email: 'e' };
    const known = [
      'times.0',
      'days[1]',
      'opening.start',
      'consent_text',
      'consent.contact',
      'consent',
      'sms',
      'e',
      'contact',
      'challenge',
      'nobody',
      'contact_us',
      7,
      undefined,
    ];
    expect(known.map((name) => fieldNamed(name, names))).to.deep.equal([
      ...[
        'times',
        'days',
        'opening',
        'consent.text',
        'consent.contact',
        'consent.contact',
        'consent.text',
        'email',
      ],
      ...['contact', 'challenge', undefined, undefined, undefined, undefined],
    ]);
  });

  it('reads Retry-After by the receiver’s clock where it tells it', () => {
    const at = Date.UTC(2026, 10, 23, 12);
    const read = (value: string, date?: string) =>
      retryAfter(new Headers({ 'Retry-After': value, ...(date && { Date: date }) }), at);
    const text = (seconds: number) => new Date(at + seconds * 1000).toUTCString();
    expect(read('120')).to.equal(120_000);
    expect(read(text(30))).to.equal(30_000);
    expect(read(text(30), text(20))).to.equal(10_000);
    expect(read(text(-30))).to.equal(0);
    expect(read('Monday, 23-Nov-26 12:00:09 GMT')).to.equal(9000);
    expect(['', '-1', 'soon', 'Mon'].map((value) => read(value))).to.deep.equal(Array(4).fill(undefined));
  });

  it('tells JSON from what is not', () => {
    expect(parseJson('')).to.deep.equal({});
    expect(parseJson('nope')).to.equal(undefined);
  });
});

describe('a delivery of the page’s own', () => {
  const unclear = (reason: string) => ({ outcome: 'failed', reason, isUnclear: true });

  it('takes the end of the function for receipt, and nothing else for certain', async () => {
    expect(await deliverBy(() => {}, request)).to.deep.equal({ outcome: 'sent' });
    expect(await deliverBy(() => Promise.reject(new Error('no')), request)).to.deep.equal(
      unclear('unexpected'),
    );
    const thrower = () => {
      throw new Error('no');
    };
    expect(await deliverBy(thrower, request)).to.deep.equal(unclear('unexpected'));
    expect(await deliverBy(() => new Promise(() => {}), request, 20)).to.deep.equal(unclear('timeout'));
  });

  it('takes false for a no', async () => {
    expect(await deliverBy(() => false, request)).to.deep.equal(unclear('unexpected'));
    expect(await deliverBy(() => Promise.resolve(false), request)).to.deep.equal(unclear('unexpected'));
    expect(await deliverBy(() => undefined, request)).to.deep.equal({ outcome: 'sent' });
  });

  it('is not waited for longer than the visitor wants to', async () => {
    const stop = new AbortController();
    const end = deliverBy(() => new Promise(() => {}), request, 60_000, stop.signal);
    stop.abort();
    expect(await end).to.deep.equal(unclear('network'));
  });

  it('looks at a Response, which fetch returns also when a server said no', async () => {
    expect(await deliverBy(() => json({}), request)).to.deep.equal({ outcome: 'sent' });
    expect(await deliverBy(() => json({}, 500), request)).to.deep.equal(unclear('server'));
    expect(await deliverBy(broken, request)).to.deep.equal(unclear('unexpected'));
    const refused = json({ errors: [{ field: 'email', message: 'No' }] }, 422);
    expect(await deliverBy(() => refused, request)).to.deep.equal({
      outcome: 'failed',
      reason: 'rejected',
      fields: { email: 'No' },
      isUnclear: false,
    });
  });

  it('calls it once, with a copy', async () => {
    const given: CallRequest[] = [];
    await deliverBy((each) => {
      given.push(each);
      each.name = 'changed';
      return json({}, 503);
    }, request);
    expect(given).to.have.length(1);
    expect(request.name).to.equal('Rosa Ellery');
  });
});
