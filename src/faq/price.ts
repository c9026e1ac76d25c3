import type { PracticeFile } from '../practice/index.js';
import { showDay } from '../shared/day.js';
import type { OwnWords } from './own.js';

/** The prices that a practice has put in its comparison: they are its words, in one line, with their day. */
export function costs(comparison: PracticeFile['comparison'], words: OwnWords): string[] {
  return (['kap.cost', 'hybrid.cost'] as const).flatMap((id) => {
    const cell = comparison?.cells?.[id];
    if (!cell || (id === 'hybrid.cost' && !comparison?.hybrid)) return [];
    const text = cell.text.replace(/\s+/g, ' ').trim();
    const said = id === 'hybrid.cost' ? `${comparison?.hybrid?.name}: ${text}` : text;
    return [cell.asOf ? words.say('fact.cost', { text: said, date: showDay(cell.asOf, words.lang) }) : said];
  });
}
