import { css } from 'lit';
import { paperStyles, print } from '../../../shared/print.js';
import type { Therapist } from '../../data/therapist.schema.js';
import type { Finder } from '../../finder.js';
import { partWords } from '../part-words.js';
import { printButton, trayOf } from '../print-button.js';
import type { SheetContent } from '../sheet.js';
import { sheetStyles } from '../sheet.styles.js';
import { compareStyles, paperTableStyles } from './compare.styles.js';
import en from './content.en.js';
import { renderComparison, renderTable } from './compare.template.js';
import { rowsOf } from './rows.js';

/*
 * Up to three people side by side, as one file of its own.
 */

/**
 * @param people who is chosen, as it is when the comparison is rendered
 * @param takeOut takes one of them out
 */
export async function makeComparison(
  finder: Finder,
  people: () => readonly Therapist[],
  takeOut: (therapist: Therapist) => void,
): Promise<SheetContent> {
  const words = await partWords(finder, { en, others: { es: () => import('./content.es.js') } });
  const { list } = finder;
  const hits = () =>
    people().map(
      (therapist) => finder.answer.hits.find((hit) => hit.therapist.id === therapist.id) ?? { therapist },
    );
  const printAll = () => {
    // Without the distance, which tells where the visitor is.
    const shown = people().map((therapist) => ({ therapist }));
    const view = { list, words, hits: shown, rows: rowsOf(list, shown) };
    const title = words.say('compare-heading');
    const styles = `${paperStyles}${paperTableStyles}`;
    print({ title, lang: words.lang, css: styles, body: renderTable(view) }, trayOf(finder));
  };
  return {
    styles: css`${sheetStyles}${compareStyles}`,
    render: () => {
      const shown = hits();
      const view = { list, words, hits: shown, rows: rowsOf(list, shown), takeOut };
      return renderComparison(view, printButton(list, printAll));
    },
  };
}
