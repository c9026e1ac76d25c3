// Keys of `faq` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    states group.own at heading copied by-hand group.about group.safety group.session group.practical
    group.finding
  `,
  control: `
    open-all close-all copy-link
  `,
  question: `
    what-is-kap.question how-it-works.question ketamine-clinic.question need-therapist.question
    does-therapy-help.question integration.question how-long.question safety.question
    who-should-not.question medicines.question addictive.question hard.question no-help.question
    crisis.question day.question feel.question how-many.question online.question driving.question
    cost.question insurance.question legal.question prescriber.question privacy.question
    find-therapist.question what-to-ask.question first-step.question
  `,
  choice: `
    route.sublingual route.iv route.im route.nasal route.oral
  `,
  guide: `
    intro disclaimer reviewed
  `,
  practice: `
    fact.clinic fact.cost fact.every-weeks fact.integration-series fact.drink-hours
    fact.routes fact.in-person fact.online fact.prescriber.own fact.prescriber.own-named
    fact.prescriber.partner fact.prescriber.partner-named fact.included fact.not-included
    fact.preparation fact.preparation-range fact.doses fact.doses-range fact.every fact.integration
    fact.within fact.hours fact.hours-range fact.effect fact.effect-range fact.food fact.drink fact.call
    fact.call-range fact.phone fact.email fact.prescriber-phone fact.privacy
  `,
};
