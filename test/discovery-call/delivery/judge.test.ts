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
      'null',
      '[]',
      '"ok"',
      '\ufeff{"ok":true}',
      '{"errors":[]}',
      '{"error":null}',
      '{"errors":{}}',
    ]) {
      expect(outcome(text)).to.equal('sent', text);
    }
    expect([outcome('', 201), outcome('{}', 202), outcome('', 204)]).to.deep.equal(['sent', 'sent', 'sent']);
  });

  it('takes nothing else for it', () => {
    for (const text of ['<!doctype html>', '{"received":', 'ok', 'Thank you'])
      expect(outcome(text)).to.equal('unexpected');
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
