import type { Translation } from '../../../shared/words.js';
import type en from './content.en.js';

/** Words of the comparison of therapists, Spanish (US health Spanish, "usted"). */
export default {
  'compare-heading': 'Lado a lado',
  'compare-intro':
    'Los mismos datos de todas las personas, como cada una los indica. “No indicado” no quiere decir no.',
  'compare-what': 'Qué',
  'compare-differs': 'es distinto',
  'compare-out': 'Quitar',
  'compare-out-of': 'Quitar a {name}',
} as const satisfies Translation<typeof en>;
