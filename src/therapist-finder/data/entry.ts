/** A therapist as it was written, and where. Nothing is checked yet. */
export interface Entry {
  readonly value: unknown;
  /** Where a part of it (`fee.amount`, `licenses[2].type`; empty for the whole) stands in the file. */
  readonly at: (path: string) => string;
  /** True if it says "trauma-informed: yes" apart from the details, which then are not needed for it. */
  readonly traumaInformed?: boolean;
}
