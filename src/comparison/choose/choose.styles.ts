import { css } from 'lit';

/** The choice of options and points. */
export const chooseStyles = css`
  .choose-groups {
    columns: 14rem;
    column-gap: 2rem;
  }
  .choose-groups > * {
    break-inside: avoid;
    padding-block-end: 1rem;
  }
  .choose legend,
  .box.whole {
    font-weight: 650;
  }
  .box {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.5rem;
    padding-block: 0.25rem;
    line-height: 1.3;
    cursor: pointer;
  }
  .box:not(.whole) {
    font-size: 0.9375em;
  }
  [role='group'] > .box:not(.whole) {
    margin-inline-start: 1.875rem;
  }
  .box input:indeterminate {
    background: var(--_accent);
  }
  .box input:indeterminate::before {
    content: '\\2013';
    font: 700 0.875rem/1 sans-serif;
    color: var(--_on-accent);
  }
  .box input[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
`;
