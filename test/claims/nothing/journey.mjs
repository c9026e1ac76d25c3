// Keys of `journey` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    day.end
    heading place.in-person place.online at-least up-to own.at group.before group.day group.after
    title.call title.evaluation title.preparation title.day-before title.dosing title.feel title.same-day
    title.integration title.long-term way.heading way.before way.course way.integration way.after
    way.week day.heading day.arrive day.effects day.back day.insights day.home day.at-home day.tick
    after.heading after.rest after.night after.meeting evaluation.gist dosing.gist.nasal
    feel.gist integration.gist integration.gist.own long-term.gist print.sources own.words
    block.what block.who block.bring block.ready block.ask block.long block.feel block.hard block.helps
    block.after call.bring.medicines call.bring.tried call.bring.questions evaluation.bring.medicines
    evaluation.bring.history evaluation.bring.doctors preparation.bring.hope preparation.bring.fear
    preparation.bring.calm day-before.bring.kit day-before.bring.evening dosing.bring.mask
    dosing.bring.playlist dosing.bring.blanket dosing.bring.journal dosing.bring.water dosing.bring.ride
    dosing.bring.room dosing.bring.screen dosing.bring.number same-day.bring.food same-day.bring.journal same-day.bring.prompt
    same-day.bring.quiet integration.bring.journal integration.bring.word long-term.bring.changed
    long-term.bring.habits
  `,
  control: `
    feel.after.line feel.after.text feel.after.text-word
    open-all close-all print feel.after.prescriber feel.after.practice
  `,
  question: `
    choose.place choose.route call.ask.who call.ask.training call.ask.cost call.ask.state
    evaluation.ask.against evaluation.ask.effects evaluation.ask.medicines evaluation.ask.night
    preparation.ask.hard preparation.ask.touch preparation.ask.emergency day-before.ask.food
    day-before.ask.morning dosing.ask.stay dosing.ask.unwell dosing.ask.leave dosing.ask.end
    feel.ask.seen feel.ask.scared same-day.ask.tonight same-day.ask.usual integration.ask.week
    integration.ask.nothing integration.ask.again long-term.ask.helped long-term.ask.fades
    long-term.ask.who
  `,
  choice: `
    route.sublingual route.oral route.iv route.im route.nasal unit.minutes unit.hours unit.days
    unit.meetings unit.every-days unit.every-weeks
  `,
  guide: `
    intro disclaimer way.scale way.maybe way.cut course.one course.ask day.scale after.scale
    print.day meet.online meet.in-person
  `,
  problem: `
    print.failed
  `,
  pattern: `
    often
    to after.tick call.gist preparation.gist dosing.gist
  `,
};
