import type { TemplateResult } from 'lit';
import type { PracticeController, PracticeHost } from '../practice/index.js';
import { pastSince } from '../shared/claim.js';
import type { Cell, Row } from './cells.js';
import { addControls } from './controls.js';
import { GROUPS, type RowId } from './facts.js';
import { type Importance, Matters, type Point, type Saying } from './matters/index.js';
import type { Tell } from './tell.js';

/*
 * "What matters to me", fed by the table, as one part that is fetched when a visitor asks for it.
 */

/** How much each point matters, where it was said. */
export type Weights = ReadonlyMap<RowId, string>;

export class Weighing {
  #root: ShadowRoot;
  #matters: Matters;

  constructor(host: PracticeHost, root: ShadowRoot, practice: PracticeController) {
    this.#root = root;
    addControls(root);
    this.#matters = new Matters(host, root, practice);
  }

  /** True if the visitor has said of any point how much it matters. */
  get hasWeights(): boolean {
    return this.weights.size > 0;
  }

  /** What the visitor has said, in words. */
  get weights(): Weights {
    const { importance, say } = this.#matters;
    const said = ([id, level]: [RowId, Importance]) =>
      level ? [[id, say(`matters.group.${level}`)] as const] : [];
    return new Map([...importance].flatMap(said));
  }

  /**
   * @param footer sentences that go with the table wherever it is read
   * @param bringBack shows rows that are left out because their options do not differ, and resolves when they are there
   */
  render(
    tell: Tell,
    rows: readonly Row[],
    footer: readonly string[],
    bringBack: () => Promise<unknown>,
  ): TemplateResult {
    const groups = GROUPS.map(({ id, rows: ids }) => ({
      id,
      name: tell(`group.${id}`),
      points: rows
        .filter((row) => (ids as readonly string[]).includes(row.id))
        .map(
          (row): Point<RowId> => ({
            id: row.id,
            name: tell(`row.${row.id}`),
            says: row.cells.map((cell) => sayingOf(tell, cell)),
          }),
        ),
    })).filter(({ points }) => points.length);
    const options = rows[0]?.cells.map(({ option }) => tell.nameOf(option)) ?? [];
    const goTo = async (id: RowId) => {
      if (!this.#nameOf(id)) await bringBack();
      const name = this.#nameOf(id);
      name?.scrollIntoView({ block: 'center' });
      name?.focus({ preventScroll: true });
    };
    return this.#matters.render({ options, groups, footer, goTo });
  }

  #nameOf(id: RowId): HTMLElement | null {
    return this.#root.getElementById(`row-${id}`);
  }
}

function sayingOf(tell: Tell, cell: Cell): Saying {
  const { gist = '', text, by, asOf, general, facts } = tell.cell(cell);
  const { truth } = tell;
  const isBuiltIn = !by || general;
  const since = isBuiltIn ? pastSince(cell.basis) : undefined;
  const notes = [
    asOf,
    general && `${tell.own('general')} ${general}`,
    isBuiltIn && cell.basis.unverified && truth.say('unverified'),
    since && truth.say('past', { date: truth.date(since) }),
    facts && `${tell.by(cell.option)} ${facts}`,
  ].filter((note) => typeof note === 'string' && note !== '') as string[];
  return { gist, text, by, notes };
}
