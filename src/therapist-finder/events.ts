/** A visitor asks for a call with a therapist. Carries the therapist's public id and nothing of the visitor. */
export class KapTherapistSelectEvent extends Event {
  static readonly type = 'kap-therapist-select';
  /** The therapist's id, as in the data. */
  readonly id: string;

  constructor(id: string) {
    super(KapTherapistSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kap-therapist-select': KapTherapistSelectEvent;
  }
}
