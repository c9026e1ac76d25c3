import { fixture, html, waitUntil } from '@open-wc/testing';
import type { KapComparison } from '../../src/comparison/index.js';
import '../../src/define/kap-comparison.js';
import '../../src/define/kap-practice.js';

export const all = <T extends Element = HTMLElement>(element: KapComparison, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
export const seen = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().width > 1;
export const words = (node: Element | undefined | null) =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const hasTable = (element: KapComparison) => Boolean(element.shadowRoot?.querySelector('table'));

/** The heading of a row, without the mark beside it. */
export const rowName = (th: Element | undefined | null) =>
  words(th).replace(/ (Differs|Same|All differ|Some agree)$/, '');
export const rowNames = (element: KapComparison) => all(element, '[part=row-name]').map(rowName);
export const columnNames = (element: KapComparison) =>
  all(element, '[part=option]').map((th) => {
    const name = th.cloneNode(true) as Element;
    for (const about of name.querySelectorAll('.about')) about.remove();
    return words(name);
  });

/** The cell in which an option's column and a row meet, found as a reader does: by its headings. */
export function cellOf(element: KapComparison, option: string, row: string) {
  const column = all(element, '[part=option]').findIndex((th) => words(th).startsWith(option));
  const line = all<HTMLTableRowElement>(element, 'tbody tr').find((tr) => rowName(tr.cells[0]) === row);
  return line!.cells[column + 1]!;
}

/** What stands below the cells of a row. */
export const belowOf = (element: KapComparison, row: string) =>
  cellOf(element, 'KAP', row).parentElement!.nextElementSibling as HTMLTableRowElement;

export async function comparison(
  width: number,
  inside = html`<kap-comparison isolation="open"></kap-comparison>`,
) {
  const box = await fixture<HTMLElement>(html`<div>${inside}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('kap-comparison')!;
  // The first to need a practice file fetches its parser, module by module.
  await waitUntil(() => hasTable(element), 'a table', { timeout: 8000 });
  return element;
}

/** A comparison with a practice's file, once what the practice says is there. */
export async function withPractice(practice: unknown) {
  const element = await comparison(
    1200,
    html`<kap-practice .practice=${practice}><kap-comparison isolation="open"></kap-comparison></kap-practice>`,
  );
  await waitUntil(() => all(element, '[part=own]').length);
  return element;
}

/** Chooses one of the two options that a narrow screen shows. */
export async function choose(element: KapComparison, at: number, option: string) {
  const select = all<HTMLSelectElement>(element, 'select')[at]!;
  select.value = option;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

export const button = (element: KapComparison, name: string) =>
  all<HTMLButtonElement>(element, 'button').find((each) => words(each) === name)!;

export async function press(element: KapComparison, name: string) {
  button(element, name).click();
  await element.updateComplete;
}

/** Waits for a part that is fetched when it is asked for. */
export async function openPart(element: KapComparison, name: string, part: string) {
  button(element, name).click();
  await waitUntil(() => all(element, `[part=${part}]`).length, part, { timeout: 4000 });
}

/** Runs with the console quiet: what is reported there is asked for by other means. */
export const quietly = (fn: () => Promise<unknown>) => async () => {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    await fn();
  } finally {
    console.warn = warn;
  }
};

export const juniper = {
  practice: {
    name: 'Juniper <i>Room</i>',
    inPersonStates: ['CA'],
    onlineStates: ['CA', 'NV'],
    prescriber: { kind: 'partner', name: '<img src=x onerror=alert(1)>', included: false },
    routes: ['sublingual'],
    sessions: {
      preparation: { min: 2 },
      dosing: { hours: [2, 3] },
      integration: { min: 1, withinHours: 48 },
    },
  },
  comparison: {
    cells: {
      'kap.cost': { text: '<script>x</script> $1,050', asOf: '2026-11-01' },
      'kap.prices': { text: 'A slip' },
    },
  },
} as const;
