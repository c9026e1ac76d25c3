// Keys of `eligibility` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    states overlay.crisis-lines overlay.out-of-area overlay.logistics overlay.therapy-wanted
    overlay.medicine-only progress progress-range progress-most why-label review-heading reasons-heading
    you-said ask-label sources notes-heading else-heading instrument.offer-heading instrument.title.phq-2
    instrument.title.phq-8 instrument.title.phq-9 instrument.title.gad-7 instrument.score-heading
    instrument.band.minimal instrument.band.mild instrument.band.moderate
    instrument.band.moderately-severe instrument.band.severe instrument.band.below instrument.band.above
    instrument.effect-line instrument.not-heading instrument.use-heading waiting take-me take-doctor
    take-file take-title take-title-doctor take-date take-name take-born take-scores take-answers
    take-how bring-result
  `,
  control: `
    choose continue back review change go-on see-result again clear next-heading take-open call
    call-phone instrument.start instrument.look instrument.to-lines instrument.finish instrument.back
    begin bring take-heading take-print take-copy take-save take-fhir take-text take-back
  `,
  question: `
    question.safety question.age question.state question.brings question.tried question.pregnancy
    question.mind question.pressure question.pressure-treated question.conditions question.brain
    question.glaucoma question.breathing question.liver question.bladder question.thyroid
    question.substances question.medicines question.ride question.approach ask.unknown heading take-for
  `,
  choice: `
    option.unsure option.private option.safety.no option.safety.thoughts option.safety.plan
    option.state.abroad option.brings.depression option.brings.anxiety option.brings.trauma
    option.brings.ocd option.brings.addiction option.brings.pain option.brings.grief option.brings.change
    option.brings.other option.tried.therapy option.tried.antidepressant option.tried.antidepressants
    option.tried.medicine option.tried.stimulation option.tried.ketamine option.tried.other
    option.tried.none option.pregnancy.none option.pregnancy.pregnant option.pregnancy.breastfeeding
    option.pregnancy.trying option.mind.psychosis-self option.mind.psychosis-relative option.mind.manic
    option.mind.bipolar option.mind.dissociative option.mind.none option.pressure-treated.yes
    option.pressure-treated.no option.pressure-signs.yes option.pressure-signs.no
    option.conditions.vessels option.conditions.heart option.conditions.brain option.conditions.glaucoma
    option.conditions.breathing option.conditions.liver option.conditions.bladder
    option.conditions.thyroid option.conditions.none option.heart.past option.brain.pressure
    option.brain.injury option.brain.seizures option.glaucoma.yes option.glaucoma.no
    option.breathing.severe option.breathing.apnea option.liver.severe option.liver.other
    option.bladder.now option.bladder.past option.thyroid.untreated option.thyroid.treated
    option.substances.now option.substances.ketamine option.substances.reaction option.substances.none
    option.medicines.benzodiazepines option.medicines.opioids option.medicines.stimulants
    option.medicines.maoi option.medicines.lamotrigine option.medicines.naltrexone
    option.medicines.theophylline option.medicines.sleep option.medicines.none option.ride.yes
    option.ride.no option.approach.both option.approach.medicine level.help-now level.discuss
  `,
  guide: `
    why.brings why.tried hint.mind hint.pressure why.approach several review-empty reviewed unconfirmed
    expired call-words instrument.use instrument.reviewed start start-length cleared
    take-copied
  `,
  privacy: `
    next.discuss start-private start-private-ask bring-note take-private take-saved take-how-device
  `,
  problem: `
    errors-heading error-one error-many error-pick instrument.missing failed take-not-copied
  `,
};
