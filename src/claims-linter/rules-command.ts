import type { Rule, Thorough } from './rule.js';

/** Rules that a page does not look for: the command line only. */
export const commandRules: readonly (Rule & Pick<Thorough, 'basis' | 'instead'>)[] = [
  {
    id: 'driving',
    find: /\b(?:(?:you|clients?|patients?|one|most people|people|they) (?:can|may|could|will be able to) (?:(?!not )\w{1,8} )?(?:drive|be driving)\b|(?:puede|podra|puedes|podras|pueden) (?:volver a )?(?:manejar|conducir)\b)/g,
    ok: /\b(?:next (?:day|morning)|day after|sleep|sleeping|tomorrow|siguiente|dormi\w{0,3}|manana|before (?:the|your) (?:session|dosing)|to (?:your |the )?(?:preparation|integration|first|call|evaluation|consultation))\b/,
    reason: 'nobody drives after a dose until the next day, after a night’s sleep',
    basis: 'Spravato label',
    instead: 'say: "Have someone take you home. Do not drive until the next day, after sleep."',
  },
];
