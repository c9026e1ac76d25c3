import { css } from 'lit';
import { paperStyles, print } from '../../../shared/print.js';
import type { Therapist } from '../../data/therapist.schema.js';
import type { Finder } from '../../finder.js';
import { partWords } from '../part-words.js';
import { printButton, trayOf } from '../print-button.js';
import type { SheetContent } from '../sheet.js';
import { sheetStyles } from '../sheet.styles.js';
import en from './content.en.js';
import { questionPaperStyles, questionStyles } from './questions.styles.js';
import { renderPaper, renderQuestions } from './questions.template.js';

/*
 * What to ask a therapist, as one file of its own.
 */

/** @param whom who is to be asked, as it is when the questions are rendered */
export async function makeQuestions(finder: Finder, whom: () => Therapist): Promise<SheetContent> {
  const words = await partWords(finder, { en, others: { es: () => import('./content.es.js') } });
  const view = () => ({ list: finder.list, words, therapist: whom() });
  const printAll = () => {
    const title = words.say('ask-heading', { name: whom().name });
    const styles = `${paperStyles}${questionPaperStyles}`;
    print({ title, lang: words.lang, css: styles, body: renderPaper(view()) }, trayOf(finder));
  };
  return {
    styles: css`${sheetStyles}${questionStyles}`,
    render: () => renderQuestions(view(), printButton(finder.list, printAll)),
  };
}
