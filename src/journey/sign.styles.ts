import { css } from 'lit';

/**
 * What things look like in the drawn lines, and beside their words; stands before the styles that place them. Also on
 * paper.
 */
export const signStyles = css`
  /* Signs: the same thing in the drawing and beside its words. */
  .sign,
  .mark {
    border: calc(var(--_edge) * 2) solid var(--_accent);
    border-radius: 50%;
  }
  .sign {
    flex: none;
    inline-size: 0.9375em;
    block-size: 0.9375em;
    margin-block-start: 0.3em;
  }
  .dosing:is(.sign, .mark) {
    background: var(--_accent);
  }
  .mark.maybe {
    background: var(--_light);
    border-color: var(--_mid);
  }
  .mark:is(.call, .evaluation, .preparation) {
    scale: 0.6875;
  }
  .integration:is(.sign, .mark) {
    border-radius: calc(var(--_radius-small) / 2);
    background: var(--_mid);
    rotate: 45deg;
    scale: 0.5;
  }
  /* Beside the line, where a dose close by does not hide it. */
  .mark.integration {
    margin-inline-start: 0.5625em;
  }
  .follow-up:is(.sign, .mark) {
    background: radial-gradient(var(--_accent) 30%, transparent 34%);
  }
  .way .part {
    inline-size: 0;
    margin-inline-start: 0.25em;
    border: 0 solid var(--_mid);
    border-inline-start-width: calc(var(--_edge) * 4);
    border-radius: 0;
  }
  .way :is(.part.before, .part.after) {
    border-style: dotted;
  }
  .sign:is(.arrive, .effects, .back, .insights, .end, .home, .rest, .night, .meeting) {
    border-width: var(--_edge);
    border-color: var(--_mid);
    border-radius: var(--_radius-small);
  }
  .part.insights,
  .sign.insights {
    background-image: radial-gradient(circle, var(--_strong) 1px, transparent 1.5px);
    background-size: 5px 5px;
  }
  .part.arrive,
  .sign.arrive,
  .part.rest,
  .sign.rest {
    background-color: var(--_light);
  }
  .part.effects,
  .sign.effects,
  .part.meeting,
  .sign.meeting {
    background-color: var(--_strong);
  }
  .part.back,
  .sign.back {
    background-color: var(--_mid);
  }
  .part.end,
  .sign.end {
    border: var(--_edge) dashed var(--_strong);
  }
  .part.home,
  .sign.home {
    border-color: var(--_mid);
    background-image: var(--_hatch);
  }
  .part.night,
  .sign.night {
    background-image: repeating-linear-gradient(
      135deg,
      color-mix(in oklab, currentColor 68%, transparent) 0 3px,
      transparent 3px 5px
    );
  }
  .after .part.meeting {
    inset-inline-start: 4.375em;
    inline-size: 0.375em;
    border-radius: var(--_radius-pill);
  }
  .after .line {
    inline-size: 4.875em;
  }

  @media (forced-colors: active) {
    figure.picture {
      --_strong: CanvasText;
      --_mid: GrayText;
      --_light: Canvas;
    }
    .picture :is(.part, .mark, .sign) {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .way .part {
      border-color: CanvasText;
    }
    .dosing:is(.sign, .mark):not(.maybe) {
      background: CanvasText;
    }
    .mark.maybe {
      background: Canvas;
    }
    .part.night,
    .sign.night {
      background: repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 4px);
    }
    .hill path {
      stroke: CanvasText;
    }
  }
`;
