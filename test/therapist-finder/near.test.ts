import { expect } from '@open-wc/testing';
import { isZip, officePlaceOf, placeOf } from '../../src/therapist-finder/near/zips.js';
import { miles } from './search-oracle.js';

/** Points of the Census Bureau's gazetteer of 2021. */
const areas: readonly (readonly [string, number, number])[] = [
  ['00601', 18.180555, -66.749961],
  ['10001', 40.75065, -73.997293],
  ['33040', 24.54461, -81.921737],
  ['60601', 41.885155, -87.621512],
  ['90001', 33.973665, -118.249039],
  ['99929', 56.221499, -131.923588],
];

describe('places of ZIP codes', () => {
  for (const [zip, lat, lng] of areas) {
    it(`knows ${zip} to about a mile`, () => {
      const place = placeOf(zip);
      if (!place) throw new Error('not there');
      expect(miles({ place }, { id: 'a', name: 'A', location: { lat, lng } })).to.be.below(1.5);
    });
  }

  it('takes the four further digits and space around', () => {
    expect(placeOf('90001-1234')).to.deep.equal(placeOf('90001'));
    expect(placeOf(' 90001 ')).to.deep.equal(placeOf('90001'));
  });

  it('puts an office whose ZIP code has no area in the middle of its region, and a visitor nowhere', () => {
    expect(placeOf('90099'), 'nobody lives there').to.equal(undefined);
    const place = officePlaceOf('90099');
    const losAngeles = { id: 'a', name: 'A', location: { lat: 34.05, lng: -118.25 } };
    expect(place && miles({ place }, losAngeles)).to.be.below(10);
  });

  it('says nothing of what is no ZIP code, or of no region', () => {
    for (const text of [
      '',
      '9000',
      '900011',
      '9000a',
      '９０００１',
      '00000',
      '-9001',
      '90001-12',
      '__proto__',
    ]) {
      expect(placeOf(text)).to.equal(undefined, text);
    }
    expect(isZip('00000')).to.be.true;
    expect(isZip('abcde')).to.be.false;
  });
});
