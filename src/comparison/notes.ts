import { html, nothing } from 'lit';
import type { PracticeFile } from '../practice/index.js';
import { countryOf, crisisCountry, linesOf, smsHref, wordFor } from '../shared/help-lines.js';
import { telHref } from '../shared/phone.js';
import { claims } from './claims.js';
import { RISKS } from './facts.js';
import type { Tell } from './tell.js';

/** What has to be known of the table wherever it is read: who shows it, what it is not, how old it is. */
export interface About {
  readonly interest: string;
  readonly disclaimer: string;
  readonly reviewed: string;
}

/** What stands above the table. @param mix what the practice's own mix is: too long for a heading that stays */
export const renderLead = (tell: Tell, { interest }: About, mix: string | undefined, isPast: boolean) => html`
  <h2 part="heading" id="heading">${tell('heading')}</h2>
  <p part="lead" class="lead">${tell('decision')} ${tell('intro')}</p>
  <p class="note" part="note">
    ${interest} ${mix ? html`<span><span lang=${tell.langOf('hybrid') ?? nothing}><b>${tell.nameOf('hybrid')}:</b> ${mix}</span></span>` : nothing}
  </p>
  ${isPast ? html`<p class="note past" part="note">${tell.truth.say('past.all')}</p>` : nothing}
`;

/** The risks that most options share, below the table. */
export const renderRisks = (tell: Tell) => html`
  <section class="card stack risks" part="note" aria-labelledby="risks">
    <h3 id="risks">${tell('risks.heading')}</h3>
    <p>${tell('risks.intro')}</p>
    <ul>
      ${RISKS.map((id) => html`<li>${tell(`risk.${id}`)}</li>`)}
    </ul>
    <p>${tell('risks.other')}</p>
    ${tell.truth.sourcesOf(tell('risks.heading'), [claims['risks.intro']])}
  </section>
`;

/** What stands at the end: what all this is about, what the table is not, whom to call instead, who made it and when. */
export const renderEnd = (tell: Tell, { disclaimer, reviewed }: About, file: PracticeFile) => html`
  <div class="note" part="note">
    <p>${tell('condition')}</p>
    ${tell.truth.sourcesOf(tell('heading'), [claims.condition])}
  </div>
  <div class="note" part="note">
    <p>${disclaimer}</p>
    ${renderCrisis(tell, countryOf(file))}
    <p>${tell('funding')}</p>
    <p>${tell('updates')} ${reviewed}</p>
  </div>
`;

/** Whom to call instead, in the practice's country. */
function renderCrisis(tell: Tell, country: string | undefined) {
  const { emergency, lines } = crisisCountry(country);
  const { phone, sms } = lines[0] ?? {};
  const word = wordFor(sms, tell.lang);
  const link = (href: string, words: string) => html`<a href=${href}>${words}</a>`;
  return html`
    <p part="crisis" class="crisis">
      <span>${tell('crisis')}</span>
      ${phone ? link(telHref(phone), tell('crisis.call', { number: phone })) : nothing}
      ${
        sms
          ? link(
              smsHref({ to: sms.to, body: word }),
              tell(word ? 'crisis.text-word' : 'crisis.text', { number: sms.to, word: word ?? '' }),
            )
          : nothing
      }
      ${link(telHref(emergency), tell('crisis.danger', { number: emergency }))}
      ${country && !linesOf(country) ? html`<span>${tell.own('crisis.elsewhere')}</span>` : nothing}
    </p>
  `;
}
