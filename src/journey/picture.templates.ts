import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderDoubts, renderLines, renderSources } from './line.template.js';
import { courseOf, effectsOf, hoursOf, type Key, leastMeetings, type Line, meetingOf } from './lines.js';
import { afterPicture, dayPicture, type Mark, type Part, type Picture, wayPicture } from './pictures.js';
import type { Plan, StepId } from './plan.js';
import type { Tell } from './tell.js';

/** Renders the name of a part, as a way into its step where that is shown. */
export type StepLink = (step: StepId, name: string) => unknown;

/** How pictures are rendered: on a screen with links to the steps, on paper without. */
type Link = StepLink | undefined;

interface Entry {
  /** Which of the drawn things it is: its color and shape. */
  readonly sign: string;
  readonly name: Key;
  readonly step: StepId;
  readonly lines: readonly Line[];
}

type Drawn = Picture<string, string>;

/** The way from the first call to the look back. */
export function renderWay(tell: Tell, plan: Plan, link: Link): TemplateResult {
  const picture = wayPicture(plan);
  const shown = picture.marks.filter(({ id }) => id === 'dosing').length;
  const entries: Entry[] = [
    { sign: 'before', name: 'way.before', step: 'call', lines: [{ key: 'way.before.text' }] },
    { sign: 'dosing', name: 'way.course', step: 'dosing', lines: courseOf(plan) },
    {
      sign: 'integration',
      name: 'way.integration',
      step: 'integration',
      lines: [meetingOf(plan, 'integration.long'), ...leastMeetings(plan)],
    },
    { sign: 'follow-up', name: 'way.after', step: 'long-term', lines: [lookBack(plan)] },
  ];
  const isOpen = picture.marks.some(({ maybe }) => maybe);
  const notes: Line[] = [{ key: 'way.scale' }, ...(isOpen ? [{ key: 'way.maybe' as const }] : [])];
  const isCut = shown < plan.dosing.count.value[1] && plan.route !== 'nasal';
  return renderPicture(tell, plan, 'way', picture, entries, notes, link, {
    tick: (n) => tell.say('way.week', { n }),
    ...(isCut && { cut: tell.say('way.cut', { n: shown }) }),
  });
}

const lookBack = ({ followUp: { value, own } }: Plan): Line => ({
  key: 'long-term.long',
  values: { time: { unit: 'days', least: value, most: value } },
  own,
});

/** A dosing session by the hour. */
export function renderDay(tell: Tell, plan: Plan, link: Link): TemplateResult {
  const picture = dayPicture(plan);
  const at = (key: 'day.arrive' | 'day.back') =>
    `${key}.${plan.site === 'office' ? 'text' : plan.site}` as const;
  const isHome = plan.site === 'home';
  const entries: Entry[] = [
    { sign: 'arrive', name: 'day.arrive', step: 'dosing', lines: [{ key: at('day.arrive') }] },
    { sign: 'effects', name: 'day.effects', step: 'feel', lines: effectsOf(plan) },
    { sign: 'back', name: 'day.back', step: 'feel', lines: [{ key: at('day.back') }] },
    { sign: 'insights', name: 'day.insights', step: 'dosing', lines: [{ key: 'day.insights.text' }] },
    ...(picture.parts.some(({ id }) => id === 'end')
      ? [{ sign: 'end', name: 'day.end', step: 'dosing', lines: [{ key: 'day.end.text' }] } as const]
      : []),
    {
      sign: 'home',
      name: isHome ? 'day.at-home' : 'day.home',
      step: 'same-day',
      lines: [{ key: isHome ? 'day.home.home' : 'day.home.text' }],
    },
  ];
  return renderPicture(
    tell,
    plan,
    'day',
    picture,
    entries,
    [hoursOf(plan, 'day.hours'), { key: 'day.scale' }],
    link,
    {
      tick: (n) => tell.say('day.tick', { n, count: n }),
      fade: picture.fade,
    },
  );
}

