import { css } from 'lit';

/** The choice of options and points. */
export const chooseStyles = css`
  .choose-groups {
    columns: 14em;
    column-gap: var(--_16);
  }
  .choose-groups > * {
    break-inside: avoid;
    padding-block-end: var(--_8);
  }
  .choose legend,
  .box.whole {
    font-weight: var(--_bold);
  }
  .box {
    display: flex;
    gap: var(--_5);
    align-items: center;
    min-block-size: var(--_size);
    padding-block: var(--_2);
    line-height: var(--_tight);
    cursor: pointer;
  }
  .box:not(.whole) {
    font-size: 0.9375em;
  }
  [role='group'] > .box:not(.whole) {
    margin-inline-start: calc(var(--_space) * 3.75);
  }
  .box input:indeterminate {
    background: var(--_accent);
  }
  .box input:indeterminate::before {
    inline-size: 0.625em;
    border-block-start: 2px solid var(--_on-accent);
    content: '';
  }
  .box input[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
`;
