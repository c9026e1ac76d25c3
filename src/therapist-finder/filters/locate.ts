import type { Place } from '../search/query.js';

/** Why there is no place. Each is also the key of the sentence that says so. */
export type LocateProblem =
  | 'zip-wrong'
  | 'zip-unknown'
  | 'zip-failed'
  | 'device-refused'
  | 'device-unknown'
  | 'device-insecure';

/** Finds the place of a ZIP code; undefined if there is no such code. */
export type PlaceOf = (zip: string) => Place | undefined | Promise<Place | undefined>;

const placeOfZip: PlaceOf = async (zip) => (await import('../near/zips.js')).placeOf(zip);

/** The place of a ZIP code, also of one with its four further digits, from a table that comes with the finder. */
export async function fromZip(text: string, placeOf = placeOfZip): Promise<Place | LocateProblem> {
  const zip = /^\s*(\d{5})(?:\s*-?\s*\d{4})?\s*$/.exec(text)?.[1];
  if (!zip) return 'zip-wrong';
  try {
    return (await placeOf(zip)) ?? 'zip-unknown';
  } catch {
    return 'zip-failed';
  }
}

/** A kilometre or so: all that a distance in miles needs. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

/** Asks the device where it is; the browser asks its owner. */
export function fromDevice(
  device: Geolocation | undefined = navigator.geolocation,
): Promise<Place | LocateProblem> {
  if (!isSecureContext) return Promise.resolve('device-insecure');
  return new Promise((resolve) => {
    if (!device) return resolve('device-unknown');
    device.getCurrentPosition(
      ({ coords }) => resolve({ lat: round(coords.latitude), lng: round(coords.longitude) }),
      ({ code }) => resolve(code === 1 ? 'device-refused' : 'device-unknown'),
      // Where one was ten minutes ago is good enough, and quicker.
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
