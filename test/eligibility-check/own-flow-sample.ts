/** A practice's own small screening, as it stands in a file: every kind of question, rule and sentence. */
const sample = {
  start: 'danger',
  levels: ['help-now', 'not-now', 'prescriber-first', 'discuss'],
  overlays: ['crisis-lines', 'out-of-area', 'logistics', 'kit'],
  lists: ['states', 'served'],
  questions: {
    danger: {
      kind: 'one',
      options: ['no', 'thoughts', 'yes', 'private'],
      roles: { private: 'private' },
      next: { when: [{ is: ['yes'], to: 'end' }], else: 'place' },
    },
    place: {
      kind: 'pick',
      list: 'states',
      options: ['abroad', 'unsure'],
      roles: { unsure: 'unknown' },
      next: 'body',
    },
    body: {
      kind: 'many',
      options: ['heart', 'lungs', 'none', 'unsure', 'private'],
      roles: { none: 'exclusive', unsure: 'unknown', private: 'private' },
      next: { when: [{ is: ['heart'], to: 'since' }], else: 'home' },
    },
    since: { kind: 'one', options: ['lately', 'before'], next: 'home' },
    home: { kind: 'one', options: ['yes', 'no'], next: 'end' },
  },
  criteria: {
    danger: { level: 'help-now', when: { question: 'danger', is: ['yes'] }, source: ['spravato'] },
    thoughts: {
      level: 'prescriber-first',
      unknown: 'prescriber-first',
      when: { question: 'danger', is: ['thoughts'] },
    },
    lines: { overlay: 'crisis-lines', when: { question: 'danger', is: ['thoughts', 'private'] } },
    area: { overlay: 'out-of-area', when: { question: 'place', notIn: ['served'] } },
    heart: {
      level: 'not-now',
      unknown: 'prescriber-first',
      when: {
        all: [
          { question: 'body', is: ['heart'] },
          {
            any: [
              { question: 'since', is: ['lately'] },
              { question: 'home', is: ['no'] },
            ],
          },
        ],
      },
      source: ['spravato', 'our-doctor'],
      reviewedOn: '2026-11-01',
    },
    lungs: { level: 'prescriber-first', when: { question: 'body', is: ['lungs'] } },
    alone: { overlay: 'logistics', when: { question: 'home', is: ['no'] } },
    kit: { overlay: 'kit', when: { question: 'home', is: ['yes'] } },
  },
  words: {
    en: {
      'question.danger': 'Are you in danger?',
      'why.danger': 'Danger comes first.',
      'option.danger.no': 'No danger',
      'option.danger.thoughts': 'Only thoughts',
      'option.danger.yes': 'Yes, danger',
      'question.place': 'Where will you be?',
      'option.place.abroad': 'Abroad',
      'question.body': 'How is your body?',
      'hint.body': 'Heart and lungs only.',
      'option.body.heart': 'My heart is ill',
      'option.body.lungs': 'My lungs are ill',
      'option.body.none': 'All is well',
      'option.body.unsure': 'I would have to ask my doctor',
      'question.since': 'Since when?',
      'option.since.lately': 'Since this month',
      'option.since.before': 'Since long ago',
      'question.home': 'Is someone at home?',
      'option.home.yes': 'Someone is',
      'option.home.no': 'No one is',
      'reason.danger': 'Danger needs a person now.',
      'reason.thoughts': 'Thoughts need a person too.',
      'reason.lines': 'People are there.',
      'reason.area': 'Here in {states} we work.',
      'reason.heart': 'A heart needs time.',
      'ask.heart': 'How much time?',
      'reason.lungs': 'Lungs need air.',
      'reason.alone': 'Do not be alone.',
      'overlay.kit': 'What to bring',
      'reason.kit': 'Bring a blanket.',
      'next.not-now': 'See your own doctor.',
      'source.our-doctor': 'What our doctor says',
    },
    es: {
      'question.danger': '¿Está en peligro?',
      'option.danger.no': 'Ningún peligro',
      'option.danger.thoughts': 'Solo pensamientos',
      'option.danger.yes': 'Sí, peligro',
      'question.place': '¿Dónde estará?',
      'option.place.abroad': 'En otro país',
      'question.body': '¿Cómo está su cuerpo?',
      'option.body.heart': 'Corazón enfermo',
      'option.body.lungs': 'Pulmones enfermos',
      'option.body.none': 'Todo bien',
      'question.since': '¿Desde cuándo?',
      'option.since.lately': 'Desde este mes',
      'option.since.before': 'Desde hace mucho',
      'question.home': '¿Hay alguien en casa?',
      'option.home.yes': 'Hay alguien',
      'option.home.no': 'No hay nadie',
      'reason.danger': 'El peligro necesita una persona ahora.',
      'reason.thoughts': 'Los pensamientos también.',
      'reason.lines': 'Hay personas.',
      'reason.area': 'Trabajamos en {states}.',
      'reason.heart': 'El corazón necesita tiempo.',
      'reason.lungs': 'Los pulmones necesitan aire.',
      'reason.alone': 'No esté a solas.',
      'overlay.kit': 'Qué traer',
      'reason.kit': 'Traiga una manta.',
    },
  },
};

export type Json = Record<string, unknown>;

/** The sample, for a test to change at will. */
export const ownFlowJson = (): Json => JSON.parse(JSON.stringify(sample)) as Json;

/** The sample with one place changed; `undefined` takes it away. Keys that hold a dot are given as a list. */
export function changed(path: string | readonly string[], value: unknown): Json {
  const json = ownFlowJson();
  const keys = typeof path === 'string' ? path.split('.') : [...path];
  const last = keys.pop() ?? '';
  let at: Json = json;
  for (const key of keys) at = at[key] as Json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}
