// Keys of `comparison` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    states differ.all differ.some general
    choose.options group.care group.session row.present row.focus row.goal row.personal row.setting
    row.preparation row.dosing row.hard row.trauma row.integration group.medicine group.practical
    group.known row.route row.monitoring row.risks row.length row.course row.return row.cost
    row.insurance row.fda row.evidence caption hybrid.offered tools mark.only differ.yes differ.no
    matters says crisis.danger choose.second sources.note at about.kap about.clinic about.at-home
    about.spravato about.other risks.heading matters.heading matters.picked matters.level.0
    matters.level.1 matters.level.2 matters.level.3 matters.summary matters.group.1 matters.group.2
    matters.group.3 matters.ask matters.save-done matters.file matters.made
  `,
  control: `
    choose.heading heading print.matters choose mark print shown.all crisis.call crisis.text
    crisis.text-word choose.first choose.group matters.pick matters.go matters.go-named matters.print
    matters.copy matters.text matters.save matters.save-changes matters.erase
  `,
  question: `
    ask.present ask.focus ask.goal ask.personal ask.setting ask.preparation ask.dosing ask.hard
    ask.trauma ask.integration ask.route ask.monitoring ask.risks ask.length ask.course ask.return
    ask.cost ask.insurance ask.fda ask.evidence ask.unknown matters.weigh
  `,
  choice: `
    route.sublingual route.iv route.im route.nasal route.oral option.kap option.clinic option.at-home
    option.spravato option.other
  `,
  guide: `
    differ.count
    intro differ.as printed hybrid.taken differ.none shown sources.facts reviewed.all decision
    matters.intro matters.pick-hint matters.plenty matters.summary-order matters.unset
    matters.hidden matters.updated matters.copied matters.not-saved matters.sources
  `,
  practice: `
    fact.routes fact.prescriber.own fact.prescriber.own-named fact.prescriber.partner
    fact.prescriber.partner-named fact.fee.included fact.fee.extra fact.in-person fact.online
    fact.preparation fact.integration fact.within fact.hours fact.hours-range
  `,
  disclosure: `
    interest.hybrid interest.kap interest.clinic updates funding
  `,
  privacy: `
    choose.hint matters.private matters.save-hint matters.saved matters.opened matters.erased
    matters.not-erased
  `,
  problem: `
    row.unknown failed matters.not-copied
  `,
};
