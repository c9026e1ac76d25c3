import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fromDevice, fromZip } from '../../src/therapist-finder/filters/locate.js';
import { crowd } from './crowd.js';
import { type FiltersHarness, filtersOf, one } from './filters-harness.js';
import { people } from './people.js';

const angeles = { lat: 34.05, lng: -118.24 };
const placeOf = (zip: string) => (zip === '90012' ? angeles : undefined);

const message = (harness: FiltersHarness) => one(harness, '#near-message').innerText.trim();
const type = async (harness: FiltersHarness, text: string) => {
  const field = one<HTMLInputElement>(harness, '#zip');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await harness.updateComplete;
};

const device = (answer: (ok: PositionCallback, no: PositionErrorCallback) => void) =>
  ({ getCurrentPosition: answer }) as unknown as Geolocation;
const position = (latitude: number, longitude: number) =>
  ({ coords: { latitude, longitude } }) as GeolocationPosition;
const refusal = (code: number) => ({ code }) as GeolocationPositionError;

/** Puts another device in the page's place for it; the function returned puts the page's back. */
function withDevice(other: Geolocation | undefined): () => void {
  Object.defineProperty(navigator, 'geolocation', { value: other, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'geolocation');
}

describe('the place of a ZIP code', () => {
  it('is found by five digits, also with four more and spaces', async () => {
    for (const zip of ['90012', ' 90012 ', '90012-1234', '900121234']) {
      expect(await fromZip(zip, placeOf), zip).to.equal(angeles);
    }
  });

  it('is told apart as none, unknown, and not to be looked up', async () => {
    for (const text of ['9001', '9001a', 'London', '90012-12', '']) {
      expect(await fromZip(text, placeOf), text).to.equal('zip-wrong');
    }
    expect(await fromZip('00000', placeOf)).to.equal('zip-unknown');
    expect(await fromZip('90012', () => Promise.reject(new Error('offline')))).to.equal('zip-failed');
  });
});

describe('the place of the device', () => {
  it('is known to about a kilometre, no better', async () => {
    const found = await fromDevice(device((ok) => ok(position(34.054321, -118.243219))));
    expect(found).to.deep.equal({ lat: 34.05, lng: -118.24 });
  });

  it('may be refused, unknown or late', async () => {
    expect(await fromDevice(device((_, no) => no(refusal(1))))).to.equal('device-refused');
    expect(await fromDevice(device((_, no) => no(refusal(2))))).to.equal('device-unknown');
    expect(await fromDevice(device((_, no) => no(refusal(3))))).to.equal('device-unknown');
  });

  it('is not to be had on an insecure page or from a browser without it', async () => {
    const restore = withDevice(undefined);
    expect(await fromDevice()).to.equal('device-unknown');
    restore();
    const real = Object.getOwnPropertyDescriptor(window, 'isSecureContext') ?? {};
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    expect(await fromDevice(device((ok) => ok(position(1, 1))))).to.equal('device-insecure');
    Object.defineProperty(window, 'isSecureContext', real);
  });
});

describe('choosing by distance', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is offered only where offices have a place', async () => {
    expect((await filtersOf(people)).finder.root.querySelector('.near')).to.equal(null);
    one(await filtersOf(crowd(20)), '.near');
  });

  it('takes a ZIP code as soon as it is whole, puts the nearest first, and offers distances with counts', async () => {
    const harness = await filtersOf(crowd(60), { placeOf });
    const field = one<HTMLInputElement>(harness, '#zip');
    for (const text of ['9', '90', '900', '9001']) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(harness.finder.asked).to.be.empty;
    field.value = '90012';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => harness.finder.query.near);
    expect(harness.finder.query.near?.place).to.deep.equal(angeles);
    expect(harness.finder.query.sort).to.equal('distance');
    await harness.updateComplete;
    const radius = one<HTMLSelectElement>(harness, '.near select');
    expect([...radius.options].map(({ text }) => text)[0]).to.equal('Any distance');
    for (const [at, { miles, count }] of harness.finder.answer.radii.entries()) {
      expect(radius.options[at + 1]?.text).to.equal(`Within ${miles} miles (${count})`);
    }
    radius.value = '50';
    radius.dispatchEvent(new Event('input', { bubbles: true }));
    await harness.updateComplete;
    expect(harness.finder.answer.total).to.equal(harness.finder.answer.radii[2]?.count);
    expect(one(harness, '.chips').innerText).to.contain('Distance: Within 50 miles');
    one(harness, '.chip').click();
    await harness.updateComplete;
    expect(harness.finder.query.near).to.equal(undefined);
    expect(harness.finder.query.sort).to.equal('rotation');
  });

  it('keeps an order that was chosen', async () => {
    const harness = await filtersOf(crowd(20), { placeOf });
    harness.finder.change({ sort: 'name' });
    await type(harness, '90012');
    await waitUntil(() => harness.finder.query.near);
    expect(harness.finder.query.sort).to.equal('name');
  });

  it('says beside the field what is wrong, and asks nothing then', async () => {
    const harness = await filtersOf(crowd(20), { placeOf });
    await type(harness, '12');
    await waitUntil(() => message(harness).includes('five digits'));
    expect(one(harness, '#zip').getAttribute('aria-invalid')).to.equal('true');
    await expect(harness).to.be.accessible();
    await type(harness, '00000');
    await waitUntil(() => message(harness).includes('not in our table'));
    expect(harness.finder.asked).to.be.empty;
    await type(harness, '90012');
    await waitUntil(() => harness.finder.query.near);
    await harness.updateComplete;
    expect(message(harness)).to.equal('');
    expect(one(harness, '#zip').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('does not go on by the old place when a ZIP code is refused', async () => {
    const harness = await filtersOf(crowd(20), { placeOf });
    await type(harness, '90012');
    await waitUntil(() => harness.finder.query.near);
    await type(harness, '00000');
    await waitUntil(() => message(harness).includes('not in our table'));
    expect(harness.finder.query.near).to.equal(undefined);
    expect(harness.finder.query.sort).to.equal('rotation');
  });

  it('takes the place back when the field is emptied', async () => {
    const harness = await filtersOf(crowd(20), { placeOf });
    await type(harness, '90012');
    await waitUntil(() => harness.finder.query.near);
    await type(harness, '');
    expect(harness.finder.query.near).to.equal(undefined);
  });

  it('asks the device on a press and never before', async () => {
    let asked = 0;
    const restore = withDevice(device((ok) => (asked++, ok(position(34.05, -118.24)))));
    try {
      const harness = await filtersOf(crowd(20));
      expect(asked).to.equal(0);
      one(harness, '.near button').click();
      await waitUntil(() => harness.finder.query.near);
      expect(asked).to.equal(1);
      await harness.updateComplete;
      expect(message(harness)).to.equal('Using where you are now.');
      await expect(harness).to.be.accessible();
    } finally {
      restore();
    }
  });

  it('stays calm when the device refuses, and the field stays', async () => {
    const restore = withDevice(device((_, no) => no(refusal(1))));
    try {
      const harness = await filtersOf(crowd(20), { placeOf });
      one(harness, '.near button').click();
      await waitUntil(() => message(harness).includes('That is fine'));
      expect(harness.finder.asked).to.be.empty;
      await type(harness, '90012');
      await waitUntil(() => harness.finder.query.near);
    } finally {
      restore();
    }
  });

  it('drops the device’s answer if a ZIP code was given meanwhile', async () => {
    let answer: PositionCallback | undefined;
    const restore = withDevice(device((ok) => (answer = ok)));
    try {
      const harness = await filtersOf(crowd(20), { placeOf });
      one(harness, '.near button').click();
      await waitUntil(() => answer);
      await type(harness, '90012');
      await waitUntil(() => harness.finder.query.near);
      answer?.(position(1, 1));
      await Promise.resolve();
      await harness.updateComplete;
      expect(harness.finder.query.near?.place).to.deep.equal(angeles);
    } finally {
      restore();
    }
  });

  it('says where the place stays, and where it goes if a service answers', async () => {
    expect(one(await filtersOf(crowd(20)), '#near-note').innerText).to.contain('stays on this page');
    const sent = await filtersOf(crowd(20), { searchClient: {} });
    expect(one(sent, '#near-note').innerText).to.contain('is sent to the service');
  });

  it('puts neither the ZIP code nor the place into an attribute', async () => {
    const harness = await filtersOf(crowd(20), { placeOf });
    await type(harness, '90012');
    await waitUntil(() => harness.finder.query.near);
    await harness.updateComplete;
    for (const element of harness.finder.root.querySelectorAll('*')) {
      for (const { value } of element.attributes) expect(value).not.to.match(/90012|34\.05|118\.24/);
    }
  });
});
