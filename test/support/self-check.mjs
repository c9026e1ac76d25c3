// A visitor of the self-check for end-to-end tests of what one can see and reach: looks into the closed root from
// beside the page, as no script of the page can, and goes to every kind of screen there is.

/** @param {import('playwright-core').Page} page with Lanternfield's self-check on it */
export async function createCheckVisitor(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: "document.querySelector('kap-eligibility-check')",
  });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
  const [{ backendNodeId }] = node.shadowRoots;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });

  /** Calls a function, which must stand by itself, with the root and these values. */
  async function inside(fn, ...values) {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${fn})(this, ...${JSON.stringify(values)}); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  const heading = () =>
    inside((root) =>
      (root.querySelector('[part~=heading]') ?? root.querySelector('h2')).textContent
        .replace(/\s+/g, ' ')
        .trim(),
    );

  async function until(what, condition) {
    const end = Date.now() + 8000;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`no ${what} at “${await heading()}”`);
    }
  }

  /** Clicks the first control of a kind whose words begin so, once it is there. */
  async function press(selector, words = '') {
    await until(`${selector} ${words}`, () => inside(click, selector, words));
  }

  /** Presses the button and waits for the screen of that heading. */
  async function go(button, to) {
    const shows = (root, words) =>
      [...root.querySelectorAll('h2')].some((each) => each.textContent.trim().startsWith(words));
    await press('button', button);
    await until(`“${to}” after ${button}`, () => inside(shows, to));
  }

  /** Chooses answers, or from the list of states, and goes on. */
  async function reply(...answers) {
    const before = await heading();
    for (const answer of answers) {
      const isPicked = await inside(pick, answer);
      if (!isPicked) await press('fieldset label', answer);
    }
    await press('button', 'Continue');
    await until(`what follows “${before}”`, async () => (await heading()) !== before);
  }

  /** Goes to every kind of screen, and calls `visit` with its name at each. */
  async function tour(visit) {
    await visit('start');
    await go('Begin', 'Are you thinking');
    await visit('first question');
    await press('button', 'Continue');
    await until('error', () => inside((root) => root.querySelector('.errors') !== null));
    await visit('error');
    await reply('I have a plan');
    await visit('help now');
    await go('Back', 'Are you thinking');
    await reply('I have thoughts');
    await visit('help lines');
    await reply('18 to 64');
    await visit('without the help lines again');
    await go('Back', 'How old');
    await go('Back', 'Are you thinking');
    await reply('No');
    await reply('18 to 64');
    await press('button', 'Continue');
    await visit('list of states with an error');
    await reply('California');
    await press('fieldset label', 'Feeling low');
    await press('fieldset label', 'Pain');
    await visit('several answers');
    await reply();
    await reply('Talk therapy');
    await reply('No, or');
    await reply('None');
    await visit('answers with numbers');
    await reply('Below');
    await visit('the longest list');
    await reply('Liver');
    await reply('I am not sure');
    await reply('None');
    await reply('Benzodiazepines', 'Lamotrigine');
    await go('Review', 'Your answers');
    await visit('review');
    await go('Go on', 'Could an adult');
    await reply('No');
    await reply('I am not sure');
    await until('questionnaires', () => inside((root) => root.querySelector('.offer') !== null));
    await press('summary', 'Where');
    await visit('result');
    await go('Print', 'Take your summary');
    await press('label', 'For my doctor');
    await visit('take-away');
    await go('Back to my result', 'A medical check');
    await go('Start PHQ-9', 'Your mood');
    await press('button', 'See my score');
    await until('errors', () => inside((root) => root.querySelectorAll('.errors li').length === 9));
    await visit('questionnaire with errors');
    for (let item = 0; item < 9; item++) await press(`[name=item-${item}][value="${item % 3 || 1}"]`);
    await visit('questionnaire with thoughts');
    await go('See my score', 'Your score');
    await visit('score');
    await go('Clear', 'Before a consultation');
    await visit('cleared');
  }

  return { inside, heading, until, press, go, reply, tour };
}

function click(root, selector, words) {
  const says = (each) => each.textContent.replace(/\s+/g, ' ').trim().startsWith(words);
  const found = [...root.querySelectorAll(selector)].find(says);
  found?.click();
  return found !== undefined;
}

function pick(root, name) {
  const select = root.querySelector('select');
  if (!select) return false;
  select.selectedIndex = [...select.options].findIndex((each) => each.text === name);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
