import { html, nothing } from 'lit';
import type { PracticeController, PracticeHost } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { copy } from '../../shared/clipboard.js';
import { crisisCountry, linesOf, noLines } from '../../shared/help-lines.js';
import type { KapProblem } from '../../shared/events.js';
import { report } from '../../shared/report.js';
import { type Theirs, Words } from '../../shared/words.js';
import type strip from '../content.en.js';
import { linksOf, type NumberLink } from '../links.js';
import en from './content.en.js';
import { listStyles } from './list.styles.js';

type Key = keyof typeof en;

/** Countries without lines here that were told already, however many elements of a page come upon them. */
const told = new Map<string, readonly KapProblem[]>();

/**
 * Everyone who answers, with what to press: the lines of a country, then the practice's own, then peer support, which
 * stands apart. Comes at once behind the main numbers, so that these are on the page as early as can be.
 */
export class CrisisList {
  #host: PracticeHost;
  #practice: PracticeController;
  #links: Words<typeof strip>;
  #words: Words<typeof en>;
  #status = '';

  /** @param links the words of the links, which the main numbers have too */
  constructor(host: PracticeHost, practice: PracticeController, links: Words<typeof strip>) {
    this.#host = host;
    this.#practice = practice;
    this.#links = links;
    this.#words = new Words(host, practice, {
      prefix: 'crisis',
      en,
      others: { es: () => import('./content.es.js') },
    });
    addStyles(host.renderRoot as ShadowRoot, [listStyles]);
  }

  /** @param country the code asked for */
  render(country: string | undefined): unknown {
    const { lines, checkedOn, emergency } = crisisCountry(country);
    const say = this.#words.say.bind(this.#words);
    const own = (isPeer: boolean) =>
      (this.#practice.data.crisis?.extra ?? [])
        .filter(({ kind }) => (kind === 'peer-support') === isPeer)
        .map(({ name, note, phone }) =>
          this.#renderLine(
            this.#words.theirs(name),
            note === undefined ? undefined : this.#words.theirs(note),
            linksOf({ phone }, this.#links, 'button'),
          ),
        );
    const peers = own(true);
    const unchecked = lines.length ? 'unchecked' : 'unchecked-emergency';
    return html`
      <ul>
        ${lines.map((line) =>
          this.#renderLine(
            { text: say(`${line.id}.name` as Key) },
            { text: say(`${line.id}.note` as Key) },
            linksOf(line, this.#links, 'button'),
            line.chat,
          ),
        )}
        ${own(false)}
      </ul>
      ${checkedOn ? nothing : html`<p class="unchecked small">${say(unchecked, { number: emergency })}</p>`}
      ${
        peers.length
          ? html`<div class="peers" part="peers">
            <h3>${say('peers')}</h3>
            <p class="small muted">${say('peers-note')}</p>
            <ul>
              ${peers}
            </ul>
          </div>`
          : nothing
      }
      <p class="visually-hidden" role="status">${this.#status}</p>
    `;
  }

  /** Tells the practice if there are no lines of the country asked for. */
  tellUnknown(code: string | undefined, place: Pick<KapProblem, 'file' | 'path'>): void {
    if (!code || linesOf(code)) return;
    const problems = told.get(code) ?? [{ code: 'invalid', message: noLines(code), ...place }];
    told.set(code, problems);
    report(this.#host, problems);
  }

  #renderLine(name: Theirs, note: Theirs | undefined, links: readonly NumberLink[], chat?: string) {
    return html`
      <li class="line" part="line">
        <div>
          <p class="name" lang=${name.lang ?? nothing}>${name.text}</p>
          <p class="small muted" lang=${note?.lang ?? nothing}>${note?.text}</p>
        </div>
        <div class="actions">
          ${links.map(({ number, link }) => this.#renderPair(link, number))}
          ${chat ? html`<a part="button" class="button" href=${chat} rel="noreferrer">${this.#words.say('chat')}</a>` : nothing}
        </div>
      </li>
    `;
  }

  /** A link, with a button beside it that copies the number: where there is a mouse, such a link often does nothing. */
  #renderPair(link: unknown, number: string) {
    return html`<span class="pair"
      >${link}<button part="button" class="button copy" @click=${() => this.#copy(number)}>
        ${this.#words.say('copy')}<span class="visually-hidden"> ${number}</span>
      </button></span
    >`;
  }

  async #copy(number: string): Promise<void> {
    // Emptied first, so that the same words are read out again.
    this.#tell('');
    const isCopied = await copy(number);
    this.#tell(this.#words.say(isCopied ? 'copied' : 'not-copied', { number }));
  }

  #tell(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
