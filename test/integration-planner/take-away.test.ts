import { expect, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import {
  button,
  field,
  filled,
  inside,
  mount,
  press,
  savedDuring,
  text,
  tick,
  withPractice,
  write,
} from './support.js';

const wrote = [
  'Lighter mornings',
  'What I am afraid of',
  'A slow walk',
  'Tea on the porch',
  'Mara 310 555 0100',
];
const later = ['The river came back', 'Ten minutes of writing', 'That I can rest'];

describe('integration-planner: take it along', () => {
  it('shows on one sheet all that was written, with its dates and whom to call', async () => {
    await withPractice({
      practice: {
        name: 'Fernwater',
        phone: '+13105550142',
        prescriber: { name: 'Dr. Quill', phone: '+13105550177' },
      },
    });
    const planner = await filled();
    await press(planner, 'Take it along');
    const sheet = text(planner, '.desk');
    for (const words of [...wrote, ...later]) expect(sheet).to.contain(words);
    expect(sheet).to.contain('SessionWednesday, December 30, 2099 at 2:30');
    expect(sheet).to.contain('24 hours afterThursday, December 31, 2099 at 2:30');
    expect(sheet).to.contain('72 hours afterSaturday, January 2, 2100 at 2:30');
    expect(sheet).to.match(
      /First on Tuesday, January 5, 2100 at 7:30\sAM, then every week, 4 times in all\./,
    );
    for (const call of [
      'Call Dr. Quill: (310) 555-0177',
      'Call Fernwater: (310) 555-0142',
      'text 988',
      '911',
    ])
      expect(sheet).to.contain(call);
    expect(sheet).not.to.match(/ketamine|kap\b/i);
  });

  it('leaves out what the visitor does not want on it', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await tick(planner, 'Before');
    const sheet = text(planner, '.desk');
    expect(sheet).not.to.contain('Lighter mornings');
    expect(sheet).to.contain('A slow walk');
  });

  it('is saved as text: the sheet, word for word', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    const [file] = await savedDuring(() => press(planner, 'Save as text'));
    expect(file?.name).to.equal('my-plan.txt');
    for (const words of [...wrote, ...later]) expect(file?.text).to.contain(words);
    expect(file?.text).to.contain('When to call someone\n--------------------\n');
    expect(text(planner)).to.contain('Saved as a file.');
    const shown = text(planner, '.desk').replace(/\W|_/g, '');
    expect(file?.text.replace(/\W|_/g, '')).to.equal(shown);
  });

  it('is saved as calendar entries that say nothing, or what the visitor says', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    const [file] = await savedDuring(() => press(planner, 'Save calendar file'));
    expect(file?.name).to.equal('reminders.ics');
    for (const words of [...wrote, ...later]) expect(file?.text).not.to.contain(words);
    const events = (saved = '') =>
      new ICAL.Component(ICAL.parse(saved) as unknown[])
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each));
    expect(events(file?.text).map(({ summary }) => summary)).to.deep.equal([
      '24 hours after',
      '72 hours after',
      'My habit',
      '1 week after',
      '2 weeks after',
    ]);
    const habit = events(file?.text).find((each) => each.isRecurring());
    expect(habit?.startDate.toString()).to.equal('2100-01-05T07:30:00');
    await write(planner, 'One title for all entries, if I like', 'Porch; tea, rest');
    await tick(planner, 'Let my device remind me');
    const [other] = await savedDuring(() => press(planner, 'Save calendar file'));
    expect(events(other?.text)[0]?.summary).to.equal('Porch; tea, rest');
    expect(other?.text.match(/BEGIN:VALARM/g)?.length).to.equal(5);
  });

  it('says what is missing where there is no date to save', async () => {
    const planner = await mount();
    await press(planner, 'Begin');
    await press(planner, 'Take it along');
    expect(text(planner, '[part=calendar]')).to.contain('Set the day of your session');
    expect(text(planner, '[part=calendar]')).not.to.contain('Save calendar file');
  });

  it('can be printed with nothing on it, to be filled in by hand', async () => {
    const planner = await mount();
    await press(planner, 'Begin');
    await press(planner, 'Take it along');
    expect(inside(planner).querySelectorAll('.sheet .blank').length).to.be.greaterThan(8);
    expect(text(planner, '.sheet')).to.contain('What I wish for').and.contain('What I want to look at');
    await press(planner, 'Weeks after');
    await write(planner, 'What does it mean to me now?', 'Rest');
    await press(planner, 'Take it along');
    const sheet = text(planner, '.sheet');
    for (const label of ['What I wish for', 'Journal', 'What helps me when it gets hard?'])
      expect(sheet, 'still to be filled in by hand').to.contain(label);
    await tick(planner, 'First 72 hours');
    expect(text(planner, '.sheet')).not.to.contain('Journal');
  });

  it('says so when a file cannot be saved or text cannot be copied, and loses nothing', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    const { createElement } = document;
    document.createElement = () => {
      throw new Error('no');
    };
    try {
      button(planner, 'Save as text').click();
    } finally {
      document.createElement = createElement;
    }
    await planner.updateComplete;
    expect(text(planner)).to.contain('That did not work. What you wrote is still here.');
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    button(planner, 'Copy').click();
    await waitUntil(() => text(planner).includes('to copy by hand'));
    await waitUntil(() => inside(planner).querySelector('.by-hand iframe'));
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    expect(text(planner, '.desk')).to.contain('Lighter mornings');
    await press(planner, 'Before');
    expect(field(planner, 'In my own words: To ease my symptoms').value).to.equal('Lighter mornings');
  });

  it('prints the sheet as a document of its own, with a name that says nothing', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    const printed: { title: string; words: string; lang: string }[] = [];
    const append = Element.prototype.replaceChildren;
    Element.prototype.replaceChildren = function (...nodes) {
      append.apply(this, nodes);
      for (const frame of nodes) {
        const realm = frame instanceof HTMLIFrameElement ? frame.contentWindow : null;
        if (!realm) continue;
        realm.print = () => {
          const { title, body, documentElement } = realm.document;
          printed.push({ title, words: body.textContent ?? '', lang: documentElement.lang });
        };
      }
    };
    button(planner, 'Print').click();
    Element.prototype.replaceChildren = append;
    expect(printed.length).to.equal(1);
    expect(printed[0]?.title).to.equal('my plan');
    expect(printed[0]?.lang).to.equal('en');
    for (const words of [...wrote, ...later]) expect(printed[0]?.words).to.contain(words);
  });
});
