// Keys of `call` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    states practice with with-chosen with-anyone name contact by-phone phone state other times morning afternoon
    evening topic no-topic permission policy sending any-time unsure-heading sent-heading sent-what
    agreed-to agree ways mail-subject
    lines-heading lines-permission
    asked-time opening-length unsent-heading kept-heading kept-unsure gone-heading reference sent-lines calendar-title
    linked-heading mailed-heading
    opening days noon midnight hours-here hours-there hours-from day-before day-after heard no-heard
    message
  `,
  control: `
    heading remove remove-label by-email by-text email choose submit call write book copy copy-yourself
    more
    lines-look lines-remove lines-remove-all
    stop again keep gone-send kept-send kept-open kept-delete calendar print open-again back
    submit-mail submit-link
    openings-more openings-none openings-again person
  `,
  question: `
    direct
  `,
  guide: `
    intro name-hint times-hint offline kept copied no-ways ways-hint mail-start
    lines-shown lines-note
    progress.sending progress.again progress.waiting progress.offline retry-at retry-later earlier earlier-version unclear-same unclear-twice
    gone-twice
    mailed-next mailed-else mailed-short linked-next linked-else calendar-text next-quiet
    openings-wait days-hint times-hint-theirs message-hint message-left message-over trap
    openings-hint openings-hint-theirs openings-length opening-minutes openings-empty person-why person-next
    challenge-ways
  `,
  practice: `
    next.email next.phone next.text
    next-opening next-hours next-days
  `,
  disclosure: `
    consent.contact consent.voicemail consent.text agreed.contact agreed.voicemail agreed.text
    consent.selfCheck
    agreed.selfCheck
  `,
  privacy: `
    gets via
    lines-brought lines-sealed lines-open lines-open-via lines-none
    keep-hint keep-on keep-on-unclear kept-when kept-unclear kept-deleted kept-not-deleted kept-elsewhere kept-gone
    gets-only gets-lines sealed gets-mail gets-link gets-challenge
  `,
  problem: `
    errors-heading error.name error.contact error.email error.email.letters error.phone error.phone.extension error.state error.consent.contact
    error.consent.text error-theirs refused-heading failed.network failed.timeout failed.rejected
    failed.server failed.unexpected
    error.opening error.days error.times error.topic error.heard error.message error.consent.voicemail
    error.consent.selfCheck error.challenge failed.offline failed.busy failed.stopped failed.not-loaded
    seal-failed keep-failed nothing-sent
    openings-failed
  `,
};
