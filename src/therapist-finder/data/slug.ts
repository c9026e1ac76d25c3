/** Lower case, without accents, words joined by hyphens: how two ways of writing one thing are compared. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^(the-|-)|-$/g, '');
