import { isKnown, toId } from './normalise.js';

/* What people write in a spreadsheet's cells of a license or a training, and what it stands for. */

/**
 * `LMFT 150442 CA`: the type (also spelled out), the number, the state; the last two may be missing, the state may be
 * first. After it may stand "supervised by" and a name, and a link to the register's page. Of two types with one number
 * nobody can say whose it is: they are passed on as they are, for the schema to describe.
 */
export function toLicense(text: string): unknown {
  const link = /(?:^|\s)(https?:\/\/\S+)/i.exec(text);
  const [rest = '', supervisor] = (link ? text.replace(link[0], ' ') : text)
    .trim()
    .split(/,?\s+supervised by\s+/i);
  const parts = rest.split(/[\s,]+/).filter(Boolean);
  const state = takeState(parts);
  // A type has no figures in it.
  const figures = parts.findIndex((part) => /\d/.test(part));
  let length = figures < 0 ? parts.length : Math.max(figures, 1);
  while (length > 1 && !isKnown('type', parts.slice(0, length).join(' '))) length--;
  // Words of no vocabulary, and no figures after them: all of it is the type.
  if (figures < 0 && !isKnown('type', parts.slice(0, length).join(' '))) length = parts.length;
  const type = parts.slice(0, length).join(' ');
  const number = parts.slice(length).join(' ');
  const second = parts.slice(length).find((part) => isKnown('type', part));
  if (second && toId('type', type) !== 'associate' && toId('type', second) !== toId('type', type))
    return text;
  return {
    type,
    ...(number && { number: number.replace(/^#\s*/, '') }),
    ...(state && { state }),
    ...(link && { registerUrl: link[1] }),
    ...(supervisor && { supervisor }),
  };
}

/** Takes the state out of a license's words: the last of them or, where it cannot be the type (PA, MD), the first. */
function takeState(parts: string[]): string | undefined {
  const isState = (part = '') => part.length === 2 && isKnown('states', part);
  if (parts.length < 2) return undefined;
  const [first = ''] = parts;
  const state = isState(parts.at(-1))
    ? parts.pop()
    : isState(first) && !isKnown('type', first)
      ? parts.shift()
      : '';
  return state?.toUpperCase();
}

/**
 * An organization's name, and if wanted in brackets what is known of the training, in any order:
 * `Polaris Insight Center (Ketamine-assisted therapy, certificate, 2023, 150 hours, experiential, checked 2026-10-01 by
 * Ada Quill, https://…)`. Each part is recognised by what it is; other words are the program's name.
 * @param toDay reads a date as it is written in this file
 */
export function toTraining(text: string, toDay: (written: string) => string): unknown {
  const [, org = text, inside] = /^([^(]*[^(\s])\s*\((.*)\)$/.exec(isKnown('org', text) ? '' : text) ?? [];
  const training = new Map<string, unknown>([['org', org]]);
  for (const part of inside?.match(PARTS) ?? []) {
    const [key, value] = toPart(part.trim(), toDay);
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

/** What stands between commas or semicolons; those in a link and in 1,000 belong to it. */
const PARTS = /(?:https?:\/\/\S*[^\s,;]|\b\d{1,3}(?:,\d{3})+\b|[^,;])+/gi;

function toPart(part: string, toDay: (written: string) => string): readonly [string, unknown] {
  if (/^(19|20)\d\d$/.test(part)) return ['year', Number(part)];
  const hours = /^(\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|horas?)$/i.exec(part);
  if (hours) return ['hours', Number(hours[1])];
  const experiential = /^(not |non-?|no )?(?:experiential|vivencial)$/i.exec(part);
  if (experiential) return ['experiential', !experiential[1]];
  const [, checkedOn, checkedBy] = /^checked(?: on)? (\d+[-/]\S+)(?: by (.+))?$/i.exec(part) ?? [];
  if (checkedOn) return ['checked', { checkedOn: toDay(checkedOn), ...(checkedBy && { checkedBy }) }];
  if (/^https?:\/\//i.test(part)) return ['evidence', part];
  return isKnown('level', part) || /^level \w+$/i.test(part) ? ['level', part] : ['program', part];
}
