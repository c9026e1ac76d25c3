import { css } from 'lit';

/**
 * A sheet of paper shown on the screen: white on a light page, a little dimmed on a dark one, where white would glare.
 * No token colors it: it shows what a printer will make of it, in ink that a brand's background could make unreadable.
 * Its text cannot be selected, for what is selected even in a closed root can be read by every script of the page.
 */
export const deskStyles = css`
  .desk {
    -webkit-user-select: none;
    user-select: none;
    padding: min(6cqi, var(--_space) * 5);
    border: var(--_line);
    border-radius: var(--_radius-small);
    background: oklch(from currentColor clamp(0.92, 1.12 - l * 0.2, 1) 0.004 85);
    box-shadow: var(--kap-shadow-raised, 0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 10%));
  }
`;
