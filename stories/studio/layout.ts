/** Which widths of the practice page are looked at. */
export const WIDTHS = ['both', 'desktop', 'phone'] as const;
export type Width = (typeof WIDTHS)[number];

/** One practice page in the preview: how wide it is for itself, and how much smaller it is drawn. */
export interface Pane {
  readonly device: 'desktop' | 'phone';
  readonly width: number;
  readonly scale: number;
}

export const PHONE = 375;
export const DESKTOP = 1180;

/** Below this a desktop and a phone beside one another are both too small to judge. */
export const ROOM_FOR_BOTH = 720;

const GAP = 20;

/** What fits into a room. Nothing is drawn larger than it is. */
export function panesFor(width: Width, room: number): readonly Pane[] {
  const pane = (device: Pane['device'], own: number, space: number): Pane => ({
    device,
    width: own,
    scale: Math.round(Math.min(1, space / own) * 1000) / 1000,
  });
  if (width === 'both' && room >= ROOM_FOR_BOTH) {
    const phone = pane('phone', PHONE, Math.max(0.62 * PHONE, Math.min(PHONE, room * 0.29)));
    return [pane('desktop', DESKTOP, room - GAP - phone.width * phone.scale), phone];
  }
  return width === 'phone' || (width === 'both' && room < 560)
    ? [pane('phone', PHONE, room)]
    : [pane('desktop', DESKTOP, room)];
}
