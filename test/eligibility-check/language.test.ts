import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import es from '../../src/eligibility-check/content.es.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import startEn from '../../src/eligibility-check/start.en.js';
import startEs from '../../src/eligibility-check/start.es.js';
import takeAwayEn from '../../src/eligibility-check/take-away/content.en.js';
import takeAwayEs from '../../src/eligibility-check/take-away/content.es.js';
import { all, clear, flow, inside, text } from './support.js';

const english: Record<string, string> = { ...startEn, ...en, ...takeAwayEn };
const spanish: Record<string, string> = { ...startEs, ...es, ...takeAwayEs };

describe('eligibility-check: plain words', () => {
  it('never promises, diagnoses or sells', () => {
    const never =
      /you qualify|are approved|candidate|safe for you|you have (?:a|an) \w+ disorder|cure|permanent|guarantee|non-addictive|FDA-approved (?:KAP|ketamine)|\d ?mg|stop taking|%/i;
    for (const [key, phrase] of Object.entries(english)) expect(phrase, key).not.to.match(never);
  });
});

describe('eligibility-check: Spanish', () => {
  it('has its own words for every sentence', () => {
    const same = Object.keys(english).filter((key) => english[key] === spanish[key]);
    expect(same.filter((key) => !/\.(no|none)$/.test(key))).to.deep.equal([]);
    for (const [key, phrase] of Object.entries(english)) {
      const places = (words = '') => (words.match(/\{\w+\}/g) ?? []).sort();
      expect(places(spanish[key]), key).to.deep.equal(places(phrase));
    }
  });

  it('shows no English sentence in a whole run', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="es"><kap-eligibility-check isolation="open"></kap-eligibility-check></div>`,
    );
    const check = box.firstElementChild as KapEligibilityCheck;
    const screens: string[] = [];
    const line = () => inside(check).querySelector('kap-crisis-line')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => text(check).includes(startEs.heading) && line().includes('¿Crisis?'), 'Spanish');
    const see = () => screens.push(`${text(check)} ${line()}`);
    see();
    const press = async (label: string) => {
      all<HTMLButtonElement>(check, 'button')
        .find((each) => each.textContent?.trim().startsWith(label))
        ?.click();
      await check.updateComplete;
      see();
    };
    await press(startEs.begin);
    await waitUntil(() => text(check).includes(es['question.safety']), 'the first question in Spanish');
    for (let at = 0; inside(check).querySelector('form') && at < 40; at++) {
      const shown = inside(check).querySelector('form h2')?.textContent?.trim();
      const id = Object.keys(flow.questions).find((each) => spanish[`question.${each}`] === shown) ?? '';
      const option = id === 'medicines' ? 'opioids' : ([clear[id]].flat()[0] ?? '');
      const place = flow.questions[id]?.options.indexOf(option) ?? -1;
      const select = inside(check).querySelector('select');
      if (select) {
        select.selectedIndex = 5;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else all(check, 'fieldset input')[place]?.click();
      await check.updateComplete;
      await press(es.continue);
    }
    expect(text(check)).to.contain(es['level.prescriber-first']);
    const titles = all(check, '[part=source] li > :first-child');
    expect(titles).to.not.be.empty;
    for (const title of titles) {
      expect(title.textContent?.trim()).to.not.equal('');
      expect(title.lang, title.textContent ?? '').to.equal('en');
    }
    const named = all(check, '[part=source] li').flatMap((each) => [...each.childNodes]);
    expect(named.filter((node) => node instanceof Text && node.data.trim())).to.deep.equal([]);
    await press(es.review);
    const long = Object.values(english).filter((phrase) => phrase.length > 12 && !phrase.includes('{'));
    for (const phrase of long)
      expect(
        screens.some((screen) => screen.includes(phrase)),
        phrase,
      ).to.equal(false);
    expect(inside(check).querySelector('.screen')?.getAttribute('lang')).to.equal('es');
  });
});
