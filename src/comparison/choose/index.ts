import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PracticeController, PracticeHost } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { maskClasses } from '../../shared/mask.js';
import { Words } from '../../shared/words.js';
import type { ColumnId } from '../cells.js';
import type { Choice, Chosen } from '../choice.js';
import { addControls } from '../controls.js';
import { GROUPS, type RowId, ROWS } from '../facts.js';
import type { Tell } from '../tell.js';
import { chooseStyles } from './choose.styles.js';
import en from './content.en.js';
import { FEWEST, withIds, without } from './few.js';

type Pick = (choice: Choice) => void;

/** Which options and points are shown, as the visitor likes it. What is chosen is not held here. */
export class Chooser {
  #words: Words<typeof en>;

  constructor(host: PracticeHost, root: ShadowRoot, practice: PracticeController) {
    addControls(root);
    addStyles(root, [chooseStyles]);
    this.#words = new Words(host, practice, {
      prefix: 'comparison',
      en,
      others: { es: () => import('./content.es.js') },
    });
  }

  /** @param pick told what is chosen anew */
  render(tell: Tell, { columns, allColumns, rows }: Chosen, pick: Pick): TemplateResult {
    const say = (key: keyof typeof en) => this.#words.say(key);
    return html`
      <section class="card stack choose no-print" part="choose" aria-labelledby="choose">
        <h3 id="choose" tabindex="-1">${say('choose.heading')}</h3>
        <p class="small muted" id="choose-hint">${say('choose.hint')}</p>
        <div class="choose-groups">
          <fieldset>
            <legend>${say('choose.options')}</legend>
            ${allColumns.map((id) => renderOption(tell, id, columns, allColumns, pick))}
          </fieldset>
          ${GROUPS.map((group) => renderGroup(tell, group, rows, pick))}
        </div>
      </section>
    `;
  }
}

function renderOption(
  tell: Tell,
  id: ColumnId,
  columns: readonly ColumnId[],
  all: readonly ColumnId[],
  pick: Pick,
) {
  const isOn = columns.includes(id);
  const next = isOn ? without(columns, [id], FEWEST.options) : withIds(all, columns, [id]);
  return renderBox(tell.nameOf(id), isOn, next && (() => pick({ columns: next })));
}

function renderGroup(
  tell: Tell,
  { id, rows: ids }: (typeof GROUPS)[number],
  rows: readonly RowId[],
  pick: Pick,
) {
  const box = (name: string, of: readonly RowId[], looks = '') => {
    const on = of.filter((row) => rows.includes(row)).length;
    const isAll = on === of.length;
    const next = isAll ? without(rows, of, FEWEST.points) : withIds(ROWS, rows, of);
    return renderBox(name, isAll, next && (() => pick({ rows: next })), on > 0 && !isAll, looks);
  };
  const name = tell(`group.${id}`);
  return html`
    <div role="group" aria-label=${name}>
      ${box(name, ids, 'whole')} ${ids.map((row) => box(tell(`row.${row}`), [row]))}
    </div>
  `;
}

/** @param press without it the box cannot be pressed: too little would be left */
function renderBox(name: string, isOn: boolean, press?: () => void, isSome = false, looks = '') {
  return html`
    <label class="box ${looks}">
      <input
        type="checkbox"
        class=${maskClasses}
        .checked=${live(isOn)}
        .indeterminate=${live(isSome)}
        aria-disabled=${press ? 'false' : 'true'}
        aria-describedby="choose-hint"
        @click=${(event: Event) => {
          if (!press) event.preventDefault();
        }}
        @change=${() => press?.()}
      />
      <span>${name}</span>
    </label>
  `;
}
