import { html, nothing } from 'lit';
import type { Choice, Plan } from './plan.js';
import type { Tell } from './tell.js';

/** What a visitor may choose to read about; nothing where a practice has one way only. */
export function renderChoices(tell: Tell, plan: Plan, choose: (choice: Choice) => void): unknown {
  const { places, routes } = plan;
  if (places.length < 2 && routes.length < 2) return nothing;
  return html`
    <div class="choices" part="choices">
      ${renderChoice(tell, 'place', places, plan.place, (place) => choose({ place }))}
      ${renderChoice(tell, 'route', routes, plan.route, (route) => choose({ route }))}
      <p class="small muted">${tell.say('choose.note')}</p>
    </div>
  `;
}

function renderChoice<const Name extends 'place' | 'route'>(
  tell: Tell,
  name: Name,
  all: readonly Plan[Name][],
  chosen: Plan[Name],
  choose: (one: Plan[Name]) => void,
) {
  if (all.length < 2) return nothing;
  return html`
    <fieldset>
      <legend>${tell.say(`choose.${name}`)}</legend>
      <div class="options">
        ${all.map(
          (one) => html`
            <label part="choice" class="choice">
              <input
                type="radio"
                name=${name}
                value=${one}
                .checked=${one === chosen}
                @change=${() => choose(one)}
              />
              ${tell.say(`${name}.${one}` as Parameters<Tell['say']>[0])}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
