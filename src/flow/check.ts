import { branchesOf, questionOf } from './lookup.js';
import { checkRoutes } from './check-routes.js';
import { type Complain, clip, complaints } from './problems.js';
import type { Condition, Criterion, Flow, Problem, Question } from './types.js';

/** Ids become parts of word keys and of paths in messages, so a dot or a blank in them would mislead. */
const ID = /^[A-Za-z0-9][\w-]{0,63}$/;
const ID_RULE = 'letters, digits, - and _, at most 64, starting with a letter or digit';

/**
 * Proves that a flow is whole: every name in it exists, every question can be reached and reaches the end, no cycle,
 * every answer leads somewhere, every rule can be judged. An empty list means that it is. The flow must have the
 * shape of its type; JSON of any shape goes through `parseFlow`. Never throws.
 */
export function check(flow: Flow): readonly Problem[] {
  const { problems, complain } = complaints();
  checkNames(flow, complain);
  for (const [id, question] of Object.entries(flow.questions)) checkQuestion(flow, id, question, complain);
  for (const [id, criterion] of Object.entries(flow.criteria)) checkCriterion(flow, id, criterion, complain);
  checkRoutes(flow, complain);
  return problems;
}

function checkNames(flow: Flow, complain: Complain): void {
  if (!questionOf(flow, flow.start))
    complain('start', 'no such question', 'the id of a question', flow.start);
  if (!flow.levels.length) complain('levels', 'there is no level', 'at least one level', 'an empty list');
  checkIds('levels', flow.levels, complain);
  checkIds('overlays', flow.overlays ?? [], complain);
  checkIds('lists', flow.lists ?? [], complain);
  for (const part of ['questions', 'criteria'] as const)
    for (const id of Object.keys(flow[part])) {
      if (!ID.test(id)) complain(`${part}.${clip(id)}`, 'not usable as an id', ID_RULE, id);
    }
  if (Object.hasOwn(flow.questions, 'end'))
    complain('questions.end', 'this id means the end of the flow', 'another id', 'end');
}

function checkIds(path: string, ids: readonly string[], complain: Complain): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) complain(`${path}[${index + 1}]`, 'this id is there twice', 'each id once', id);
    else if (!ID.test(id)) complain(`${path}[${index + 1}]`, 'not usable as an id', ID_RULE, id);
    seen.add(id);
  }
}

function checkQuestion(flow: Flow, id: string, question: Question, complain: Complain): void {
  const at = `questions.${clip(id)}`;
  const { kind, options, roles = {} } = question;
  if (kind !== 'pick' && options.length < 2)
    complain(`${at}.options`, 'there is nothing to choose from', 'two options or more', `${options.length}`);
  checkIds(`${at}.options`, options, complain);
  if (kind === 'pick' && !flow.lists?.includes(question.list))
    complain(`${at}.list`, 'no such list', oneOf(flow.lists ?? []), question.list);

  const seen = new Set<string>();
  for (const [option, role] of Object.entries(roles)) {
    const path = `${at}.roles.${clip(option)}`;
    if (!options.includes(option)) complain(path, 'no such option', oneOf(options), option);
    if (seen.has(role)) complain(path, 'two options have this role', 'each role once a question', role);
    if (role === 'exclusive' && kind !== 'many')
      complain(path, 'one answer always excludes the others', 'this role in a "many" question only', kind);
    seen.add(role);
  }

  const taken = new Set<string>();
  for (const [index, { question: other = id, is }] of branchesOf(question).when.entries()) {
    const path = `${at}.next.when[${index + 1}]`;
    if (!checkAnswers(flow, path, other, is, complain)) continue;
    const keys = is.map((option) => `${other} ${option}`);
    if (keys.every((key) => taken.has(key)))
      complain(
        `${path}.is`,
        'never taken: an earlier branch takes these answers',
        'an answer of its own',
        is.join(', '),
      );
    for (const key of keys) taken.add(key);
  }
}

/** The answers named are options of the question named. */
function checkAnswers(
  flow: Flow,
  path: string,
  id: string,
  is: readonly string[],
  complain: Complain,
): boolean {
  const question = questionOf(flow, id);
  if (!question) {
    complain(`${path}.question`, 'no such question', 'the id of a question', id);
    return false;
  }
  if (!is.length) complain(`${path}.is`, 'names no answer', oneOf(question.options), 'an empty list');
  const options = new Set(question.options);
  const wrong = is.filter((option) => !options.has(option));
  for (const option of wrong)
    complain(`${path}.is`, `no such answer to the question "${clip(id)}"`, oneOf(question.options), option);
  return is.length > 0 && wrong.length === 0;
}

function checkCriterion(flow: Flow, id: string, criterion: Criterion, complain: Complain): void {
  const at = `criteria.${clip(id)}`;
  const { level, overlay, unknown, reviewedOn } = criterion;
  const known = (path: string, name: string | undefined, names: readonly string[] = []) => {
    if (name !== undefined && !names.includes(name))
      complain(`${at}.${path}`, 'no such name', oneOf(names), name);
  };
  known('level', level, flow.levels);
  known('unknown', unknown, flow.levels);
  known('overlay', overlay, flow.overlays);
  if ((level === undefined) === (overlay === undefined))
    complain(at, 'leads to both or to nothing', 'either a level or an overlay', level ? 'both' : 'neither');
  if (level && unknown && flow.levels.indexOf(unknown) < flow.levels.indexOf(level))
    complain(
      `${at}.unknown`,
      'not knowing would be worse than the answer itself',
      `${level} or less severe`,
      unknown,
    );
  if (reviewedOn !== undefined && !isDate(reviewedOn))
    complain(`${at}.reviewedOn`, 'not a date', 'year-month-day, like 2026-11-01', reviewedOn);
  checkCondition(flow, `${at}.when`, criterion.when, complain);
}

function checkCondition(flow: Flow, path: string, condition: Condition, complain: Complain): void {
  if (!('question' in condition)) {
    const word = 'all' in condition ? 'all' : 'any';
    const parts = 'all' in condition ? condition.all : condition.any;
    if (!parts.length)
      complain(`${path}.${word}`, 'nothing to judge', 'one condition or more', 'an empty list');
    for (const [index, part] of parts.entries())
      checkCondition(flow, `${path}.${word}[${index + 1}]`, part, complain);
    return;
  }
  if ('is' in condition) {
    checkAnswers(flow, path, condition.question, condition.is, complain);
    return;
  }
  const question = questionOf(flow, condition.question);
  if (!question) complain(`${path}.question`, 'no such question', 'the id of a question', condition.question);
  else if (question.kind !== 'pick')
    complain(`${path}.question`, 'only a picked value can be in a list', 'a "pick" question', question.kind);
  const word = 'in' in condition ? 'in' : 'notIn';
  const lists = 'in' in condition ? condition.in : condition.notIn;
  if (!lists.length) complain(`${path}.${word}`, 'names no list', oneOf(flow.lists ?? []), 'an empty list');
  for (const list of lists)
    if (!flow.lists?.includes(list))
      complain(`${path}.${word}`, 'no such list', oneOf(flow.lists ?? []), list);
}

/** 2026-02-31 parses as a date in March, so it must also come back as it was written. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const oneOf = (names: readonly string[]): string =>
  names.length
    ? `one of ${names.slice(0, 20).map(clip).join(', ')}${names.length > 20 ? ', …' : ''}`
    : 'a name that the flow declares';
