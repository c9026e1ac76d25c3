import { css } from 'lit';

/** What the start screen needs; the rest comes with the questions, in check.styles.ts. */
export const eligibilityCheckStyles = css`
  .frame {
    max-inline-size: var(--kap-eligibility-check-max-width, max(44rem, 704px));
    margin-inline: auto;
    /* What is selected in a closed root can be read by every script of the page; the summary has ways to copy. */
    -webkit-user-select: none;
    user-select: none;
  }
  .screen {
    padding: min(6cqi, var(--_space) * 5);
  }
  /* Room for the help line and the progress when the focus brings a heading into view. */
  [tabindex='-1'] {
    scroll-margin-block-start: calc(var(--_space) * 18);
  }
  .lead {
    font-size: 1.0625em;
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
    gap: var(--_6);
  }
  .facts li::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.55em;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .note {
    padding: var(--_6) var(--_side);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
`;
