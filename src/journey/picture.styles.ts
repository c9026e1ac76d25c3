import { css } from 'lit';

/** Where things are in the drawn lines: across where there is room, down the side of their list elsewhere. Also on paper. */
export const pictureStyles = css`
  .picture {
    --_strong: color-mix(in oklab, var(--_accent) 88%, transparent);
    --_mid: color-mix(in oklab, var(--_accent) 42%, transparent);
    --_light: color-mix(in oklab, var(--_accent) 20%, transparent);
    --_hatch: repeating-linear-gradient(135deg, var(--_mid) 0 2px, transparent 2px 6px);
    margin: 0;
    padding: clamp(1rem, 3cqi, 1.5rem);
    padding-block-end: 0.375rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  figcaption :is(h3, h4) {
    font-family: var(--kap-font-heading, inherit);
    font-weight: 650;
    font-size: 1.175em;
    line-height: 1.25;
  }
  .drawn {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1rem;
    margin-block: 1.25rem 1rem;
  }
  .line {
    position: relative;
    inline-size: 4.5rem;
    margin-block: 0.5rem;
  }
  .day .line {
    inline-size: 6.5rem;
  }
  .part,
  .mark,
  .tick,
  .hill {
    position: absolute;
    inset-block-start: calc(var(--from) * 100%);
    inset-inline-start: 3.375rem;
  }
  .part,
  .hill {
    block-size: calc((var(--to) - var(--from)) * 100%);
  }
  .part {
    inline-size: 0.75rem;
    border: 1px solid transparent;
    background-clip: padding-box;
    border-radius: 0.25rem;
  }
  /* What the parts lie on. */
  .day .line::before,
  .after .line::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 3.375rem;
    inline-size: 0.75rem;
    border-radius: 0.25rem;
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
  }
  .hill {
    inset-inline-start: 4.25rem;
    inline-size: 2.25rem;
    overflow: visible;
  }
  .hill path {
    fill: var(--_light);
    stroke: var(--_strong);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .hill:dir(rtl) path {
    transform: scaleX(-1);
    transform-origin: 50% 50%;
  }
  .across {
    display: none;
  }
  .mark {
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: -0.5rem;
    margin-inline-start: -0.125rem;
  }
  .tick {
    inset-inline-start: 0;
    inline-size: 3.25rem;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 1;
    white-space: nowrap;
  }
  .tick span {
    position: absolute;
    inset-inline-end: 0.375rem;
    inset-block-start: -0.5em;
  }
  .tick::after {
    content: '';
    position: absolute;
    inset-inline-end: 0;
    inline-size: 0.25rem;
    border-block-start: 1px solid currentColor;
  }

  .entries {
    list-style: none;
    display: grid;
    gap: 1.25rem;
    align-content: space-between;
    margin: 0;
    padding: 0;
  }
  .entries li {
    display: flex;
    gap: 0.625rem;
  }
  .said {
    min-inline-size: 0;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .said p {
    margin: 0;
  }
  .said > * + * {
    margin-block-start: 0.25rem;
  }
  .said .own {
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .notes > * + * {
    margin-block-start: 0.25rem;
  }
  /* Large text on a small screen: the line stands above its list. */
  @container (width < 17rem) {
    .picture {
      padding-inline: 0.75rem;
    }
    .drawn {
      grid-template-columns: minmax(0, 1fr);
    }
    .drawn .line {
      block-size: 16rem;
    }
    .entries li {
      gap: 0.375rem;
    }
  }
  @media print {
    .drawn {
      print-color-adjust: exact;
    }
  }
  @container (width >= 40rem) {
    .drawn {
      display: block;
    }
    .line,
    .day .line,
    .after .line {
      inline-size: auto;
      block-size: 3.25rem;
      margin: 0 1.5rem 1.25rem;
    }
    .day .line {
      block-size: 6.25rem;
    }
    .after .line {
      block-size: 4rem;
    }
    .part,
    .mark,
    .tick,
    .hill,
    .after .part.meeting {
      inset-block-start: auto;
      inset-inline-start: calc(var(--from) * 100%);
    }
    .part,
    .hill {
      inline-size: calc((var(--to) - var(--from)) * 100%);
    }
    .day .line::before,
    .after .line::before {
      inset: auto 0 1.625rem;
      inline-size: auto;
      block-size: 0.875rem;
    }
    .part {
      inset-block-end: 1.625rem;
      block-size: 0.875rem;
    }
    .hill {
      inset-block-end: 2.625rem;
      block-size: 3.375rem;
    }
    .across {
      display: inline;
    }
    .down {
      display: none;
    }
    .mark {
      inset-block-end: 1.5625rem;
      margin-block-start: 0;
      margin-inline-start: -0.5rem;
    }
    .mark.integration {
      margin-block-end: 0.6875rem;
      margin-inline-start: -0.5rem;
    }
    .tick {
      inset-block-end: 0;
      inline-size: 0;
      block-size: 1.5rem;
    }
    .tick span {
      inset: auto 0 0 auto;
      translate: 50%;
    }
    .tick::after {
      inset-block-start: 0;
      inline-size: 0;
      block-size: 0.25rem;
      border-block-start: 0;
      border-inline-start: 1px solid currentColor;
    }
    .way .part {
      inset-block-end: 1.9375rem;
      inline-size: calc((var(--to) - var(--from)) * 100%);
      block-size: 0;
      margin: 0;
      border-inline-start-width: 0;
      border-block-start-width: 4px;
    }
    .after .part.meeting {
      inset-block-end: 2.75rem;
      inline-size: calc((var(--to) - var(--from)) * 100%);
      block-size: 0.4375rem;
    }
    .entries {
      grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));
      gap: 1.25rem 1.5rem;
    }
    .way .entries {
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    }
    /* Six are two rows of three. */
    :where(.day:has(.end)) .entries {
      grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    }
  }
`;
