// What looks like a claim and is none, with the reason: kinds as a whole, then single keys.

export const exceptKinds = {
  practice:
    'says what the practice’s own file says, and only where it says so; it is marked as the practice’s',
  choice: 'what a visitor may say of themselves, or what a therapist states: nobody claims it here',
};

const heading = 'a heading or a name; what stands below it are claims';
const ofTheList = 'says in which order a list is, or what stands on it';
const aTime = 'the name of a time that the visitor plans for, not a length that is claimed';
const drawn = 'says how the picture is drawn';
const broken = 'says what did not work on this page';
const order = 'says what this page is, and what it is not';

export const exceptions = {
  'crisis.label': heading,
  'eligibility.next.discuss': 'names questions to ask, and answers none',
  'eligibility.unconfirmed': 'says what nobody has checked',
  'eligibility.else-heading': heading,
  'eligibility.instrument.use': 'says to whom a score can be shown',
  'eligibility.start': order,
  'finder.heading': heading,
  'finder.rule.fee': ofTheList,
  'finder.fee-hint': ofTheList,
  'finder.search-without-words': broken,
  'finder.note-source': 'a source with its date; it stands below a claim',
  'finder.present-yes': exceptKinds.choice,
  'finder.present-no': exceptKinds.choice,
  'finder.fact.route': heading,
  'finder.failed': broken,
  'finder.failed-alone': broken,
  'comparison.row.focus': heading,
  'comparison.row.trauma': heading,
  'comparison.row.evidence': heading,
  'comparison.intro': order,
  'comparison.interest.clinic': exceptKinds.practice,
  'comparison.decision': 'names the decision that the table is for',
  'journey.way.scale': drawn,
  'journey.day.scale': drawn,
  'journey.course.one': exceptKinds.practice,
  'journey.evaluation.bring.medicines': 'a thing to bring',
  'journey.feel.after.prescriber': 'the number that the practice’s file has',
  'faq.disclaimer': 'says what this page is not, and sends to a clinician; it stands without a source',
  'planner.part.first': aTime,
  'planner.first-heading': aTime,
  'planner.when.at24': aTime,
  'planner.when.at72': aTime,
  'planner.when.week1': aTime,
  'planner.when.week2': aTime,
  'planner.title.at24': aTime,
  'planner.title.at72': aTime,
  'planner.title.week1': aTime,
  'planner.title.week2': aTime,
  'planner.at24': aTime,
  'planner.at72': aTime,
  'planner.look-heading': aTime,
  'planner.keep-impossible': broken,
  'planner.call-prescriber': 'the number that the practice’s file has',
  'planner.call-none': 'says to keep a number at hand, where the practice names none',
  'call.error.phone': 'an example of a number, from those kept for fiction',
  'call.openings-empty': 'says what is in the practice’s own list',
  'call.openings-failed': broken,
};
