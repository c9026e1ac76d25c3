import { html } from 'lit';
import type { Claim } from '../claim.js';
import { cited } from './cited.js';

/**
 * What claims rest on: every source once, then the day of the last review.
 * @param none said where there is no source
 * @param reviewed says the day of a review
 * @param lang of the page: what has only a description of ours for a title is described in it
 */
export function renderSourceList(
  claims: readonly Claim[],
  none: string,
  reviewed: (iso: string) => string,
  lang = 'en',
) {
  const ids = new Set(claims.flatMap((claim) => claim.sources));
  if (!ids.size) return html`<span>${none}</span>`;
  const oldest = claims.map(({ reviewedOn }) => reviewedOn).sort()[0];
  return html`
    ${[...ids].map((id) => {
      const { title, url, lang: spoken } = cited(id, lang);
      return html`<span lang=${spoken}>${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}.</span>`;
    })}
    ${oldest && html`<span>${reviewed(oldest)}</span>`}
  `;
}
