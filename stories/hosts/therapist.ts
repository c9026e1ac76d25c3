import { html, svg, type TemplateResult } from 'lit';
import './therapist.css';

/** One thing a visitor may need, and the widget that stands there. */
export interface Need {
  readonly id: string;
  readonly nav: string;
  /** What the widget is called among us. */
  readonly name: string;
  readonly heading: string;
  readonly lead: string;
  readonly widget: TemplateResult;
}

const hills = svg`
  <path class="sky" d="M0 0h400v460H0z" />
  <circle class="glow" cx="258" cy="186" r="118" />
  <circle class="sun" cx="258" cy="186" r="66" />
  <path class="far" d="M0 292c62-44 120-52 178-18s124 28 222-36v222H0z" />
  <path class="mid" d="M0 350c84-40 150-28 214 4s120 20 186-22v128H0z" />
  <path class="near" d="M0 408c70-16 132-8 198 14s136 12 202-18v56H0z" />
  <path class="path" d="M212 460c-6-24 34-30 30-54s-52-22-42-48 44-16 44-40" />
`;

const mark = svg`
  <circle cx="16" cy="16" r="15" />
  <path d="M16 27V13m0 7c-4 0-7-2-7-6 4 0 7 2 7 6Zm0-4c0-4 2-7 6-7 0 4-2 7-6 7Z" />
`;

const ways = [
  ['Parts work', 'Some part of you wants relief, and some part may be afraid of it. We make room for both.'],
  [
    'Mindfulness',
    'Small ways to stay with a feeling are easier to find again when you know them beforehand.',
  ],
  [
    'EMDR',
    'For memories that come back with force: a method with a clear order that we can stop at any moment.',
  ],
] as const;

/**
 * The site of a small fictional practice, as it would really look: header, hero, prose, and a section for each need. It
 * takes its colors and fonts from the same tokens as the widgets do, as a site with a brand would, and has its own where
 * none is set.
 */
export const therapistSite = (needs: readonly Need[]): TemplateResult => html`
  <div class="host">
    <header class="host-header">
      <div class="host-wrap">
        <p class="host-name">
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">${mark}</svg>
          Juniper Room
        </p>
        <nav aria-label="This site">
          <ul>
            ${needs.slice(0, 4).map(({ id, nav }) => html`<li><a href="#${id}" @click=${jump}>${nav}</a></li>`)}
          </ul>
        </nav>
        <a class="host-button small" href="tel:+13105550142">(310) 555-0142</a>
      </div>
    </header>
    <main>
      <section class="host-hero host-wrap">
        <div>
          <p class="host-eyebrow">Ketamine-assisted psychotherapy · Los Angeles</p>
          <h1>A steady person beside you, before, during and after</h1>
          <p class="host-lead">
            I am Wren Castellano, a licensed marriage and family therapist. We prepare together, I stay for the whole
            session, and we make sense of it afterwards.
          </p>
          <p class="host-actions">
            <a class="host-button" href="#${needs.at(-1)?.id}" @click=${jump}>Ask for a call</a>
            <a class="host-more" href="#${needs[0]?.id}" @click=${jump}>Is it for me?</a>
          </p>
        </div>
        <svg class="host-art" viewBox="0 0 400 460" aria-hidden="true" focusable="false">
          <clipPath id="host-arch"><path d="M0 460V200a200 200 0 0 1 400 0v260z" /></clipPath>
          <g clip-path="url(#host-arch)">${hills}</g>
        </svg>
      </section>
      <section class="host-wrap host-columns">
        <h2>Do you need a therapist for ketamine?</h2>
        <div class="host-prose">
          <p>
            Not always. Many clinics give ketamine with no therapy at all, and some people want just that. Others feel
            something open during a session and then stand alone with it on the ride home.
          </p>
          <p>
            This is for people who want company in that opening: time to prepare, a known face in the room, and
            <a href="#${needs[0]?.id}" @click=${jump}>a conversation while the day is still fresh</a>.
          </p>
        </div>
      </section>
      <section class="host-band">
        <div class="host-wrap">
          <h2>How I work</h2>
          <ul class="host-cards">
            ${ways.map(
              ([title, text]) => html`
                <li>
                  <h3>${title}</h3>
                  <p>${text}</p>
                </li>
              `,
            )}
          </ul>
        </div>
      </section>
      ${needs.map(
        ({ id, heading, lead, widget }) => html`
          <section class="host-wrap host-need" id=${id} aria-label=${heading}>
            <p class="host-eyebrow">${heading}</p>
            <p class="host-lead">${lead}</p>
            ${widget}
          </section>
        `,
      )}
    </main>
    <footer class="host-footer">
      <div class="host-wrap">
        <p>
          <strong>Juniper Room Therapy</strong><br />
          100 Example Avenue, Suite 4, Los Angeles, CA 90039
        </p>
        <p>
          This site gives general information. It is not medical advice. The practice, its people and its numbers are made
          up.
        </p>
      </div>
    </footer>
  </div>
`;

/** Inside a story a fragment would change Storybook's own address, so the page is scrolled instead. */
function jump(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  document.getElementById(link.hash.slice(1))?.scrollIntoView();
}
