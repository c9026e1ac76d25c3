import type { Kind } from './csv-columns.js';
import { isKnown, slug, toId } from './normalise.js';

/*
 * What people write in a spreadsheet's cells, and what it stands for. What is not understood is passed on as it is,
 * for the schema to describe.
 */

/** The content of a cell that is not empty. @param delimiter what stands between the file's cells */
export function toContent(kind: Kind, cell: string, delimiter: string): unknown {
  switch (kind) {
    case 'list':
      return toList(cell);
    case 'licenses':
      return toList(cell).map(toLicense);
    case 'trainings':
      return toList(cell).map(toTraining);
    case 'flag':
      return toFlag(cell);
    case 'number':
      return toNumber(cell, delimiter);
    case 'day':
      return toDay(cell, delimiter);
    case 'zip':
      // A spreadsheet takes 02139 for a number and drops the zero.
      return /^\d{3,4}$/.test(cell) ? cell.padStart(5, '0') : cell;
    default:
      return cell;
  }
}

const toList = (cell: string): string[] =>
  cell
    .split(/[;|\n]/)
    .map((value) => value.trim())
    .filter(Boolean);

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
    (/^\d{1,3}(\.\d{3})+,\d+$/.test(text) ? text.replaceAll('.', '') : text).replace(',', '.');
  const number = Number(delimiter === ';' ? decimal(bare) : bare.replace(/,(?=\d{3}(\D|$))/g, ''));
  return bare && Number.isFinite(number) ? number : cell;
}

/**
 * A day as year-month-day. Spreadsheet programs set to US English write 2026-11-01 as 11/1/2026, and save it so; a
 * file with semicolons comes from elsewhere, where the day may be first, so there it is not guessed.
 */
function toDay(cell: string, delimiter: string): string {
  const [, month = '', day = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return year && delimiter !== ';' ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}

/**
 * `LMFT 150442 CA`: the type (also spelled out), the number, the state; the last two may be missing. After it may
 * stand "supervised by" and a name, and a link to the register's page.
 */
function toLicense(text: string): unknown {
  const link = /(?:^|\s)(https?:\/\/\S+)/i.exec(text);
  const [rest = '', supervisor] = (link ? text.replace(link[0], ' ') : text)
    .trim()
    .split(/,?\s+supervised by\s+/i);
  const parts = rest.split(/\s+/);
  const last = parts.at(-1) ?? '';
  const state = parts.length > 1 && last.length === 2 && isKnown('states', last) ? parts.pop() : undefined;
  // A type has no figures in it.
  const figures = parts.findIndex((part) => /\d/.test(part));
  let length = figures < 0 ? parts.length : Math.max(figures, 1);
  while (length > 1 && !isKnown('type', parts.slice(0, length).join(' '))) length--;
  const number = parts.slice(length).join(' ');
  return {
    type: parts.slice(0, length).join(' '),
    ...(number && { number: number.replace(/^#\s*/, '') }),
    ...(state && { state: state.toUpperCase() }),
    ...(link && { registerUrl: link[1] }),
    ...(supervisor && { supervisor }),
  };
}

/**
 * An organization's name, and if wanted in brackets what is known of the training, in any order:
 * `Polaris Insight Center (Ketamine-assisted therapy, certificate, 2023, 150 hours, experiential, checked 2026-10-01 by
 * Ada Quill, https://…)`. Each part is recognised by what it is; other words are the program's name.
 */
function toTraining(text: string): unknown {
  const [, org = text, inside] = /^([^(]*[^(\s])\s*\((.*)\)$/.exec(isKnown('org', text) ? '' : text) ?? [];
  const training = new Map<string, unknown>([['org', org]]);
  for (const part of inside?.split(/,\s+|,$/) ?? []) {
    const [key, value] = toPart(part.trim());
    if (
      key === 'program' &&
      (!part.trim() || (isKnown('org', org) && toId('org', part) === toId('org', org)))
    )
      continue;
    const before = training.get(key);
    if (before === undefined) training.set(key, value);
    else training.set('program', [training.get('program'), part.trim()].filter(Boolean).join(', '));
  }
  const checked = training.get('checked');
  if (!checked) return Object.fromEntries(training);
  training.delete('checked');
  return { ...Object.fromEntries(training), ...checked };
}

function toPart(part: string): readonly [string, unknown] {
  if (/^(19|20)\d\d$/.test(part)) return ['year', Number(part)];
  const hours = /^(\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|horas?)$/i.exec(part);
  if (hours) return ['hours', Number(hours[1])];
  const experiential = /^(not |non-?|no )?(?:experiential|vivencial)$/i.exec(part);
  if (experiential) return ['experiential', !experiential[1]];
  const [, checkedOn, checkedBy] = /^checked(?: on)? (\d{4}-\S+)(?: by (.+))?$/i.exec(part) ?? [];
  if (checkedOn) return ['checked', { checkedOn, ...(checkedBy && { checkedBy }) }];
  if (/^https?:\/\//i.test(part)) return ['evidence', part];
  return isKnown('level', part) || /^level \w+$/i.test(part) ? ['level', part] : ['program', part];
}