/** The hours after a session. */
export function renderAfter(tell: Tell, plan: Plan, link: Link): TemplateResult {
  const entries: Entry[] = [
    { sign: 'rest', name: 'after.rest', step: 'same-day', lines: [{ key: 'after.rest.text' }] },
    { sign: 'night', name: 'after.night', step: 'same-day', lines: [{ key: 'after.night.text' }] },
    {
      sign: 'meeting',
      name: 'after.meeting',
      step: 'integration',
      lines: [meetingOf(plan, 'after.meeting.text'), { key: 'after.window' }],
    },
  ];
  return renderPicture(tell, plan, 'after', afterPicture(plan), entries, [{ key: 'after.scale' }], link, {
    tick: (n) => tell.say('after.tick', { n }),
  });
}

interface Extras {
  tick(n: number): string;
  fade?: Part;
  cut?: string;
}

function renderPicture(
  tell: Tell,
  { steps }: Plan,
  name: 'way' | 'day' | 'after',
  picture: Drawn,
  entries: readonly Entry[],
  notes: readonly Line[],
  link: Link,
  { tick, fade, cut }: Extras,
): TemplateResult {
  const shown = entries.filter(({ step }) => steps.includes(step));
  const lines = [...shown.flatMap((entry) => entry.lines), ...notes];
  return html`
    <figure class="picture ${name}" part="picture" aria-labelledby="picture-${name}">
      <figcaption id="picture-${name}">
        ${name === 'way' ? html`<h3>${tell.say('way.heading')}</h3>` : html`<h4>${tell.say(`${name}.heading`)}</h4>`}
      </figcaption>
      <div class="drawn">
        ${renderDrawing(picture, tick, fade)}
        <ol class="entries">
          ${shown.map(
            (entry) => html`
              <li>
                <span class="sign ${entry.sign}" aria-hidden="true"></span>
                <div class="said">
                  <b>${link ? link(entry.step, tell.say(entry.name)) : tell.say(entry.name)}</b>
                  ${renderLines(tell, entry.lines)}
                </div>
              </li>
            `,
          )}
        </ol>
      </div>
      <div class="notes">
        ${notes.map((note) => html`<p class="small muted">${note.own ? `${tell.say('own.at')} ` : nothing}${tell.line(note)}</p>${renderDoubts(tell, note)}`)}
        ${cut ? html`<p class="small muted">${cut}</p>` : nothing}
        ${link ? renderSources(tell, tell.say(`${name}.heading`), lines) : nothing}
      </div>
    </figure>
  `;
}

/**
 * The drawing alone. It is hidden from those who do not see it: the list beside it says all that it shows. Places are
 * set as properties, so no policy for content security forbids them, and follow the direction of writing.
 */
function renderDrawing(
  { span, parts, marks, ticks }: Drawn,
  tick: (n: number) => string,
  fade: Part | undefined,
) {
  const share = (at: number) => (at / span).toFixed(4);
  const place = ({ from, to }: Part) => `--from: ${share(from)}; --to: ${share(to)}`;
  const mark = ({ at }: Pick<Mark, 'at'>) => `--from: ${share(at)}`;
  return html`
    <div class="line" aria-hidden="true">
      ${fade ? renderHill(place(fade)) : nothing}
      ${parts.map((part) => html`<span class="part ${part.id}" .style=${place(part)}></span>`)}
      ${marks.map((each) => html`<span class="mark ${each.id} ${each.maybe ? 'maybe' : ''}" .style=${mark(each)}></span>`)}
      ${ticks.map((each) => html`<span class="tick" .style=${mark(each)}><span>${tick(each.n)}</span></span>`)}
    </div>
  `;
}

/** The effects as a hill that rises, stays and fades, in both directions in which the line may run. */
const renderHill = (place: string) => html`
  <svg class="hill" viewBox="0 0 100 100" preserveAspectRatio="none" .style=${place}>
    ${svg`
      <path class="across" d="M0 100C8 100 12 8 28 8C46 8 52 22 64 52C76 84 88 100 100 100Z"></path>
      <path class="down" d="M0 0C0 8 92 12 92 28C92 46 78 52 48 64C16 76 0 88 0 100Z"></path>
    `}
  </svg>
`;
