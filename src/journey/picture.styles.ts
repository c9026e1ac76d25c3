import { css } from 'lit';

/** Where things are in the drawn lines: across where there is room, down the side of their list elsewhere. Also on paper. */
export const pictureStyles = css`
  .picture {
    --_strong: color-mix(in oklab, var(--_accent) 88%, transparent);
    --_mid: color-mix(in oklab, var(--_accent) 42%, transparent);
    --_light: color-mix(in oklab, var(--_accent) 20%, transparent);
    --_hatch: repeating-linear-gradient(135deg, var(--_mid) 0 2px, transparent 2px 6px);
    margin: 0;
    padding: clamp(var(--_side), 3cqi, var(--_12));
    padding-block-end: var(--_3);
    border: var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  figcaption :is(h3, h4) {
    font-family: var(--_heading);
    font-weight: var(--_bold);
    font-size: var(--_h3);
    line-height: var(--_tight);
  }
  .drawn {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    margin-block: var(--_10) var(--_8);
  }
  .line {
    position: relative;
    inline-size: 4.5em;
    margin-block: 0.5em;
  }
  .day .line {
    inline-size: 6.5em;
  }
  .part,
  .mark,
  .tick,
  .hill {
    position: absolute;
    inset-block-start: calc(var(--from) * 100%);
    inset-inline-start: 3.375em;
  }
  .part,
  .hill {
    block-size: calc((var(--to) - var(--from)) * 100%);
  }
  .part {
    inline-size: 0.75em;
    border: var(--_edge) solid transparent;
    background-clip: padding-box;
    border-radius: var(--_radius-small);
  }
  /* What the parts lie on. */
  .day .line::before,
  .after .line::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 3.375em;
    inline-size: 0.75em;
    border-radius: var(--_radius-small);
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
  }
  .hill {
    inset-inline-start: 4.25em;
    inline-size: 2.25em;
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
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: -0.5em;
    margin-inline-start: -0.125em;
  }
  .tick {
    inset-inline-start: 0;
    inline-size: 3.25em;
    color: var(--_muted);
  }
  /* A longer word than ours goes on in the next line, not out of the picture. */
  .tick span {
    position: absolute;
    inset-inline: -1em 0.5em;
    inset-block-start: -0.5em;
    text-align: end;
    font-size: 0.75em;
    line-height: 1;
  }
  .tick::after {
    content: '';
    position: absolute;
    inset-inline-end: 0;
    inline-size: 0.25em;
    border-block-start: var(--_edge) solid;
  }

  .entries {
    list-style: none;
    display: grid;
    gap: var(--_10);
    align-content: space-between;
    margin: 0;
    padding: 0;
  }
  .entries li {
    display: flex;
    gap: var(--_5);
  }
  .said {
    min-inline-size: 0;
    font-size: 0.9375em;
    line-height: calc(var(--_lines) - 0.05);
  }
  .said p {
    margin: 0;
  }
  .said > * + * {
    margin-block-start: var(--_2);
  }
  .said .own {
    padding-inline-start: var(--_5);
    border-inline-start: var(--_rule);
  }
  .notes > * + * {
    margin-block-start: var(--_2);
  }
  /* Large text on a small screen: the line stands above its list. */
  @container (width < 17em) {
    .picture {
      padding-inline: var(--_6);
    }
    .drawn {
      grid-template-columns: minmax(0, 1fr);
    }
    .drawn .line {
      block-size: 16em;
    }
    .entries li {
      gap: var(--_3);
    }
  }
  @media print {
    .drawn {
      print-color-adjust: exact;
    }
  }
  @container (width >= 40em) {
    .drawn {
      display: block;
    }
    .line,
    .day .line,
    .after .line {
      inline-size: auto;
      block-size: 3.25em;
      margin: 0 1.5em 1.25em;
    }
    .day .line {
      block-size: 6.25em;
    }
    .after .line {
      block-size: 4em;
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
      inset: auto 0 1.625em;
      inline-size: auto;
      block-size: 0.875em;
    }
    .part {
      inset-block-end: 1.625em;
      block-size: 0.875em;
    }
    .hill {
      inset-block-end: 2.625em;
      block-size: 3.375em;
    }
    .across {
      display: inline;
    }
    .down {
      display: none;
    }
    .mark {
      inset-block-end: 1.5625em;
      margin-block-start: 0;
      margin-inline-start: -0.5em;
    }
    .mark.integration {
      margin-block-end: 0.6875em;
      margin-inline-start: -0.5em;
    }
    .tick {
      inset-block-end: 0;
      inline-size: 0;
      block-size: 1.5em;
    }
    .tick span {
      inset: auto 0 0 auto;
      white-space: nowrap;
      translate: 50%;
    }
    .tick::after {
      inset-block-start: 0;
      inline-size: 0;
      block-size: 0.25em;
      border-block-start: 0;
      border-inline-start: var(--_edge) solid;
    }
    .way .part {
      inset-block-end: 1.9375em;
      inline-size: calc((var(--to) - var(--from)) * 100%);
      block-size: 0;
      margin: 0;
      border-inline-start-width: 0;
      border-block-start-width: calc(var(--_edge) * 4);
    }
    .after .part.meeting {
      inset-block-end: 2.75em;
      inline-size: calc((var(--to) - var(--from)) * 100%);
      block-size: 0.4375em;
    }
    .entries {
      grid-template-columns: repeat(auto-fit, minmax(10.5em, 1fr));
      gap: var(--_10) var(--_12);
    }
    .way .entries {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    /* Six are two rows of three. */
    :where(.day:has(.end)) .entries {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }
  }
`;
