import type { Evidence, Flow } from '../../flow/index.js';
import { kept, type Marks, type Run } from '../run.js';
import type { InstrumentsView } from '../view.js';
import { type Instrument, type InstrumentId, instruments } from './instruments.js';
import { callsForLines, missingIn } from './score.js';

/** What is done with the run of the check that the questionnaires stand beside. */
export interface Steps {
  /** Goes to another screen. */
  readonly go: (step: (run: Run) => Run) => void;
  /** Keeps what was marked on this one. */
  readonly stay: (step: (run: Run) => Run) => void;
  /** Items have no mark. */
  readonly missing: () => void;
}

/** The questionnaires beside one visitor's check. What was marked is in its run. */
export class Questionnaires {
  #steps: Steps;
  /** Places of the items left out, as they were when the visitor wanted to go on. */
  #leftOut: readonly number[] = [];

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** What is shown of them, and can be done. */
  view(run: Run, wanted: readonly InstrumentId[] = []): InstrumentsView {
    const { go, stay, missing } = this.#steps;
    const { marks = {}, instrument } = run;
    const offered = [...new Set(wanted)].map((id) => instruments[id]);
    const open = offered.find(({ id }) => id === instrument);
    const marked = marks[open?.id ?? ''] ?? [];
    return {
      offered,
      open,
      marks,
      missing: this.#leftOut.filter((at) => marked[at] === undefined),
      start: (id) => go((before) => openOne(before, id)),
      mark: (item, score) => stay((before) => mark(before, item, score)),
      finish: (event) => {
        event.preventDefault();
        this.#leftOut = open ? missingIn(open, marked) : [];
        if (this.#leftOut.length) missing();
        else go((before) => ({ ...before, screen: 'score' }));
      },
    };
  }

  /** The visitor has gone on: what was left out is said when they want to go on again. */
  leave(): void {
    this.#leftOut = [];
  }

  /** What was marked that counts as thoughts of ending one's life. */
  thoughts(run: Run): Evidence<Flow> | undefined {
    const { id, crisisItem = -1 } = callingIn(run) ?? {};
    return id && { question: id, answers: [String(run.marks?.[id]?.[crisisItem])] };
  }

  /** The run without the mark that called for help, with its questionnaire open; undefined if it was no mark. */
  unmarked(run: Run, cause: string): Run | undefined {
    const { id, crisisItem } = callingIn(run) ?? {};
    if (id !== cause) return undefined;
    const left = run.marks?.[id]?.map((each, at) => (at === crisisItem ? undefined : each)) ?? [];
    return openOne({ ...run, marks: { ...run.marks, [id]: left } }, id);
  }
}

/** The questionnaire whose marks call for the help lines, also where the practice asks it no more. */
const callingIn = ({ marks }: Run): Instrument | undefined =>
  Object.values<Instrument>(instruments).find((each) => callsForLines(each, marks?.[each.id] ?? []));

/** The run with a questionnaire open. */
const openOne = (run: Run, id: string): Run => ({ ...kept(run), screen: 'instrument', instrument: id });

/** The run after a mark in the questionnaire that is open. */
function mark(run: Run, item: number, score: number): Run {
  const { instrument = '', marks = {} } = run;
  const before: Marks = marks[instrument] ?? [];
  const after = Array.from({ length: Math.max(before.length, item + 1) }, (_, at) =>
    at === item ? score : before[at],
  );
  return { ...run, marks: { ...marks, [instrument]: after } };
}
