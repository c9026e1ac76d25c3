import { expect } from '@open-wc/testing';
import { type Imported, parseBrand } from '../../src/theme/index.js';

/** Whatever was read can be used, and every problem says where, what was expected and what was found. */
export function isSound(read: Imported): void {
  if (read.brand) expect(parseBrand(read.brand)).to.deep.equal({ brand: read.brand });
  else expect(read.problems).to.not.be.empty;
  for (const { place, expected, found } of read.problems) {
    for (const said of [place, expected, found]) expect(said).to.match(/\S/).and.to.have.length.below(400);
  }
}
