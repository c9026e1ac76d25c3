import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { people } from '../therapist-finder/people.js';
import { everythingIn } from './looks.js';

/** Where a page may put a widget: what stands around it, and `*` in its place. */
const places: Readonly<Record<string, string>> = {
  'as it is': '*',
  'a row': '<div style="display: flex">*</div>',
  'a row, at its top': '<div style="display: flex; align-items: flex-start">*</div>',
  'a centered column':
    '<div style="display: flex; flex-direction: column; align-items: center; height: 9000px">*</div>',
  'a box in a row': '<div style="display: flex"><div>*</div></div>',
  'a box in a centered column':
    '<div style="display: flex; flex-direction: column; align-items: center"><div>*</div></div>',
  'a float': '<div style="float: left">*</div>',
  'a line': '<div style="display: inline-block">*</div>',
  'as wide as its content': '<div style="width: fit-content">*</div>',
  absolute: '<div style="position: absolute">*</div>',
  'a grid': '<div style="display: grid; justify-items: center">*</div>',
  'a grid of one column': '<div style="display: grid; grid-template-columns: 1fr"><div>*</div></div>',
  'a table': '<table style="border-spacing: 0"><tr><td style="padding: 0">*</td></tr></table>',
};

/** What a style sheet of the page may say of the widget itself. */
const rules: Readonly<Record<string, string>> = {
  'float: left': 'float: left',
  'display: inline-block': 'display: inline-block',
  'display: flex': 'display: flex',
  'width: fit-content': 'width: fit-content',
  'position: absolute': 'position: absolute',
  'all: unset': 'all: unset',
};

/** Every widget as it comes, the small ones too. */
const widgets: Readonly<Record<string, TemplateResult>> = {
  'eligibility-check': html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
  'therapist-finder': html`<kap-therapist-finder isolation="open" .therapists=${people}></kap-therapist-finder>`,
  comparison: html`<kap-comparison isolation="open"></kap-comparison>`,
  'discovery-call': html`<kap-discovery-call isolation="open"></kap-discovery-call>`,
  journey: html`<kap-journey></kap-journey>`,
  faq: html`<kap-faq></kap-faq>`,
  'integration-planner': html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
  'crisis-line': html`<kap-crisis-line></kap-crisis-line>`,
  'crisis-line compact': html`<kap-crisis-line compact></kap-crisis-line>`,
};

const frame = () => new Promise(requestAnimationFrame);

/** A widget with a way to put it somewhere. */
async function widgetOf(name: string) {
  const stage = await fixture<HTMLElement>(html`<div style="position: relative">${widgets[name]}</div>`);
  const widget = stage.firstElementChild as HTMLElement;
  const inside = () => widget.shadowRoot!.querySelector<HTMLElement>('h2, [part~=strip]');
  await waitUntil(() => (inside()?.textContent.trim().length ?? 0) > 3, `${name} is there`);
  const put = async (place: string, width: number) => {
    stage.style.width = `${width}px`;
    stage.innerHTML = place.replace('*', '<i></i>');
    stage.querySelector('i')!.replaceWith(widget);
    await waitUntil(inside, `${name} is there again`);
    // What asks for its width by a script has its answer a few frames later.
    for (let frames = 0; frames < 5; frames++) await frame();
  };
  /** How wide the inside is, and how far anything of it goes over the place. */
  const measure = () => {
    const { left, right } = stage.getBoundingClientRect();
    const boxes = [...widget.shadowRoot!.querySelectorAll('section, .layout, [part]')]
      .filter((node) => node.checkVisibility() && !isUnseen(node))
      .map((node) => node.getBoundingClientRect());
    const over = Math.max(...boxes.map((box) => Math.max(left - box.left, box.right - right)));
    return { width: Math.round(Math.max(...boxes.map(({ width }) => width))), over: Math.round(over) };
  };
  return { stage, widget, put, measure };
}

