// Spanish as a practice in the US would print it: formal, one word for one thing, states by their Spanish names.
import { expect } from '@open-wc/testing';
import { widgets } from '../../src/claims/widgets.js';
import { statesOf } from '../../src/shared/us-states.js';

const spanish = widgets.flatMap(({ prefix, words }) =>
  words.flatMap(({ es }) =>
    Object.entries(es).flatMap(([key, phrase]) =>
      (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).map(
        (said) => [`${prefix}.${key}`, said] as const,
      ),
    ),
  ),
);
const saying = (wrong: RegExp) =>
  spanish.flatMap(([key, said]) => {
    const [found] = wrong.exec(said) ?? [];
    return found ? [`${key}: …${found}…`] : [];
  });

/** What is said to a friend only, wherever it stands. */
const FRIEND =
  /(?<!\p{L})(?:tú|tu|tus|ti|contigo|tuy[oa]s?|eres|estás|tienes|puedes|podrás|quieres|debes|deberías|necesitas|sabes|sientes|piensas|vives|tomas|dices|haces|vas|ves|crees|prefieres|estuviste|tuviste|tomaste|haz|dime|dile|llámanos|escríbenos|cuéntanos|encuéntranos|inténtalo|no (?:dejes|tomes|uses|hagas|olvides|escribas|cuentes|te))(?!\p{L})/iu;

/**
 * At the start of a sentence these command a friend. Some are nouns as well ("Pregunta 2 de 5"), or say what somebody
 * does ("Conoce bien a"): only the commands are meant, so what follows counts.
 */
const COMMAND =
  /(?:^|[.:¡]\s+|- |— )(?:encuentra|habla|escribe|camina|elige|sigue|busca|llama|lee|mira|usa|deja|pide|vuelve|descansa|come|bebe|respira|prepara|planea|revisa|anota|prueba|abre|cierra|envía|imprime|copia|guarda|borra|cambia|agrega|añade|selecciona|marca|cuenta|comparte|pregunta(?! (?:\{|de\b|\d))|toma|di|ven|pon|ten)(?!\p{L})/iu;

describe('Spanish', () => {
  it('says "usted"', () => {
    expect(saying(FRIEND)).to.deep.equal([]);
  });

  it('commands nobody as a friend, at the start of a sentence or after a colon', () => {
    // What somebody does is said with who does it: "Usted toma", not "Toma".
    expect(saying(COMMAND)).to.deep.equal([]);
  });

  it('takes the quotes that US Spanish does', () => {
    expect(saying(/[«»]|"/)).to.deep.equal([]);
  });

  it('puts no bare "de" before a date, which begins with its day', () => {
    expect(saying(/\bde \{(?:date|day|until|when)\}/)).to.deep.equal([]);
  });

  it('has one plain word for a lozenge', () => {
    expect(saying(/trocisc|comprimido|gragea|pastillas? (?:bajo|que se)/i)).to.deep.equal([]);
  });
});

describe('the states of the US', () => {
  const english = statesOf('');
  const named = spanish.filter(([key]) => /^\w+\.states$/.test(key));

  it('have their Spanish names in every widget that names them', () => {
    expect(named.map(([key]) => key.split('.')[0])).to.have.members([
      'eligibility',
      'finder',
      'comparison',
      'faq',
      'call',
    ]);
    for (const [key, said] of named) {
      const states = statesOf(said);
      expect(Object.keys(states), key).to.have.members(Object.keys(english));
      expect(states, key).to.include({
        NY: 'Nueva York',
        NC: 'Carolina del Norte',
        PA: 'Pensilvania',
        NM: 'Nuevo México',
        SD: 'Dakota del Sur',
        WV: 'Virginia Occidental',
        LA: 'Luisiana',
        HI: 'Hawái',
        DC: 'Distrito de Columbia',
        CA: 'California',
      });
    }
  });

  it('keep their English names where a practice names some only', () => {
    expect(statesOf('CA Californie|NY New York (État)')).to.deep.include({
      CA: 'Californie',
      NY: 'New York (État)',
      TX: 'Texas',
    });
    expect(statesOf('nonsense')).to.deep.equal(english);
  });
});
