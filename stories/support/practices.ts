/** Addresses of the demonstration practices' files, relative so that Storybook can stand in any folder. */
const files = {
  none: undefined,
  'juniper-room': 'practices/juniper-room/practice.json',
  'marigold-house': 'practices/marigold-house/practice.json',
  tidewren: 'practices/tidewren/practice.json',
  saltgrass: 'practices/saltgrass/practice.json',
  lanternfield: 'practices/lanternfield/practice.json',
};

/** A demonstration practice, or none. */
export type PracticeName = keyof typeof files;

/** The address of a demonstration practice's file. */
export const practiceFile = (name: PracticeName | undefined): string | undefined => files[name ?? 'none'];

/** The attribute `practice`, as a choice among the demonstration practices. */
export const practiceArg = {
  options: Object.keys(files),
  control: {
    type: 'select',
    labels: {
      none: 'No practice file: the defaults',
      'juniper-room': 'Juniper Room Therapy',
      'marigold-house': 'Marigold House Psychotherapy',
      tidewren: 'Tidewren Counseling Group',
      saltgrass: 'Saltgrass Trauma Therapy',
      lanternfield: 'Lanternfield Infusion Clinic',
    },
  },
} as const;
