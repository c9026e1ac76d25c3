// Keys of `call` whose words claim nothing, by kind (see ./index.mjs).
export default {
  name: `
    practice with with-chosen with-anyone name contact by-phone phone state other times morning afternoon
    evening topic no-topic permission policy sending any-time unsure-heading sent-heading sent-what
    agreed-to ways mail-subject
  `,
  control: `
    heading remove remove-label by-email by-text email choose submit call write book copy copy-yourself
    more
  `,
  question: `
    direct
  `,
  guide: `
    intro name-hint times-hint offline kept copied no-ways ways-hint mail-start
  `,
  practice: `
    next.email next.phone next.text
  `,
  disclosure: `
    consent.contact consent.voicemail consent.text agreed.contact agreed.voicemail agreed.text
  `,
  privacy: `
    gets via
  `,
  problem: `
    errors-heading error.name error.contact error.email error.phone error.state error.consent.contact
    error.consent.text error-theirs refused-heading failed.network failed.timeout failed.rejected
    failed.server failed.unexpected
  `,
};
