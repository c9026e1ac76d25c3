// Finds sentences that look as if they claimed something about health, law, money or numbers. It is coarse on purpose:
// what it finds wrongly is excepted by name, with a reason.

const matters = [
  // Numbers with what they count, prices, phone numbers, ages.
  /\d+([.,]\d+)?\s*(%|percent|hours?|minutes?|days?|weeks?|months?|years?|times|people|sessions?|doses?|studies|mg|states?|out of)\b/i,
  /[$€£]\s?\d|\b\d{3}[-\s]\d{3,4}\b|\b(988|911|999|112|741741)\b|\b(under|over|from) \d\d\b/i,
  // Evidence.
  /\b(stud(y|ies)|trials?|research\w*|evidence|proven|shown to|review of|experts?)\b/i,
  // Harm and safety.
  /\b(risks?|dangerous|danger|safe(ty|r|ly)?|harm\w*|side effects?|overdose|emergency|allerg\w+|addict\w+|misus\w+)\b/i,
  // Law and its offices.
  /\b(FDA|DEA|REMS|HIPAA|law|legal\w*|licens\w+|boards?|approved|off-label|prescri\w+|criteria|labels?)\b/i,
  // Money.
  /\b(driv(e|ing)|alcohol|cannabis|fasting|insurance|cost\w*|prices?|fees?|estimate)\b/i,
  // Medicines.
  /\b(ketamine|esketamine|spravato|medicines?|drugs?|dos(e|es|ing)|lozenges?|infusions?|injections?|opioids?|benzodiazepines?|antidepressants?)\b/i,
  // Illness and bodies.
  /\b(depress\w+|anxi\w+|PTSD|trauma\w*|psycho(sis|tic)|bipolar|mani[ac]\w*|suicid\w+|blood|heart|brain|liver|bladder|breath\w*|seizures?|stroke|pregnan\w+|breastfe\w+|glaucoma|thyroid|symptoms?|diagnos\w+|relapse\w*)\b/i,
  // Care, and who gives it.
  /\b(therapists?|therapy|staff|chaperones?|clinics?|clinicians?|treatments?|TMS|ECT|MDMA|mental health|crisis)\b/i,
  /\b(sleepy|dizzy|big decisions|hurt(ing)? yourself|day and night|right now|vein|muscle)\b/i,
  // Effects.
  /\b(can|could|may|might) (cause|raise|lower|harm|slow|bring|make|help|change|last)\b|\b(effects?|works? better|lasts|last (about|for|up)|wears? off)\b/i,
];

/** What says something even without a full stop, where a heading or a name does not. */
const says =
  /\b(is|are|was|were|isn’t|can|cannot|could|may|might|must|will|would|has|have|had|needs?|do|does|don’t|causes?|raises?|lowers?|shows?|helps?|lasts?|pays?|feels?|felt|varies|happens?|comes?|goes|wants?|decides?|affects?|begins?|leads?|meets?|watch\w*|takes?|gives?|stays?|wears?|rules?|counts?|makes?|works?|says?|means?|call|drive|stop|ask|tell|avoid|eat|drink|rest)\b/i;

/** Sentences of a text, without its places in braces. */
export const sentencesOf = (text) =>
  text
    .replaceAll(/\{\w+\}/g, '…')
    .split(/(?<=[.!?:])\s+|\n+| \/ /)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The first sentence of a text that looks like a claim. */
export const claimIn = (text) =>
  sentencesOf(text).find(
    (sentence) =>
      !sentence.endsWith('?') &&
      matters.some((pattern) => pattern.test(sentence)) &&
      (/[.!]$/.test(sentence) ||
        says.test(sentence) ||
        matters[0].test(sentence) ||
        matters[1].test(sentence)),
  );
