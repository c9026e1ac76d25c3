// Keys of `sources` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    sources as-of this-practice
  `,
  guide: `
    none own unverified reviewed past past.all
  `,
  problem: `
    failed
  `,
};
