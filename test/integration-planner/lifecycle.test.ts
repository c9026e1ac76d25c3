import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { KapIntegrationPlanner } from '../../src/integration-planner/index.js';
import {
  all,
  field,
  filled,
  heading,
  inside,
  mount,
  press,
  text,
  tick,
  withPractice,
  write,
} from './support.js';

describe('integration-planner: lifecycle', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('says once that it can be used', async () => {
    const planner = document.createElement('kap-integration-planner');
    let told = 0;
    planner.addEventListener('kap-ready', () => told++);
    const ready = oneEvent(planner, 'kap-ready');
    const box = await fixture(html`<div>${planner}</div>`);
    await ready;
    box.append(planner);
    await planner.updateComplete;
    expect(told).to.equal(1);
  });

  it('keeps what was written when it moves on the page', async () => {
    const planner = await filled();
    const other = await fixture(html`<div></div>`);
    other.append(planner);
    await planner.updateComplete;
    expect(field(planner, 'What I will do').value).to.equal('Ten minutes of writing');
    await write(planner, 'What I will do', 'A walk');
    await press(planner, 'Take it along');
    expect(text(planner, '.desk')).to.contain('A walk');
  });

  it('keeps what was written when the language changes, and says all of it in Spanish', async () => {
    const planner = await filled();
    document.documentElement.lang = 'es';
    await waitUntil(() => heading(planner) === 'Las semanas siguientes');
    await planner.updateComplete;
    expect(field(planner, 'Qué voy a hacer').value).to.equal('Ten minutes of writing');
    expect(inside(planner).querySelector('.screen')?.getAttribute('lang')).to.equal('es');
    expect(text(planner)).to.contain('La primera vez el martes, 5 de enero');
    await press(planner, 'Llevármelo');
    expect(text(planner, '.desk')).to.contain('miércoles, 30 de diciembre');
    expect(text(planner, '.desk')).to.contain('Lighter mornings');
    const lines = inside(planner).querySelector('kap-crisis-line')?.shadowRoot;
    await waitUntil(() => lines?.querySelector('[lang=es]'));
  });

  it('keeps a theme’s words when it is unticked and ticked again, and leaves them out meanwhile', async () => {
    const planner = await filled();
    await press(planner, 'Before');
    await tick(planner, 'To ease my symptoms');
    await press(planner, 'Take it along');
    expect(text(planner, '.desk')).not.to.contain('Lighter mornings');
    await press(planner, 'Before');
    await tick(planner, 'To ease my symptoms');
    expect(field(planner, 'In my own words: To ease my symptoms').value).to.equal('Lighter mornings');
  });

  it('takes the practice’s numbers, hours and words, also when they come late', async () => {
    const planner = await mount();
    await press(planner, 'Begin');
    await press(planner, 'First 72 hours');
    await write(planner, 'Journal', 'Already there');
    expect(text(planner, '.calls')).to.contain('Keep the number of your prescriber');
    expect(text(planner)).to.contain('Many therapists meet you again 24 to 72 hours after');
    await withPractice({
      practice: {
        name: 'Fernwater',
        phone: '+13105550142',
        country: 'CA',
        sessions: { integration: { withinHours: 48 } },
      },
      text: {
        en: { 'planner.first-intro': 'Rest well, dear {client}.', 'planner.leave.driving': 'No car today.' },
      },
    });
    await planner.updateComplete;
    expect(text(planner, '.calls')).to.contain('Call Fernwater: (310) 555-0142');
    expect(text(planner)).to.contain('We plan to meet you within 48 hours');
    expect(text(planner)).to.contain('Rest well, dear client.');
    expect(text(planner)).to.contain('No car today.');
    expect(field(planner, 'Journal').value).to.equal('Already there');
    // What the practice says in its own words does not stand under our sources.
    const sources = inside(planner).querySelector<HTMLDetailsElement>('.leave .sources');
    if (sources) sources.open = true;
    await waitUntil(() => sources?.querySelector('li')?.textContent?.trim());
    expect(sources?.textContent).to.contain('What five US practices say');
    expect(sources?.textContent).not.to.contain('Spravato');
  });

  it('names each number once', async () => {
    await withPractice({
      practice: { name: 'Fernwater', phone: '+13105550142', prescriber: { phone: '+1 (310) 555-0142' } },
    });
    const planner = await mount();
    expect(all(planner, '.calls a[href^="tel:+"]').length).to.equal(1);
  });

  it('hides its inside unless an audit asks for it', async () => {
    const planner = await fixture<KapIntegrationPlanner>(
      html`<kap-integration-planner></kap-integration-planner>`,
    );
    expect(planner.shadowRoot).to.equal(null);
    expect(planner.renderRoot instanceof ShadowRoot).to.equal(false);
    expect(planner.outerHTML).to.equal('<kap-integration-planner></kap-integration-planner>');
  });
});
