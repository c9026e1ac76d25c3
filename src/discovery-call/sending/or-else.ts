import { nothing } from 'lit';

/**
 * What is to be shown; where it cannot be, something else. A part that fails would else stop the whole form from being
 * shown as it is, and its button from being pressed.
 */
export function orElse(show: () => unknown, other: () => unknown = () => nothing): unknown {
  try {
    return show();
  } catch {
    return other();
  }
}
