// Keys of `crisis` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    label more chat copied peers us-crisis-text.name us-veterans.name us-trevor.name us-samhsa.name
    gb-samaritans.name ie-samaritans.name au-lifeline.name
  `,
  control: `
    call text text-word copy
  `,
  question: `
    heading-emergency
    heading compact
  `,
  guide: `
    unchecked unchecked-emergency
  `,
  problem: `
    not-copied failed
  `,
};
