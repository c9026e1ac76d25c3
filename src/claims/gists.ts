import { claims } from '../comparison/claims.js';
import { gists, hybridGists } from '../comparison/gists.js';
import { type Claim, REVIEWED_ON } from '../shared/claim.js';

const all: Readonly<Record<string, Claim>> = claims;

/** The cells that a gist stands above, each with the gist's id. */
const cells: readonly (readonly [gist: string, cell: string])[] = [
  ...Object.entries(gists).flatMap(([row, byOption]) =>
    Object.entries(byOption).map(([option, gist]) => [gist, `${option}.${row}`] as const),
  ),
  ...Object.entries(hybridGists).map(([row, gist]) => [gist, `hybrid.${row}`] as const),
];

function together(claimsOfCells: readonly Claim[]): Claim {
  const asOf = claimsOfCells.find((claim) => claim.asOf)?.asOf;
  return {
    sources: [...new Set(claimsOfCells.flatMap(({ sources }) => sources))],
    reviewedOn: claimsOfCells.map(({ reviewedOn }) => reviewedOn).sort()[0] ?? REVIEWED_ON,
    ...(asOf && { asOf }),
    ...(claimsOfCells.every(({ unverified }) => unverified) && { unverified: true }),
  };
}

/** What stands behind the few words above a cell of the comparison: what stands behind the cells that have them. */
export const gistClaims: Readonly<Record<string, Claim>> = Object.fromEntries(
  [...new Set(cells.map(([gist]) => gist))].map((id) => [
    `gist.${id}`,
    together(cells.flatMap(([gist, cell]) => (gist === id && all[cell] ? [all[cell]] : []))),
  ]),
);
