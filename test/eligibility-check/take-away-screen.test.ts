import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import es from '../../src/eligibility-check/content.es.js';
import startEs from '../../src/eligibility-check/start.es.js';
import takeEn from '../../src/eligibility-check/take-away/content.en.js';
import takeEs from '../../src/eligibility-check/take-away/content.es.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { listenToConsole } from '../support/widget.js';
import {
  all,
  begin,
  button,
  heading,
  inside,
  key,
  mount,
  press,
  run,
  type Said,
  text,
  withPractice,
} from './support.js';
import { flat } from './take-away-view.js';

const sick: Said = { medicines: ['opioids'], ride: 'no' };

/** The check with its summary open. */
async function open(said: Said = sick, check?: KapEligibilityCheck): Promise<KapEligibilityCheck> {
  const opened = check ?? (await mount());
  await begin(opened);
  await run(opened, said);
  await waitUntil(() => text(opened).includes(en['take-open']), 'the summary is offered');
  await press(opened, en['take-open']);
  return opened;
}

const sheet = (check: Element) => inside(check).querySelector('.sheet') as HTMLElement;
const status = (check: Element) => inside(check).querySelector('[role=status]')?.textContent?.trim() ?? '';
const frames = (check: Element) => all<HTMLIFrameElement>(check, 'iframe');

/** Only the words: what wraps, marks and lays them out is left out. */
const wordsOf = (shown: string) => flat(shown.replace(/[-=_]{3,}|^- /gm, ' ')).trim();
const sheetWords = (check: Element) => {
  const blocks: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) blocks.push(node.data);
    else if (node instanceof Element && /^(h\d|p|li|dt|dd)$/i.test(node.localName)) blocks.push(' ');
    node.childNodes.forEach(walk);
  };
  walk(sheet(check));
  return wordsOf(blocks.join(''));
};

/** A clipboard that takes what it is given, or refuses it. */
function clipboard(take: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: take }, configurable: true });
}

/** Stands in for the browser's dialog in every frame that is put into the root. */
function onPrint(check: Element, print: (frame: HTMLIFrameElement) => void): void {
  const tray = inside(check).querySelector('.paper-tray') as HTMLElement;
  const put = tray.replaceChildren.bind(tray);
  tray.replaceChildren = (...nodes) => {
    put(...nodes);
    const frame = tray.querySelector('iframe');
    if (frame?.contentWindow) frame.contentWindow.print = () => print(frame);
  };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('take-away: on the screen', () => {
  it('is offered with the result, and not to someone who needs help now', async () => {
    const check = await mount();
    await begin(check);
    expect(text(check)).not.to.include(en['take-open']);
    await run(check, { safety: 'plan' });
    expect(heading(check)).to.equal(en['level.help-now']);
    expect(text(check)).not.to.include(en['take-open']);
  });

  it('opens on its heading, and leads back to the result', async () => {
    const check = await open();
    expect(heading(check)).to.equal(takeEn['take-heading']);
    expect(inside(check).activeElement?.textContent).to.equal(takeEn['take-heading']);
    await press(check, takeEn['take-back']);
    expect(heading(check)).to.equal(en['level.prescriber-first']);
  });

  it('shows what matters for the visitor, and all answers for a doctor', async () => {
    const check = await open();
    expect(flat(sheet(check).innerText))
      .to.include(en['ask.opioids'])
      .and.not.to.include(takeEn['take-answers']);
    all(check, 'label.choice')[1]?.click();
    await check.updateComplete;
    expect(flat(sheet(check).innerText))
      .to.include(takeEn['take-answers'])
      .and.to.include('California');
  });

  it('forgets with the rest', async () => {
    const check = await open();
    await press(check, en.clear);
    expect(sheet(check)).to.equal(null);
    expect(text(check)).not.to.include(en['reason.opioids']);
  });

  it('uses the practice’s own sentences and its word for a client', async () => {
    await withPractice({
      practice: { name: 'Example', clientTerm: 'guest' },
      text: {
        en: {
          'eligibility.take-title': 'For our {client}',
          'eligibility.reason.opioids': 'Our own reason.',
          'eligibility.level.prescriber-first': 'Our own outcome',
        },
      },
    });
    const check = await open();
    const shown = flat(sheet(check).innerText);
    for (const words of ['For our guest', 'Our own reason.', 'Our own outcome'])
      expect(shown).to.include(words);
  });

  it('is accessible in each of its states', async () => {
    const check = await open();
    await expect(check).to.be.accessible();
    all(check, 'label.choice')[1]?.click();
    clipboard(() => Promise.reject(new Error('refused')));
    await check.updateComplete;
    button(check, takeEn['take-copy']).click();
    await waitUntil(() => frames(check).length, 'the text to copy by hand');
    await expect(check).to.be.accessible();
  });

  it('is Spanish, heading and sheet, on a Spanish page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="es"><kap-eligibility-check isolation="open"></kap-eligibility-check></div>`,
    );
    const check = box.firstElementChild as KapEligibilityCheck;
    await waitUntil(() => text(check).includes(startEs.heading), 'Spanish');
    await press(check, startEs.begin);
    await waitUntil(() => text(check).includes(es['question.safety']), 'the first question');
    for (let at = 0; inside(check).querySelector('form') && at < 40; at++) {
      const select = inside(check).querySelector('select');
      if (select) {
        select.selectedIndex = 5;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else (all(check, '.apart input')[0] ?? all(check, 'fieldset input')[at === 1 ? 1 : 0])?.click();
      await check.updateComplete;
      await press(check, es.continue);
    }
    await waitUntil(() => text(check).includes(es['take-open']), 'the summary is offered');
    await press(check, es['take-open']);
    await waitUntil(() => text(check).includes(takeEs['take-heading']), 'the words have come');
    expect(flat(sheet(check).innerText))
      .to.include(takeEs['take-title'])
      .and.to.include(takeEs['take-limits']);
  });
});

