// Which stories pictures are taken of, and why not of the others. A story may also say so itself: tag `no-picture`.
import { entries } from '../support/built-storybook.mjs';

/** Ids of stories that are left out. */
const LEFT_OUT = [
  // A tool for marketers, with a test of its own (test/stories/studio.test.mjs), and widgets that are pictured here.
  /^theme-studio--/,
  // A widget's first state on a made-up site: of the site no picture is wanted, and what hostile pages do is in test/look.
  /^on-a-page--/,
  // It shows nothing itself, and what its file does to widgets is in theirs.
  /^building-blocks-practice--/,
  // To the eye the same as another: nothing of a practice's is shown yet, or only said to those who do not see it.
  /^widgets-(eligibility-check|integration-planner)--without-a-practice$/,
  /^building-blocks-crisis-line--a-number-copied$/,
  // Another practice's words and people in a state that is pictured. Who has a form of its own stays: one therapist
  // (Juniper Room), several with a prescriber (Tidewren), a column of one's own (Lanternfield), routes to choose
  // from (Saltgrass).
  /^widgets-comparison--juniper-room$/,
  /^widgets-therapist-finder--(marigold-house|saltgrass|lanternfield)$/,
  /^widgets-journey--(juniper-room|lanternfield|tidewren|marigold-house)$/,
  /^widgets-faq--(juniper-room|lanternfield)$/,
];

const isLeftOut = ({ id, tags }) =>
  tags.includes('no-picture') || LEFT_OUT.some((pattern) => pattern.test(id));

/** The stories to take pictures of. */
export const pictured = entries.filter((entry) => entry.type === 'story' && !isLeftOut(entry));
