// What a visitor's hands do, as the WebDriver protocols of Firefox and WebKit both say it.

/** The protocols' names of keys that have no letter. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE006',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Control: '\uE009',
  Escape: '\uE00C',
};

/**
 * @param {{ mouse: (actions: object[]) => Promise<void>, keyboard: (actions: object[]) => Promise<void> }} devices
 */
export const hands = ({ mouse, keyboard }) => ({
  click: (x, y) =>
    mouse([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]),
  drag: ([x1, y1], [x2, y2]) =>
    mouse([
      { type: 'pointerMove', x: Math.round(x1), y: Math.round(y1) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: Math.round(x2), y: Math.round(y2), duration: 80 },
      { type: 'pointerUp', button: 0 },
    ]),
  press: (key) => {
    const parts = key.split('+').map((part) => keys[part] ?? part);
    return keyboard([
      ...parts.map((value) => ({ type: 'keyDown', value })),
      ...parts.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  },
});
