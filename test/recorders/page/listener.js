// Whatever a script of the page can hear and read without recording anything: every kind of event, on its way down
// and up, and what the page's own interfaces say, again and again. Runs before every other script but the test's own.
(() => {
  /** Everything read, as text, each once. */
  const texts = new Set();
  /** `event.field` to the values seen, of events that came from the widget. */
  const facts = new Map();
  const widget =
    'kap-eligibility-check, kap-therapist-finder, kap-comparison, kap-integration-planner, kap-discovery-call';
  const isWidget = (node) => node instanceof Element && node.matches(widget);
  let height;

  const say = (label, value) => texts.add(`${label}: ${value}`);

  /** All the text that leads from a node: its markup, its root's, and what a control holds. */
  function describe(label, node) {
    if (node.nodeType === 9) return;
    say(label, node.outerHTML ?? node.nodeValue ?? node.innerHTML);
    say(`${label}.textContent`, node.textContent);
    if (node.shadowRoot) describe(`${label}.shadowRoot`, node.shadowRoot);
    for (const name of ['value', 'checked', 'selectedOptions', 'ariaLabel', 'name', 'id', 'href']) {
      if (name in node && !(node[name] instanceof HTMLCollection)) say(`${label}.${name}`, node[name]);
    }
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) say(`${label}.root`, root.innerHTML);
  }

  function read(label, value, depth, fact) {
    if (value === null || value === undefined || value === window || value === document) return;
    if (value instanceof Node) {
      describe(label, value);
      fact?.(label, isWidget(value) ? 'the element' : value.nodeName.toLowerCase());
    } else if (typeof value === 'object') {
      if (depth > 3) return;
      const list = typeof value.length === 'number' ? Array.from(value) : undefined;
      if (list) list.forEach((each) => read(label, each, depth + 1, fact));
      else for (const name in value) readProperty(`${label}.${name}`, value, name, depth, fact);
      if (value instanceof DataTransfer) for (const type of value.types) say(label, value.getData(type));
    } else if (typeof value !== 'function') {
      say(label, String(value));
      fact?.(label, String(value));
    }
  }

  function readProperty(label, object, name, depth, fact) {
    try {
      read(label, object[name], depth + 1, fact);
    } catch (error) {
      say(label, error);
    }
  }

  function hear(event) {
    const path = event.composedPath();
    const fact =
      (path.some(isWidget) || path[0] === document) &&
      ((label, value) => {
        if (!facts.has(label)) facts.set(label, new Set());
        const values = facts.get(label);
        if (values.size < 40) values.add(value.slice(0, 60));
      });
    fact && fact(`event ${event.type}`, path.some(isWidget) ? 'from the element' : 'from the document');
    for (const name in event) {
      if (!/^[A-Z_]+$|^view$|^currentTarget$/.test(name)) {
        readProperty(`event ${event.type}.${name}`, event, name, 0, fact || undefined);
      }
    }
    read(`event ${event.type}.composedPath()`, path, 0, fact || undefined);
    for (const call of ['getTargetRanges', 'getCoalescedEvents', 'getPredictedEvents']) {
      if (typeof event[call] === 'function') read(`event ${event.type}.${call}()`, event[call](), 1);
    }
  }

  const types = new Set(
    `DOMContentLoaded DOMActivate textInput focusin focusout compositionstart compositionupdate compositionend
     selectionchange visibilitychange readystatechange fullscreenchange pointerlockchange beforecopy beforecut
     beforepaste freeze resume scrollend pointerrawupdate mouseenter mouseleave pointerenter pointerleave dblclick
     contextmenu gesturestart gesturechange gestureend touchstart touchmove touchend touchcancel securitypolicyviolation
     kap-ready kap-error kap-therapist-select kap-eligibility-start kap-eligibility-complete kap-outcome kap-answer kap-call-sent
     kap-call-failed context-request
     context-provider webkitmouseforcechanged DOMMouseScroll mousewheel overflow underflow`.split(/\s+/),
  );
  for (const name of Object.getOwnPropertyNames(window)) {
    let holder;
    try {
      holder = window[name]?.prototype;
    } catch {
      continue;
    }
    for (const key of holder ? Object.getOwnPropertyNames(holder) : []) {
      if (/^on[a-z]/.test(key)) types.add(key.slice(2));
    }
    if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  }
  for (const type of types) {
    for (const target of [window, document]) {
      for (const capture of [true, false]) target.addEventListener(type, hear, { capture, passive: true });
    }
  }
  for (const type of ['navigate', 'currententrychange', 'navigatesuccess', 'navigateerror']) {
    window.navigation?.addEventListener(type, hear);
  }
  for (const change of ['pushState', 'replaceState']) {
    const native = history[change];
    history[change] = (...values) => {
      say(`history.${change}`, `${values[2]} ${JSON.stringify(values[0])}`);
      native.apply(history, values);
    };
  }

  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir', 'group']) {
    const native = console[level];
    console[level] = (...values) => {
      say(`console.${level}`, values.map(String).join(' '));
      native.apply(console, values);
    };
  }
  const text = (body) =>
    body instanceof Blob ? void body.text().then((read) => say('body', read)) : say('body', String(body));
  // Printing opens a dialog that no test can close; what a script could do at that moment is done here.
  window.print = () => {
    for (const type of ['beforeprint', 'afterprint']) {
      window.dispatchEvent(new Event(type));
      look();
    }
  };
  const { fetch, navigator } = window;
  window.fetch = (input, init) => {
    say('fetch', String(input?.url ?? input));
    if (init?.body) text(init.body);
    return fetch.call(window, input, init);
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...values) {
    say('xhr', values.join(' '));
    return open.apply(this, values);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (body) text(body);
    return send.call(this, body);
  };
  const beacon = navigator.sendBeacon;
  navigator.sendBeacon = (url, body) => {
    say('beacon', url);
    if (body) text(body);
    return beacon.call(navigator, url, body);
  };

  for (const type of PerformanceObserver.supportedEntryTypes) {
    const seen = new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => {
        for (const name in entry) readProperty(`performance ${type}.${name}`, entry, name, 0);
        for (const source of entry.sources ?? []) read(`performance ${type} source`, source.node, 0);
      }),
    );
    try {
      seen.observe({ type, buffered: true, durationThreshold: 16 });
    } catch {
      // Not every type can be watched alone.
    }
  }
  new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      describe(`changed ${type} ${attributeName ?? ''}`, target);
      for (const node of addedNodes) describe('added', node);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  /** What can be read at any moment. */
  function look() {
    const box = document.querySelector(widget);
    say('document', document.documentElement.outerHTML);
    say('getHTML', document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '');
    say('innerText', document.body?.innerText);
    say('title', document.title);
    say('location', location.href);
    say('history', `${history.length} ${JSON.stringify(history.state)}`);
    say('cookie', document.cookie);
    say('name', window.name);
    say('storage', `${JSON.stringify({ ...localStorage })} ${JSON.stringify({ ...sessionStorage })}`);
    for (let at = 0; at < window.length; at++) say('frame', window[at].document?.documentElement.outerHTML);
    say(
      'loaded',
      performance.getEntries().map(({ name }) => name),
    );
    if (document.activeElement) describe('activeElement', document.activeElement);
    lookAtSelection();
    if (box) {
      height = box.getBoundingClientRect().height;
      if (!facts.has('height')) facts.set('height', new Set());
      facts.get('height').add(String(Math.round(height)));
      const { left, top, width } = box.getBoundingClientRect();
      for (let y = 20; y < height; y += 60) lookAt(left + width / 4, top + y);
    }
    for (const animation of document.getAnimations?.() ?? []) {
      read('animation', animation.effect?.target, 0);
      say('animation', animation.animationName ?? animation.transitionProperty);
    }
  }

  function lookAtSelection() {
    const selection = getSelection();
    say('selection', selection);
    for (const node of [selection.anchorNode, selection.focusNode]) if (node) describe('selected', node);
    for (let at = 0; at < selection.rangeCount; at++) {
      const range = selection.getRangeAt(at);
      describe('range', range.commonAncestorContainer);
      describe('range contents', range.cloneContents());
      say('range', range);
    }
    for (const range of selection.getComposedRanges?.() ?? [])
      describe('composed range', range.startContainer);
  }

  function lookAt(x, y) {
    if (y < 0 || y > innerHeight) return;
    const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
    const range = document.caretRangeFromPoint?.(x, y)?.startContainer;
    for (const node of [caret, range, ...document.elementsFromPoint(x, y)])
      if (node) describe('at a point', node);
  }

  setInterval(look, 250);
  Object.defineProperty(window, 'heard', {
    value: { texts, facts, look, types },
    enumerable: false,
  });
})();
