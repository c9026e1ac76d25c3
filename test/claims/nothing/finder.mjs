// Keys of `finder` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    states compare-heading compare-what compare-differs ask-heading ask-listed ask-group.day ask-group.around
    heading count count-of filters filters-used more-values values-chosen chips chip-remove
    search-example sort sort.rotation sort.distance sort.name tile near zip device-asking radius
    radius-any radius-miles fee-to fee-between fee-over note-how portrait about website website-of
    not-experiential experiential hours years office experience-yes present-yes present-no fee-no-scale
    fee-scale fee-as-of fee-undated supervisor register register-of checked checked-by unchecked
    no-training miles miles-few bio-loading compare-bar questions questions-for link-copied link-to
    print-title print-title-of not-stated fact.state fact.format fact.trauma fact.training fact.trainings
    fact.license fact.openings fact.near fact.accepting fact.level fact.experiential fact.role fact.route
    fact.modality fact.condition fact.population fact.language fact.sliding fact.states fact.routes
    fact.languages fact.presence fact.experience fact.modalities fact.conditions fact.populations
    fact.insurance fact.prescriber loading
  `,
  control: `
    compare-out compare-out-of filters-close filters-done clear none-drop none-clear search search-clear
    sort.opening map device search-again more call call-with evidence evidence-of next-opening bio-again
    pinned-off compare compare-with compare-open compare-clear copy-link copy-link-of print print-list
    close fact.text
  `,
  question: `
    ask-group.person ask.license ask.training ask.consultation ask.experience ask.prescriber ask.presence
    ask.emergency ask.touch ask.hard ask.integration ask.cost
  `,
  choice: `
    trauma.yes trauma.yes-trained trauma.yes-years trauma.no experiential.yes experiential.no
    presence.yes presence.no sliding.yes sliding.no prescriber.self prescriber.in-house
    prescriber.partner prescriber.your-own role.kap-therapist role.integration-only role.prescriber
    accepting.yes accepting.waitlist accepting.no experience.disclosed experience.not-disclosed
    format.in-office format.online format.remote-with-chaperone format.group route.sublingual route.iv
    route.im route.nasal route.oral training.other level.introductory level.intermediate level.advanced
    level.certificate level.certification license.LMFT license.LCSW license.LICSW license.LPC
    license.LPCC license.LMHC license.LCAT license.PsyD license.PhD license.MD license.DO license.PMHNP
    license.NP license.PA license.RN license.CRNA license.associate modality.psychodynamic
    modality.somatic modality.mindfulness modality.narrative modality.art modality.transpersonal
    modality.relaxation-and-breathing condition.depression condition.treatment-resistant-depression
    condition.anxiety condition.ptsd condition.complex-trauma condition.ocd condition.addiction
    condition.chronic-pain condition.grief condition.stress condition.relationship-difficulties
    condition.life-transitions condition.end-of-life-distress population.adults population.older-adults
    population.veterans population.lgbtqia population.bipoc population.couples population.clinicians
    population.perinatal insurance.in-network insurance.out-of-network insurance.superbill unit.session
    unit.dosing-session unit.hour unit.visit unit.infusion
  `,
  guide: `
    compare-intro ask-intro ask-source none corrected rule.rotation rule.other rule.distance rule.opening
    rule.name rule.fee map-hint device-found fee-hint search-without-words note-source pinned
    compare-more compare-full link-by-hand print-day print-cut empty
  `,
  privacy: `
    device-refused near-private near-sent
  `,
  problem: `
    zip-wrong zip-unknown zip-failed device-unknown device-insecure search-failed bio-failed part-failed
    failed failed-alone
  `,
  pattern: `
    any value chip sort.fee fee fact.fee
  `,
};
