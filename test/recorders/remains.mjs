// What a script of the page learns of a run without getting in, in words a reader of the docs can use; and the files
// in which it is pinned.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** The fields of events that tell something, by what they tell. The rest is the same for every visitor. */
const tells = {
  where: /^((client|screen|page|offset|layer|movement)[XY]|[xy]|width|height)$/,
  when: /^timeStamp$/,
  'which key': /^(key|code|keyCode|which|charCode|keyIdentifier)$/,
  'what was typed': /^(data|inputType)$/,
  'how often clicked': /^detail$/,
};
/** Fields that change with the way an event takes, not with what the visitor does. */
const silent =
  /^(eventPhase|composedPath\(\)|target|srcElement|originalTarget|explicitOriginalTarget|rangeParent|rangeOffset|getCoalescedEvents\(\).*|.*\..*|__ddIsTrusted)$/;

/** Of the page itself and yet of the check: it scrolls when the visitor goes on. */
const ofThePage = ['scroll', 'scrollend', 'selectionchange'];

/**
 * What `[label, values]` of listener.js, of one or more runs, tell: `learnt` has, by what is told, the events that tell
 * it; `waysIn` names what leads a script that wants in to the inside.
 */
export function remainsOf(facts, ways) {
  const told = {};
  const fromInside = new Set(ofThePage);
  for (const [label, values] of facts) {
    const [, event, field] = /^event ([\w-]+)(?:\.(.*))?$/.exec(label) ?? [];
    if (label === 'height') (told['the element’s height'] = new Set()).add('when');
    if (!event) continue;
    told[event] ??= new Set();
    if (!field && values.includes('from the element')) fromInside.add(event);
    else if (field && values.length > 1 && !silent.test(field)) told[event].add(tellsWhat(field));
  }
  const learnt = {};
  for (const [event, what] of Object.entries(told)) {
    if (/^[a-z-]+$/i.test(event) && !fromInside.has(event)) continue;
    const words = [...what].sort().join(', ') || 'that it happened';
    (learnt[words] ??= []).push(event);
  }
  const sorted = Object.entries(learnt).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    learnt: Object.fromEntries(sorted.map(([words, events]) => [words, events.sort().join(', ')])),
    waysIn: Object.keys(ways).sort(),
  };
}

/** The facts of a pin one by one, as `click: when`. */
export const factsOf = ({ learnt }) =>
  Object.entries(learnt).flatMap(([words, events]) =>
    events
      .split(', ')
      .flatMap((event) => ['that it happened', ...words.split(', ')].map((what) => `${event}: ${what}`)),
  );

const tellsWhat = (field) => Object.keys(tells).find((what) => tells[what].test(field)) ?? field;

export function readPin(name) {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
  } catch (error) {
    if (process.env.PIN) return {};
    throw error;
  }
}

export function writePin(name, pin) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(pin, null, 2)}\n`);
}
