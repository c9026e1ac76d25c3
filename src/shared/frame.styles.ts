import { css } from 'lit';

/** The frames of frame.ts: one out of sight to print from, one with text to copy by hand. */
export const frameStyles = css`
  .paper-tray {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
  }
  .by-hand iframe {
    display: block;
    inline-size: 100%;
    border: var(--_frame);
    border-radius: var(--_radius);
    background: #fff;
  }
`;
