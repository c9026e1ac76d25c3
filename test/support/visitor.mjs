// A visitor for the end-to-end tests: finds controls by role and name as assistive technology does, which also sees
// into closed shadow roots, and presses them with a real mouse or keyboard.

/** @param {import('playwright-core').Page} page */
export async function createVisitor(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');

  /** What assistive technology is told, each node as `{ role, name, id, ... }`; in no order to rely on. */
  async function tree() {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, value, backendDOMNodeId, properties = [] }) => ({
        role: role?.value,
        name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
        value: value?.value,
        id: backendDOMNodeId,
        ...Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
      }));
  }

  const fits = (wanted, name) => (wanted instanceof RegExp ? wanted.test(name) : name === wanted);

  /** Waits until a node of that role and name is there. */
  async function find(role, name, timeout = 5000) {
    const until = Date.now() + timeout;
    for (;;) {
      const node = (await tree()).find((node) => node.role === role && fits(name, node.name));
      if (node) return node;
      if (Date.now() > until) {
        const there = (await tree()).filter((node) => node.role === role).map((node) => node.name);
        throw new Error(`no ${role} named ${name}; there are: ${there.join(' | ')}`);
      }
      await page.waitForTimeout(40);
    }
  }

  /** Presses a control where it is seen. */
  async function press(role, name) {
    const { id } = await find(role, name);
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id });
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: id });
    const [x1, y1, , , x2, y2] = model.content;
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  async function type(name, text) {
    await press('textbox', name);
    await page.keyboard.type(text);
  }

  async function choose(name, value) {
    const { id } = await find('combobox', name);
    await cdp.send('DOM.focus', { backendNodeId: id });
    await page.keyboard.type(value);
  }

  return {
    tree,
    find,
    press,
    type,
    choose,
    /** True if a node of that role and name is there now. */
    sees: async (role, name) => (await tree()).some((node) => node.role === role && fits(name, node.name)),
    /** All the words on the page that assistive technology reads. */
    words: async () =>
      (await tree())
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join('\n'),
    /** The node that has the focus. */
    focused: async () => (await tree()).filter(({ focused }) => focused).at(-1),
  };
}
