import { html, nothing, type TemplateResult } from 'lit';
import { showPhone, telHref } from '../../shared/phone.js';
import { renderLines, renderList, renderSources } from '../line.template.js';
import type { Line } from '../lines.js';
import type { Plan } from '../plan.js';
import { type StepView, titleOf } from '../step.template.js';
import type { Tell } from '../tell.js';
import { type Block, type BlockId, blocksOf } from './blocks.js';

/** Blocks whose sentences are short and of one kind. */
const LISTS: ReadonlySet<BlockId> = new Set(['feel', 'hard', 'helps', 'bring', 'ready', 'ask']);

/** Where a practice's words for a block are, in its file. */
const OWN: Readonly<Partial<Record<BlockId, 'text' | 'who' | 'bring' | 'ask'>>> = {
  what: 'text',
  who: 'who',
  bring: 'bring',
  ready: 'bring',
  ask: 'ask',
};

/** What a step says, and what stands behind it. */
export function renderStepContent(view: StepView, isPaper = false): TemplateResult {
  const { plan, step, tell } = view;
  const blocks = blocksOf(plan, step);
  const said = blocks.flatMap((block) => ownLines(view, block) ?? block.lines);
  return html`
    <div class="blocks">${blocks.map((block) => renderBlock(view, block))}</div>
    ${isPaper ? nothing : renderSources(tell, titleOf(view), said)}
  `;
}

/** Where a practice has its own words, only what must always be said is left of ours. */
function ownLines({ own }: StepView, { id, lines }: Block): readonly Line[] | undefined {
  const key = OWN[id];
  return key && own?.[key]?.length ? lines.filter(({ safety }) => safety) : undefined;
}

function renderBlock(view: StepView, block: Block) {
  const { tell, own, plan } = view;
  const { id, lines } = block;
  const kept = ownLines(view, block);
  const words = kept && own?.[OWN[id] ?? 'text'];
  return html`
    <div class="block ${id}" part="block">
      <h5>${tell.say(`block.${id}`)}</h5>
      ${words ? renderOwn(tell, words) : nothing}
      ${
        id === 'after'
          ? lines.map((line, at) => [renderLines(tell, [line]), at ? nothing : renderCall(tell, plan)])
          : LISTS.has(id) && !kept
            ? renderList(tell, lines)
            : renderLines(tell, kept ?? lines)
      }
    </div>
  `;
}

const renderOwn = (tell: Tell, words: string | readonly string[]) => html`
  <div class="own" part="own">
    <p><b>${tell.say('own.words')}</b></p>
    ${
      typeof words === 'string'
        ? words.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)
        : html`<ul>
            ${words.map((each) => html`<li>${each}</li>`)}
          </ul>`
    }
  </div>
`;

/** Whom to call about medicine and side effects, right after the sentence that says to. */
function renderCall(tell: Tell, { prescriber, phone }: Plan) {
  if (!phone) return nothing;
  const key = prescriber?.phone ? 'feel.after.prescriber' : 'feel.after.practice';
  return html`<p><a class="button" href=${telHref(phone)}>${tell.say(key, { number: showPhone(phone) })}</a></p>`;
}
