// Keys of `sources` whose words claim nothing, by kind (see ./index.mjs).
export default {
  control: `
    again
  `,
  name: `
    sources as-of this-practice
  `,
  guide: `
    general
    none own unverified reviewed past past.all
  `,
  problem: `
    failed
  `,
};
