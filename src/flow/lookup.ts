import type { Answer, Branch, Flow, Question, Role } from './types.js';

/** An own value of a record, so that an id such as `constructor` never finds what was not written. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** A record without a prototype: any id is a harmless key of it. */
export const emptyRecord = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

export const questionOf = (flow: Flow, id: string): Question | undefined => own(flow.questions, id);

/** What an option means beyond itself; undefined for an ordinary option. */
export const roleOf = (question: Question, option: string): Role | undefined => own(question.roles, option);

export const asList = (answer: Answer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

export const branchesOf = (question: Question): { when: readonly Branch[]; else: string } =>
  typeof question.next === 'string' ? { when: [], else: question.next } : question.next;
