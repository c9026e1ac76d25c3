// Keys of `planner` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    title.at24 title.at72 title.week1 title.week2 title.habit title.next call-other
    parts part.before part.first part.after day-legend time before-heading wishes themes theme.symptoms
    theme.clarity theme.trauma theme.feel theme.release theme.fear theme.support theme.part theme.open
    own-words first-heading dates when.session when.at24 when.at72 when.within when.week1 when.week2
    when.habit leave-heading leave-own leave-hint help-heading body body.walk body.stretch body.bath
    nature nature.outside nature.touch rest rest.screens art art.playlist art.draw art.sing care-own
    people notes-heading journal after-heading habit-legend habit habit-hint habit-weeks next-legend
    look-heading take-shown sheet-text calendar-heading calendar-title calendar-ring
    calendar-file weekly keep-stop sheet-title sheet-file sheet-date heading waiting call-heading
  `,
  control: `
    keep-this open-other crisis-call crisis-text crisis-text-word
    part.take next when.next nature.sky rest.early rest.free habit-none take-heading print copy save
    calendar-save keep-heading keep begin go-on clear crisis-call crisis-text crisis-text-word keep-this open-other call-prescriber call-named call-practice call-us
  `,
  question: `
    day-far
    journal-hint at24 at72 meaning views coping
  `,
  guide: `
    day-hint before-intro people-hint after-intro habit-first look-dates take-shown-hint
    copied not-saved calendar-why calendar-none keep-elsewhere sheet-empty start start-any start-keep
    call-none
  `,
  practice: `
    sheet-number
    within-own
  `,
  privacy: `
    saved keep-why keep-on keep-stopped start-private cleared not-erased kept-here
  `,
  problem: `
    day-unusable keep-other
    habit-weeks-wrong day-far day-unusable keep-other not-copied keep-failed keep-impossible failed
  `,
  pattern: `
    day habit-day habit-time
  `,
};
