import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeFile } from '../practice/index.js';
import { gistOf } from './lines.js';
import type { Plan, StepId } from './plan.js';
import type { Tell } from './tell.js';

/** A practice's own words for a step. */
export type OwnStep = NonNullable<NonNullable<PracticeFile['journey']>['steps']>[string];

/** Everything a step's templates need. */
export interface StepView {
  readonly tell: Tell;
  readonly plan: Plan;
  readonly step: StepId;
  readonly own: OwnStep | undefined;
}

/** A step's name, in the language it is in. */
export function renderTitle({ tell, step, own }: Pick<StepView, 'tell' | 'step' | 'own'>): unknown {
  if (!own?.title) return tell.say(`title.${step}`);
  const { text, lang } = tell.theirs(own.title);
  return lang ? html`<bdi lang=${lang}>${text}</bdi>` : text;
}

/** A step, closed until it is asked for; what is in it can be found by the browser's own search all the same. */
export function renderStep(
  view: StepView,
  number: number,
  content: unknown,
  toggled: () => void,
): TemplateResult {
  const { tell, plan, step, own } = view;
  const gist = gistOf(plan, step);
  const { time } = gist.values ?? {};
  // A usual number has no place over a practice's own words, which may say another.
  const isBesideOwn = own?.text && typeof time === 'object' && time.often;
  return html`
    <details class="step" part="step" data-step=${step} @toggle=${toggled}>
      <summary part="step-name">
        <span part="number" class="number" aria-hidden="true">${number}</span>
        <h4 id="step-${step}">${renderTitle(view)}</h4>
        <span class="gist">${isBesideOwn ? nothing : tell.line(gist)}</span>
      </summary>
      <div class="inside" part="step-content">${content}</div>
    </details>
  `;
}