describe('a widget has the room it needs', () => {
  for (const name of Object.keys(widgets)) {
    it(`wherever a page puts a ${name}`, async () => {
      const { stage, put, measure } = await widgetOf(name);
      const wrong: string[] = [];
      for (const [place, around] of Object.entries(places)) {
        for (const width of [343, 1100]) {
          await put(around, width);
          const { width: has, over } = measure();
          // All there is on a phone; elsewhere at least a line of text.
          if (has < Math.min(width - 10, 560)) wrong.push(`${place}, ${width} px: ${has} px wide`);
          if (over > 0 || stage.scrollWidth > width) wrong.push(`${place}, ${width} px: ${over} px over`);
        }
      }
      expect(wrong).to.deep.equal([]);
    });

    it(`whatever a page says of a ${name} itself`, async () => {
      const { widget, put, measure } = await widgetOf(name);
      const wrong: string[] = [];
      const sheet = document.createElement('style');
      document.head.append(sheet);
      for (const [rule, css] of Object.entries(rules)) {
        sheet.textContent = `${widget.localName} { ${css} }`;
        for (const width of [343, 1100]) {
          await put('*', width);
          const { width: has, over } = measure();
          if (has < Math.min(width - 10, 560) || over > 0)
            wrong.push(`${rule}, ${width} px: ${has}, ${over} px over`);
        }
      }
      sheet.textContent = `${widget.localName} { display: none }`;
      await put('*', 800);
      expect(widget.checkVisibility(), 'a page hides it').to.equal(false);
      sheet.textContent = `* { all: unset }`;
      widget.hidden = true;
      expect(widget.checkVisibility(), 'hidden').to.equal(false);
      sheet.remove();
      expect(wrong).to.deep.equal([]);
    });
  }

  it('and leaves a page’s own columns the room they ask for', async () => {
    const { stage, put, measure } = await widgetOf('faq');
    for (const columns of ['1fr 300px', '300px auto', 'minmax(0, 1fr) 300px']) {
      await put(
        `<div style="display: grid; grid-template-columns: ${columns}"><div>*</div><p>Beside</p></div>`,
        700,
      );
      expect(measure().over, columns).to.be.at.most(0);
      expect(stage.scrollWidth, columns).to.equal(700);
    }
    await put('<div style="display: flex"><div style="flex: 0 0 300px">Beside</div><div>*</div></div>', 700);
    expect(measure()).to.deep.equal({ width: 400, over: 0 });
  });

  it('with letters twice as large on a phone too', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html { font-size: 200% }';
    document.head.append(sheet);
    for (const name of ['eligibility-check', 'discovery-call', 'integration-planner', 'crisis-line']) {
      const { widget, put } = await widgetOf(name);
      await put('*', 343);
      const card = widget.shadowRoot!.querySelector('.card')!;
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(card);
      const sides = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
      expect(sides, name).to.be.at.most(343 * 0.13);
    }
    sheet.remove();
  });

  it('with nothing over the edge of a page without margins, on the narrowest phone', async () => {
    for (const name of Object.keys(widgets)) {
      const { stage, widget, put } = await widgetOf(name);
      await put('*', 320);
      if (name === 'therapist-finder')
        await waitUntil(() => widget.shadowRoot!.querySelector('[part~=card]'), 'its cards');
      await frame();
      const { right, left } = stage.getBoundingClientRect();
      const over = [...everythingIn(widget)].filter((node) => {
        const box = node.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5) && !isUnseen(node);
      });
      expect(over.map((node) => `${name}: ${node.localName}.${node.className}`)).to.deep.equal([]);
      stage.remove();
    }
  });
});

/** What is there for those who listen, and what a scroller holds. */
const isUnseen = (node: Element): boolean =>
  Boolean(node.closest('.visually-hidden, .paper, .paper-tray, .tray, [aria-hidden], svg, dialog')) ||
  getComputedStyle(node).clipPath !== 'none';

describe('beside what takes all the room there is', () => {
  for (const name of ['crisis-line', 'comparison']) {
    it(`${name} is narrow, but there`, async () => {
      const { put, measure } = await widgetOf(name);
      await put(
        '<div style="display: flex"><b style="flex: none; width: 100%">.</b><div>*</div></div>',
        1100,
      );
      expect(measure().width).to.be.at.least(120);
    });
  }
});
