import type { CallForm } from '../call-form.js';
import { copyText } from './copy-text.js';
import { asText, type Says, type Telling, tellingOf } from './describe.js';
import { openAddress } from './handed.template.js';
import { mailOf } from './mail.js';
import type { Sender } from './sender.js';
import type { Where } from './where.js';

/** Other ways for what was typed: a mail program, a scheduling page, the clipboard. */
export class Hand {
  /** True if not all of it fitted into the mail. */
  isShort = false;

  #call: CallForm;
  #where: Where;
  #sender: Sender;
  #says: () => Says;

  constructor(call: CallForm, where: Where, sender: Sender, says: () => Says) {
    this.#call = call;
    this.#where = where;
    this.#sender = sender;
    this.#says = says;
  }

  /** Opens a mail to an address, with what was typed. */
  write(email: string): void {
    const mail = mailOf(email, ...this.#about);
    this.isShort = mail.isShort;
    openAddress(mail.href);
  }

  /** Hands over what the practice has a place for: to the mail program, or name and e-mail to the scheduling page. */
  over = (): void => {
    const { route } = this.#where;
    const { name, email } = this.#call.state.values;
    if (route.kind === 'link') openAddress(route.href(name.trim(), email.trim()), '_blank');
    else if (route.kind === 'mailto') this.write(route.to);
  };

  copy = async ({ currentTarget }: Event): Promise<void> => {
    const isCopied = await copyText(asText(...this.#about), currentTarget, this.#says().own('copy-yourself'));
    this.#call.set({ copy: isCopied ? 'done' : 'by-hand' });
  };

  /** What to tell of: what stands in the form, or a kept request that failed while something else stands there. */
  get #about(): [Telling, string | undefined, Says] {
    const { state, person } = this.#call;
    const { attempt } = this.#sender;
    return state.status === 'failed' && attempt && !attempt.isInForm
      ? [attempt.entry.request, attempt.person, this.#says()]
      : [tellingOf(state.values), person, this.#says()];
  }
}
