import { setBit, wordCount } from './bits.js';
import type { Place } from './query.js';

/** Mean radius of the earth, in miles. */
const RADIUS = 3958.7613;

/**
 * Where people's offices are, as points on a ball: the straight line through it between two points grows with the way
 * over the ground (the great circle), and takes no sine for each of 100,000 people.
 */
export class Offices {
  /** How many offices are known. */
  known = 0;
  #points: Float32Array;
  #from: Place | undefined;
  #squares = new Float32Array(0);
  #within = new Map<number, Uint32Array>();

  constructor(size: number) {
    this.#points = new Float32Array(3 * size).fill(Number.NaN);
  }

  set(person: number, place: Place): void {
    const at = 3 * person;
    if (Number.isNaN(this.#points[at])) this.known++;
    this.#points.set(pointOf(place), at);
    this.#from = undefined;
  }

  /** The square of the straight line to each office, on a ball of radius 1; infinite where none is known. */
  squaresFrom(place: Place): Float32Array {
    if (this.#from?.lat === place.lat && this.#from.lng === place.lng) return this.#squares;
    this.#from = { lat: place.lat, lng: place.lng };
    this.#within.clear();
    const points = this.#points;
    const squares = new Float32Array(points.length / 3);
    // Rounded as the offices are, so that an office at the very place is at no distance.
    const [x, y, z] = pointOf(place).map(Math.fround) as [number, number, number];
    for (let person = 0, at = 0; person < squares.length; person++, at += 3) {
      const dx = (points[at] as number) - x;
      const dy = (points[at + 1] as number) - y;
      const dz = (points[at + 2] as number) - z;
      const square = dx * dx + dy * dy + dz * dz;
      squares[person] = square >= 0 ? square : Number.POSITIVE_INFINITY;
    }
    this.#squares = squares;
    return squares;
  }

  /** Distance of an office in miles; undefined if it is not known. */
  milesTo(person: number, place: Place): number | undefined {
    const square = this.squaresFrom(place)[person] as number;
    return square === Number.POSITIVE_INFINITY
      ? undefined
      : 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square) / 2));
  }

  /** Whose office is at most so many miles away. */
  within(place: Place, miles: number): Uint32Array {
    const squares = this.squaresFrom(place);
    const known = this.#within.get(miles);
    if (known) return known;
    const bits = new Uint32Array(wordCount(squares.length));
    const limit = squareOf(miles);
    for (let person = 0; person < squares.length; person++) {
      if ((squares[person] as number) <= limit) setBit(bits, person);
    }
    this.#within.set(miles, bits);
    return bits;
  }
}

function pointOf({ lat, lng }: Place): [number, number, number] {
  const [north, east] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** The longest straight line is 2; nothing is nearer than 0 miles, nor than what is no number. */
function squareOf(miles: number): number {
  if (!(miles >= 0)) return -1;
  return miles >= Math.PI * RADIUS ? 5 : (2 * Math.sin(miles / RADIUS / 2)) ** 2;
}