describe('take-away: copy and save', () => {
  it('copies exactly what the sheet shows', async () => {
    let copied = '';
    clipboard(async (given) => {
      copied = given;
    });
    const check = await open();
    for (const at of [0, 1]) {
      all(check, 'label.choice')[at]?.click();
      await check.updateComplete;
      button(check, takeEn['take-copy']).click();
      await waitUntil(() => status(check) === takeEn['take-copied'], 'told that it is copied');
      expect(wordsOf(copied)).to.equal(sheetWords(check));
    }
  });

  it('gives the text to copy by hand where the browser refuses, out of reach of the page', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const check = await open();
    let selections = 0;
    document.addEventListener('selectionchange', () => selections++);
    button(check, takeEn['take-copy']).click();
    await waitUntil(() => frames(check).length, 'the text');
    expect(status(check)).to.equal(takeEn['take-not-copied']);
    const [frame] = frames(check);
    const area = frame?.contentDocument?.activeElement as HTMLTextAreaElement;
    expect(area.value).to.include(en['reason.opioids'].slice(0, 40));
    expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
    expect(inside(check).activeElement, 'the frame has the focus').to.equal(frame);
    expect(getSelection()?.toString()).to.equal('');
    expect(selections).to.equal(0);
    all(check, 'label.choice')[1]?.click();
    await check.updateComplete;
    expect(frames(check), 'what was selected is no longer the sheet').to.deep.equal([]);
  });

  it('saves it as a file with a neutral name, and lets go of it', async () => {
    const check = await open();
    let blob: Blob | undefined;
    const links: HTMLAnchorElement[] = [];
    const tray = inside(check).querySelector('.paper-tray') as HTMLElement;
    // The frame comes and is used at once: what it would do is taken down as it comes.
    tray.replaceChildren = (...frames) => {
      Element.prototype.replaceChildren.apply(tray, frames);
      const realm = (frames[0] as HTMLIFrameElement).contentWindow as Window & typeof globalThis;
      realm.URL.createObjectURL = (given) => {
        blob = given as Blob;
        return 'blob:stand-in';
      };
      realm.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        links.push(this);
      };
    };
    await press(check, takeEn['take-save']);
    const [link] = links;
    expect(link?.download).to.equal('summary.txt');
    expect(link?.ownerDocument === document, 'a link of the page').to.equal(false);
    expect(link?.isConnected).to.equal(false);
    expect(blob?.type).to.equal('text/plain;charset=utf-8');
    expect(wordsOf((await blob?.text()) ?? '')).to.equal(sheetWords(check));
    expect(status(check)).to.equal(takeEn['take-saved']);
  });

  it('offers a record only where the practice asks for one', async () => {
    expect(text(await open())).not.to.include(takeEn['take-fhir']);
    await withPractice({ eligibility: { fhir: true } });
    const check = await open();
    await waitUntil(() => text(check).includes(takeEn['take-fhir']), 'the record is offered');
  });
});

