import { paperStyles, print } from '../../../shared/print.js';
import type { Finder } from '../../finder.js';
import { paperListStyles } from './list.styles.js';
import { renderPaperList } from './list.template.js';

/*
 * The list on paper, as one file of its own.
 */

/** How many people are printed at most: about 50 sheets. */
export const MOST_PRINTED = 200;

/**
 * Prints the people who fit, in the order shown. What was searched for is not on the paper, which others may see: it
 * says something about a person's health. Rejects if a service does not bring the people.
 */
export async function printList({ list, practice, query, search }: Finder, tray: HTMLElement): Promise<void> {
  const { words } = list;
  const { hits, total } = await search.find(query, MOST_PRINTED);
  const { name } = practice.data.practice ?? {};
  const title = name ? words.say('print-title-of', { practice: name }) : words.say('print-title');
  const view = {
    list,
    title,
    sort: query.sort,
    contact: practice.data.practice ?? {},
    total,
    // Without the distance, which tells where the visitor is.
    people: hits.slice(0, MOST_PRINTED).map(({ therapist }) => therapist),
  };
  print(
    { title, lang: words.lang, css: `${paperStyles}${paperListStyles}`, body: renderPaperList(view) },
    tray,
  );
}
