// What a picture is kept as, and what counts as another one. Pure, and the same in Node and in the browser.
//
// THE TOLERANCE, all of it:
// - A picture is cut into boxes of 8 by 8 px of the page, and of each its mean color is kept: what is thin or small
//   counts by how much of its box it fills, and a smoothed edge that is drawn a little otherwise counts for little.
// - Where the page is plain (a box and all about it are of one color), the mean is kept exactly and may be off by 2 of
//   255 of red, green or blue.
// - Elsewhere (letters, lines, edges) it is kept to within 2, and may be off by 4 of what is kept: a hairline
//   at a tenth of black still counts.
// - Not one box may be off by more, on a page of any length (down to where its picture ends: TALLEST in take.mjs), and
//   the page must be as wide and long as it was.
// Two runs on one machine have not been seen to differ: this is room for another build of the same browser.

/** Pixels of the page on a side of a box. */
export const BOX = 8;

/** How far what is kept may be from what was seen where it is not plain, in 255ths: what makes sheets small. */
export const NEAR = 2;

/** How far a box may be off what is kept, in 255ths. */
export const MAY_DIFFER = { plain: 2, elsewhere: 4 };

const OPAQUE = 0xff000000;

/** @typedef {{ width: number, height: number, colors: Uint32Array }} Boxes colors as in an ImageData, opaque */

const far = (a, b) =>
  Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs(((a >> 16) & 255) - ((b >> 16) & 255)),
  );

/**
 * The mean colors of a picture.
 * @param {{ width: number, height: number, data: Uint8ClampedArray }} picture
 * @returns {Boxes}
 */
export function boxesOf({ width, height, data }) {
  const pixels = new Uint32Array(data.buffer);
  const [across, down] = [Math.ceil(width / BOX), Math.ceil(height / BOX)];
  const colors = new Uint32Array(across * down);
  for (let row = 0, at = 0; row < down; row++) {
    const [top, bottom] = [row * BOX, Math.min(height, (row + 1) * BOX)];
    for (let left = 0; left < width; left += BOX, at++) {
      const right = Math.min(width, left + BOX);
      // Red and blue are added at once: the sum of a box has room in 16 bits.
      let [redAndBlue, green] = [0, 0];
      for (let y = top; y < bottom; y++) {
        for (let pixel = y * width + left, end = y * width + right; pixel < end; pixel++) {
          redAndBlue += pixels[pixel] & 0xff00ff;
          green += (pixels[pixel] >> 8) & 255;
        }
      }
      const count = (bottom - top) * (right - left);
      const mean = (sum) => Math.round(sum / count);
      colors[at] = mean(redAndBlue & 0xffff) | (mean(green) << 8) | (mean(redAndBlue >>> 16) << 16) | OPAQUE;
    }
  }
  return { width: across, height: down, colors };
}

/** True where a box and all about it are of one color. */
function isPlain({ width, height, colors }, at) {
  const x = at % width;
  const y = (at - x) / width;
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
      if (colors[row * width + column] !== colors[at]) return false;
    }
  }
  return true;
}

/**
 * The same pictures in few colors: what is plain in the result is exact, the rest within NEAR.
 * @param {Boxes[]} pictures
 * @returns {Boxes[]}
 */
export function inFewColors(pictures) {
  const counts = new Map();
  for (const { colors } of pictures)
    for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const exact = new Set();
  for (;;) {
    const kept = [...exact];
    const become = new Map(kept.map((color) => [color, color]));
    for (const color of byUse) {
      if (become.has(color)) continue;
      let [best, least] = [color, NEAR + 1];
      for (const one of kept) {
        const distance = far(one, color);
        if (distance < least) [best, least] = [one, distance];
      }
      if (best === color) kept.push(color);
      become.set(color, best);
    }
    const result = pictures.map((picture) => ({
      ...picture,
      colors: picture.colors.map((color) => become.get(color)),
    }));
    const before = exact.size;
    for (const [index, picture] of result.entries()) {
      const seen = pictures[index].colors;
      for (const [at, color] of picture.colors.entries()) {
        if (color !== seen[at] && isPlain(picture, at)) exact.add(seen[at]);
      }
    }
    if (exact.size === before) return result;
  }
}

/**
 * The boxes that are off by more than may be, as places in the picture.
 * @param {Boxes} was as it was kept
 * @param {Boxes} is as it is seen
 * @returns {number[]}
 */
export function whatDiffers(was, is) {
  const differs = [];
  for (const [at, color] of is.colors.entries()) {
    const distance = far(color, was.colors[at]);
    if (distance <= MAY_DIFFER.plain) continue;
    if (distance > MAY_DIFFER.elsewhere || isPlain(was, at)) differs.push(at);
  }
  return differs;
}