describe('take-away: print', () => {
  it('prints a document of its own with nothing but the sheet, and takes it away', async () => {
    const check = await open();
    let printed: HTMLIFrameElement | undefined;
    onPrint(check, (frame) => {
      printed = frame;
      const page = frame.contentDocument as Document;
      expect(page.title).to.equal('Summary');
      expect(page.documentElement.lang).to.equal('en');
      expect(page.documentElement.dir).to.equal('ltr');
      expect(page.querySelectorAll('h1').length).to.equal(1);
      expect(page.querySelectorAll('h2').length).to.be.above(2);
      expect(flat(page.body.textContent ?? '')).to.equal(flat(` ${sheet(check).textContent} `));
      expect(page.adoptedStyleSheets.length).to.equal(1);
      expect(getComputedStyle(page.querySelector('h1') as Element).fontWeight).to.equal('650');
      expect(page.querySelectorAll('script, link, style, [style], [id]').length).to.equal(0);
      expect(window.length, 'no frame that the page can find').to.equal(listed);
    });
    const listed = window.length;
    button(check, takeEn['take-print']).click();
    expect(printed, 'printed').to.exist;
    printed?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frames(check)).to.deep.equal([]);
  });

  it('takes it away with the next touch or key, or with the screen, where nothing says that it is done', async () => {
    const check = await open();
    onPrint(check, () => {});
    for (const event of [new Event('pointerdown'), new Event('keydown')]) {
      button(check, takeEn['take-print']).click();
      expect(frames(check)).to.have.length(1);
      document.body.dispatchEvent(event);
      expect(frames(check)).to.deep.equal([]);
    }
    button(check, takeEn['take-print']).click();
    await press(check, takeEn['take-back']);
    expect(frames(check)).to.deep.equal([]);
  });

  it('prints what is chosen', async () => {
    const check = await open();
    let printed = '';
    onPrint(check, (frame) => {
      printed = frame.contentDocument?.body.textContent ?? '';
    });
    button(check, takeEn['take-print']).click();
    expect(printed).not.to.include(takeEn['take-answers']);
    all(check, 'label.choice')[1]?.click();
    await check.updateComplete;
    button(check, takeEn['take-print']).click();
    expect(printed).to.include(takeEn['take-answers']);
  });
});

describe('take-away: privacy', () => {
  it('has no attribute that tells one visitor from another', async () => {
    const attributes = (check: Element) =>
      new Set(
        all(check, '*').flatMap((each) => [...each.attributes].map(({ name, value }) => `${name}=${value}`)),
      );
    const one = attributes(await open(sick));
    const other = attributes(await open({ pressure: 'high', age: 'older' }));
    expect([...other].sort()).to.deep.equal([...one].sort());
  });

  it('lets nobody select what the sheet says', async () => {
    const check = await open();
    getSelection()?.selectAllChildren(document.body);
    expect(getComputedStyle(sheet(check)).userSelect).to.equal('none');
    getSelection()?.removeAllRanges();
  });

  it('tells the page nothing, whatever is done with it', async () => {
    const spoken = listenToConsole();
    const check = await open();
    clipboard(() => Promise.resolve());
    const heard: string[] = [];
    const types = [
      'copy',
      'cut',
      'select',
      'selectionchange',
      'change',
      'beforeprint',
      'afterprint',
      'load',
      'toggle',
      'submit',
      'message',
    ];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of types) {
      document.addEventListener(type, listen, true);
      window.addEventListener(type, listen, true);
    }
    const before = [
      location.href,
      history.length,
      document.title,
      localStorage.length,
      sessionStorage.length,
    ];
    const seen = new MutationObserver(() => heard.push('mutation'));
    seen.observe(document, { subtree: true, childList: true, attributes: true });
    onPrint(check, () => {});
    all(check, 'label.choice')[1]?.click();
    await check.updateComplete;
    for (const name of [takeEn['take-copy'], takeEn['take-print'], takeEn['take-save']])
      await press(check, name);
    await aTimeout(0);
    for (const type of types) {
      document.removeEventListener(type, listen, true);
      window.removeEventListener(type, listen, true);
    }
    seen.disconnect();
    expect(heard).to.deep.equal([]);
    expect([
      location.href,
      history.length,
      document.title,
      localStorage.length,
      sessionStorage.length,
    ]).to.deep.equal(before);
    spoken.restore();
    expect(spoken.messages).to.deep.equal([]);
  });
});

describe('take-away: keyboard', () => {
  it('can be chosen, copied and left by keys alone', async () => {
    let copied = '';
    clipboard(async (given) => {
      copied = given;
    });
    const check = await open();
    await key('Tab');
    await key('ArrowDown');
    await waitUntil(() => sheet(check).innerText.includes(takeEn['take-answers']), 'the doctor’s sheet');
    for (const name of ['Tab', 'Tab', 'Enter']) await key(name);
    await waitUntil(() => status(check) === takeEn['take-copied'], 'copied');
    expect(copied).to.include(takeEn['take-title-doctor']);
    for (const name of ['Tab', 'Tab', 'Enter']) await key(name);
    expect(heading(check)).to.equal(en['level.prescriber-first']);
  });
});
