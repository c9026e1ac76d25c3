// The same page with InstantSearch.js and its own widgets. Its client asks itemsjs in the
// page, the fastest of the libraries here.
import instantsearch from 'instantsearch.js/es';
import { configure, hits, menuSelect, refinementList, searchBox, stats } from 'instantsearch.js/es/widgets';
import { build } from '../contenders/itemsjs.mjs';
import './widget.css';
import { cardOf, filtersOf, label, load, numberIn, press, say } from './widget-parts.mjs';

const main = document.querySelector('main');
let filters;

/** `[['state:CA', 'state:NY'], …]` as a selection. */
function selectionOf(facetFilters = []) {
  const selection = {};
  for (const filter of facetFilters.flat()) {
    const cut = filter.indexOf(':');
    (selection[filter.slice(0, cut)] ??= []).push(filter.slice(cut + 1));
  }
  return selection;
}

const clientOf = ({ engine, therapists }) => ({
  search: async (requests) => ({
    results: requests.map(({ indexName, params }) => {
      const answer = engine.find({ selection: selectionOf(params.facetFilters), text: '', near: undefined });
      const { total, counts } = engine.read(answer);
      const asked = [params.facets ?? []].flat();
      return {
        index: indexName,
        hits: answer.data.items.map(({ id, at }) => ({ objectID: id, therapist: therapists[at] })),
        nbHits: total,
        page: 0,
        nbPages: Math.ceil(total / 12),
        hitsPerPage: 12,
        query: '',
        params: '',
        processingTimeMS: 1,
        exhaustiveNbHits: true,
        facets: Object.fromEntries(asked.map((id) => [id, Object.fromEntries(counts[id])])),
      };
    }),
  }),
});

function item({ therapist }, { html }) {
  const card = cardOf(therapist);
  const line = ({ text, notes, link }) =>
    html`${text}${notes.map((note) => html` <span class="muted">${note}</span>`)}${link ? html` <a href=${link.href}>${link.text}</a>` : ''}`;
  const lines = (all) =>
    all.length > 1 ? html`<ul>${all.map((each) => html`<li>${line(each)}</li>`)}</ul>` : all.map(line);
  const facts = (all) => html`<dl class="facts">
    ${all.map(({ name, lines: said }) => html`<div><dt>${name}</dt><dd>${lines(said)}</dd></div>`)}
  </dl>`;
  return html`<article class="card" aria-label=${card.name}>
    <header>
      <div class="portrait" aria-hidden="true">${card.initials}</div>
      <div>
        <h3>${card.name} <span class="muted">${card.pronouns}</span></h3>
        <p>${card.title}</p>
        <div><ul>${card.licenses.map((each) => html`<li>${line(each)}</li>`)}</ul></div>
      </div>
    </header>
    ${facts(card.facts)}
    <details><summary>${card.about}</summary><p>${card.bio}</p>${facts(card.more)}</details>
    <div class="actions">
      ${card.actions.map((name) => html`<button type="button">${name}</button>`)} <a href=${card.url}>Website</a>
    </div>
  </article>`;
}

async function start(count, shape) {
  const people = await load(count, (therapists, documents) =>
    build(therapists, documents, { withText: false }),
  );
  filters = filtersOf(shape);
  main.innerHTML = `<h2>${say('heading', { count })}</h2><div id="search"></div><div class="count"></div>
    <div class="layout"><div class="panel"><div id="state"></div>
    ${filters.map(({ id, name, more }) => `<fieldset><legend>${name}</legend><div id="${id}"></div>${more ? `<details><summary>${more}</summary></details>` : ''}</fieldset>`).join('')}
    ${shape.folded.map((name) => `<details><summary>${name}</summary></details>`).join('')}
    </div><div id="hits"></div></div>`;
  const search = instantsearch({ indexName: 'therapists', searchClient: clientOf(people), insights: false });
  search.addWidgets([
    configure({ hitsPerPage: 12 }),
    searchBox({ container: '#search' }),
    stats({
      container: '.count',
      templates: { text: ({ nbHits }) => say('count-of', { count: nbHits, total: count }) },
    }),
    menuSelect({
      container: '#state',
      attribute: 'state',
      limit: shape.states.length,
      sortBy: ['name:asc'],
      transformItems: (items) => items.map((each) => named('state', each)),
    }),
    ...filters.map(({ id, values }) =>
      refinementList({
        container: `#${id}`,
        attribute: id,
        operator: 'or',
        limit: values.length,
        // The order stays, as on the other pages.
        sortBy: (a, b) => placeOf(values, id, a) - placeOf(values, id, b),
        transformItems: (items) => items.map((each) => named(id, each)),
        cssClasses: { label: 'option', count: 'n', checkbox: 'box' },
      }),
    ),
    hits({ container: '#hits', templates: { item }, cssClasses: { list: 'cards' } }),
  ]);
  search.start();
  while (!main.querySelector('article')) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A value with its name, where the widgets look for it. */
function named(id, each) {
  const name = label(id, each.value);
  return { ...each, label: name, highlighted: name };
}

function placeOf(values, id, { name, escapedValue }) {
  const place = values.indexOf(label(id, name ?? escapedValue));
  return place < 0 ? values.length : place;
}

const shown = () => numberIn(main.querySelector('.count').textContent);
const boxOf = (name, value) => {
  const { id } = filters.find((filter) => filter.name === name);
  return [...main.querySelectorAll(`#${id} input`)].find((box) => label(id, box.value) === value);
};
const toggle = (name, value, expected) => press(boxOf(name, value), shown, expected);
const content = () => ({
  cards: main.querySelectorAll('article').length,
  values: main.querySelectorAll('.option').length,
  states: main.querySelectorAll('option').length,
  elements: main.querySelectorAll('*').length,
  letters: [...main.querySelectorAll('article')].reduce(
    (sum, card) => sum + card.textContent.trim().replace(/\s+/g, ' ').length,
    0,
  ),
});
window.bench = { start, toggle, content, shown };
