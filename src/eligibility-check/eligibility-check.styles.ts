import { css } from 'lit';

/** What the start screen needs; the rest comes with the questions, in check.styles.ts. */
export const eligibilityCheckStyles = css`
  .frame {
    max-inline-size: var(--kap-eligibility-check-max-width, 44rem);
    margin-inline: auto;
    /* What is selected in a closed root can be read by every script of the page; the summary has ways to copy. */
    -webkit-user-select: none;
    user-select: none;
  }
  .screen {
    padding: clamp(1.25rem, 6cqi, 2.5rem);
  }
  /* Room for the help line and the progress when the focus brings a heading into view. */
  [tabindex='-1'] {
    scroll-margin-block-start: 9rem;
  }
  .lead {
    font-size: 1.125em;
  }
  .facts,
  .reasons,
  .choices {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  .facts li {
    display: flex;
    gap: 0.75rem;
  }
  .facts li::before {
    content: '';
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-block-start: 0.55em;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .note {
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
`;
