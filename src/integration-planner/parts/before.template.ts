import { html, nothing, type TemplateResult } from 'lit';
import { THEMES, type ThemeId, WISHES } from '../plan.js';
import type { View } from '../view.js';
import { renderDay, renderNote, renderPick } from './fields.template.js';

/** Intentions: a theme is ticked, and then there is room for one's own words. */
export const renderBefore = (view: View): TemplateResult => html`
  <div class="stack tight">
    <h2 part="heading" tabindex="-1">${view.say('before-heading')}</h2>
    <p part="lead" class="lead">${view.say('before-intro')}</p>
  </div>
  ${renderThemes(view, 'wishes', WISHES)} ${renderThemes(view, 'themes', THEMES)} ${renderDay(view)}
`;

const renderThemes = (view: View, heading: 'wishes' | 'themes', themes: readonly ThemeId[]) => html`
  <fieldset class="group">
    <legend>${view.say(heading)}</legend>
    <div class="choices">${themes.map((theme) => renderTheme(view, theme))}</div>
  </fieldset>
`;

function renderTheme(view: View, theme: ThemeId) {
  const { say, plan } = view;
  const id = `theme.${theme}` as const;
  const name = say(id);
  // What was written stays in the plan when its theme is unticked, and comes back with it.
  const own = plan.picked.includes(id)
    ? renderNote(view, id, html`${say('own-words')}<span class="visually-hidden">: ${name}</span>`)
    : nothing;
  return html`<div class="theme">${renderPick(view, id, name)}${own}</div>`;
}
