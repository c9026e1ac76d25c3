// What runs in the page: it knows best how to read pictures and how to write them small. Remembered until the page goes
// elsewhere.
import { BOX, boxesOf, inFewColors, whatDiffers } from './boxes.mjs';

const load = async (type, base64) =>
  createImageBitmap(await (await fetch(`data:image/${type};base64,${base64}`)).blob());

const drawingOn = (width, height) =>
  new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });

async function written(canvas, type) {
  // Of the ways a browser has, WebP without loss keeps few colors smallest.
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 1 })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const imageOf = ({ width, height, colors }) =>
  new ImageData(new Uint8ClampedArray(colors.buffer, colors.byteOffset, colors.byteLength), width, height);

/** What was kept, what is seen, and what of that differs: each by the picture's name. */
const kept = new Map();
const seen = new Map();
const differing = new Map();

/**
 * Opens a sheet for pictures to be held against; a picture ends where the sheet shows nothing.
 * @param {string} sheet in base64
 * @param {[name: string, width: number][]} pictures in their order, widths in pixels of the page
 */
export async function openSheet(sheet, pictures) {
  const all = await load('webp', sheet);
  let left = 0;
  for (const [name, pixels] of pictures) {
    const width = Math.ceil(pixels / BOX);
    const context = drawingOn(width, all.height);
    context.drawImage(all, -left, 0);
    left += width;
    const colors = new Uint32Array(context.getImageData(0, 0, width, all.height).data.buffer);
    const end = colors.indexOf(0);
    const height = end < 0 ? all.height : Math.floor(end / width);
    kept.set(name, { width, height, colors: colors.subarray(0, width * height) });
  }
}

/**
 * Takes in a picture.
 * @param {string} name
 * @param {string} png in base64
 * @returns what differs from what is kept of it, in words, and whether it is as it was seen last
 */
export async function see(name, png) {
  const picture = await load('png', png);
  const context = drawingOn(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  const is = boxesOf(context.getImageData(0, 0, picture.width, picture.height));
  const last = seen.get(name);
  const isAtRest = last?.height === is.height && last.colors.every((color, at) => color === is.colors[at]);
  seen.set(name, is);
  differing.delete(name);
  const was = kept.get(name);
  if (!was) return { isAtRest };
  const size = ({ width, height }) => `${width} x ${height}`;
  const boxes = whatDiffers(was, is);
  if (was.width === is.width && was.height === is.height && !boxes.length) return { isAtRest };
  differing.set(name, { was, picture, boxes });
  const [first = 0] = boxes;
  const place = [first % is.width, Math.floor(first / is.width)].map((at) => at * BOX).join(', ');
  const sizes = size(was) === size(is) ? '' : `it was ${size(was)} boxes and is ${size(is)}; `;
  return { isAtRest, differs: `${sizes}${boxes.length} boxes differ, the first at ${place} px` };
}

/** A sheet of all that was seen. */
export async function sheetOf() {
  const pictures = inFewColors([...seen.values()]);
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const context = drawingOn(width, Math.max(...pictures.map(({ height }) => height)));
  let left = 0;
  for (const picture of pictures) {
    context.putImageData(imageOf(picture), left, 0);
    left += picture.width;
  }
  return written(context.canvas, 'image/webp');
}

/** All that differs, one below the other: as it was kept, as it is, and that with what differs marked. */
export async function pictureOf() {
  const all = [...differing.values()];
  const widest = Math.max(...all.map(({ picture }) => picture.width));
  const heights = all.map(({ was, picture }) => Math.max(was.height * BOX, picture.height) + BOX);
  const context = drawingOn(
    (widest + BOX) * 3,
    heights.reduce((sum, height) => sum + height, 0),
  );
  context.imageSmoothingEnabled = false;
  context.fillStyle = 'rgb(255 0 80 / 0.5)';
  let top = 0;
  for (const [row, { was, picture, boxes }] of all.entries()) {
    const before = await createImageBitmap(imageOf({ ...was, colors: was.colors.slice() }));
    context.drawImage(before, 0, top, was.width * BOX, was.height * BOX);
    for (const column of [1, 2]) context.drawImage(picture, (widest + BOX) * column, top);
    const across = Math.ceil(picture.width / BOX);
    for (const at of boxes) {
      const [x, y] = [at % across, Math.floor(at / across)];
      context.fillRect((widest + BOX) * 2 + x * BOX, top + y * BOX, BOX, BOX);
    }
    top += heights[row];
  }
  return written(context.canvas, 'image/png');
}
