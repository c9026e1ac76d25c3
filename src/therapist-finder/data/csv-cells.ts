import { isDate } from '../../shared/date.js';
import type { Column } from './csv-columns.js';
import { toLicense, toTraining } from './csv-credentials.js';
import { isKnown, isUnsaid } from './normalise.js';
import { slug } from './slug.js';

/*
 * What people write in a spreadsheet's cells, and what it stands for. What is not understood is passed on as it is,
 * for the schema to describe.
 */

/** The content of a cell that is not empty. @param delimiter what stands between the file's cells */
export function toContent(
  { key, kind }: Pick<Column, 'key' | 'kind'>,
  cell: string,
  delimiter: string,
): unknown {
  switch (kind) {
    case 'list':
      return toList(key, cell);
    case 'licenses':
      return toList('type', cell).map(toLicense);
    case 'trainings':
      return toList('org', cell).map((text) => toTraining(text, (day) => toDay(day, delimiter)));
    case 'flag':
      return toFlag(cell);
    case 'number':
      return toNumber(cell, delimiter);
    case 'degrees':
      return toNumber(delimiter === ';' ? cell.replace(',', '.') : cell, ',');
    case 'day':
      return toDay(cell, delimiter);
    case 'zip':
      // A spreadsheet takes 02139 for a number and drops the zero.
      return /^\d{3,4}$/.test(cell) ? cell.padStart(5, '0') : cell;
    default:
      return cell;
  }
}

/**
 * Values with semicolons, strokes or lines between them, brackets left whole. Commas only where each part is known:
 * "Sitting, with care" may be one.
 */
function toList(key: string, cell: string): string[] {
  const values = (cell.match(/(?:\([^()]*\)|[^;|\n])+/g) ?? [])
    .map((value) => value.trim())
    .filter((value) => value && !isUnsaid(value, key));
  const [only = ''] = values;
  if (values.length !== 1 || isKnown(key, only)) return values;
  // The city, not the state beside it.
  const parts = only.replace(/\bWashington,\s*D\.?C\b\.?/gi, 'DC').split(',');
  const known = parts.map((part) => part.trim()).filter(Boolean);
  return known.every((part) => isKnown(key, part)) ? known : values;
}

const yes = ['yes', 'true', 'y', '1', 'si', 'verdadero'];
const no = ['no', 'false', 'n', '0', 'falso'];

function toFlag(cell: string): unknown {
  const written = slug(cell);
  return yes.includes(written) ? true : no.includes(written) ? false : cell;
}

/** A number, also as "$1,050"; in a file with semicolons, which come from where the comma is decimal, "1.050,5". */
function toNumber(cell: string, delimiter: string): unknown {
  const bare = cell.replace(/^\$\s*/, '');
  const decimal = (text: string) =>
    (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text).replace(',', '.');
  const number = Number(delimiter === ';' ? decimal(bare) : bare.replace(/,(?=\d{3}(\D|$))/g, ''));
  return bare && Number.isFinite(number) ? number : cell;
}

/**
 * A day as year-month-day. Spreadsheet programs set to US English write 2026-11-01 as 11/1/2026 or 11/1/26, and save it
 * so; a file with semicolons comes from elsewhere, where the day may be first, so there it is not guessed. What is no
 * day is passed on as it is.
 */
function toDay(cell: string, delimiter: string): string {
  const us = delimiter === ';' ? null : /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(cell);
  const [, year = '', month = '', day = ''] = us
    ? [cell, us[3]?.padStart(4, '20'), us[1], us[2]]
    : (/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(cell) ?? []);
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(written) ? written : cell;
}
