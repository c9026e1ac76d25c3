import { html, nothing, type TemplateResult } from 'lit';

interface Segments<T extends string> {
  readonly legend: string;
  /** Radio buttons of one name are one choice within a root. */
  readonly name: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly hint?: string;
  readonly isLegendHidden?: boolean;
  readonly pick: (value: T) => void;
}

/** A choice of a few, all in sight: radio buttons that look like one switch. */
export const segments = <T extends string>({
  legend,
  name,
  options,
  value,
  hint,
  isLegendHidden = false,
  pick,
}: Segments<T>): TemplateResult => html`
  <fieldset class="field">
    <legend class=${isLegendHidden ? 'visually-hidden' : 'label'}>${legend}</legend>
    <div class="segments">
      ${options.map(
        ([each, label]) => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${each}
              .checked=${each === value}
              aria-describedby=${hint ? `${name}-hint` : nothing}
              @change=${() => pick(each)}
            />
            <span>${label}</span>
          </label>
        `,
      )}
    </div>
    ${hint ? html`<p class="soft small" id="${name}-hint">${hint}</p>` : nothing}
  </fieldset>
`;
