import { html, nothing, type TemplateResult } from 'lit';
import { crisisCountry, linesOf, smsHref, wordFor } from '../../shared/help-lines.js';
import { showPhone, telHref } from '../../shared/phone.js';
import type { Theirs } from '../../shared/words.js';
import { renderLines, renderList, renderSources } from '../line.template.js';
import type { Key, Line } from '../lines.js';
import type { Plan } from '../plan.js';
import { type StepView, renderTitle } from '../step.template.js';
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
    ${isPaper ? nothing : renderSources(tell, renderTitle(view), said)}
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
          ? lines.map((line) => [renderLines(tell, [line]), renderCalls(tell, plan, line)])
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
        ? renderParagraphs(tell.theirs(words))
        : html`<ul>
            ${words.map((each) => tell.theirs(each)).map(({ text, lang }) => html`<li lang=${lang ?? nothing}>${text}</li>`)}
          </ul>`
    }
  </div>
`;

const renderParagraphs = ({ text, lang }: Theirs) =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p lang=${lang ?? nothing}>${paragraph}</p>`);

/** Whom to call, right after the sentence that says to: also on paper, where no help lines stand above. */
function renderCalls(tell: Tell, { prescriber, phone, country }: Plan, { key }: Line) {
  const call = (said: Key, number: string) => ({ href: telHref(number), said, number: showPhone(number) });
  if (key !== 'feel.after.crisis') {
    return [
      prescriber?.phone && renderLinks(tell, [call('feel.after.prescriber', prescriber.phone)]),
      phone && renderLinks(tell, [call('feel.after.practice', phone)]),
    ];
  }
  const { emergency, lines } = crisisCountry(country);
  const { phone: line, sms } = lines[0] ?? {};
  const word = wordFor(sms, tell.lang);
  const text = sms && {
    href: smsHref({ to: sms.to, body: word }),
    said: `feel.after.${word ? 'text-word' : 'text'}` as const,
    number: sms.to,
    word,
  };
  return html`
    ${renderLinks(tell, [
      ...(line ? [call('feel.after.line', line)] : []),
      ...(text ? [text] : []),
      call('feel.after.danger', emergency),
    ])}
    ${country && !linesOf(country) ? html`<p>${tell.say('feel.after.elsewhere')}</p>` : nothing}
  `;
}

interface Call {
  readonly href: string;
  readonly said: Key;
  readonly number: string;
  readonly word?: string | undefined;
}

const renderLinks = (tell: Tell, calls: readonly Call[]) => html`
  <p class="actions">
    ${calls.map(
      ({ href, said, number, word = '' }) =>
        html`<a part="button" class="button" href=${href}>${tell.say(said, { number, word })}</a>`,
    )}
  </p>
`;
