// The same page as somebody who knows the browser writes it by hand: strings for what is new, and of the filters only
// the numbers are changed. The bitset floor answers.
import { build } from '../contenders/floor.mjs';
import './widget.css';
import { cardOf, filtersOf, label, load, numberIn, press, say } from './widget-parts.mjs';

const main = document.querySelector('main');
const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const selection = new Map();
const numbers = new Map();
let people;
let filters;
let shape;

const lines = (all) =>
  all
    .map(({ text, notes, link }) => {
      const register = link ? ` <a href="${escaped(link.href)}">${escaped(link.text)}</a>` : '';
      return `${escaped(text)}${notes.map((note) => ` <span class="muted">${escaped(note)}</span>`).join('')}${register}`;
    })
    .map((line) => (all.length > 1 ? `<li>${line}</li>` : line))
    .join('');
const facts = (all) =>
  `<dl class="facts">${all
    .map(
      ({ name, lines: said }) =>
        `<div><dt>${escaped(name)}</dt><dd>${said.length > 1 ? `<ul>${lines(said)}</ul>` : lines(said)}</dd></div>`,
    )
    .join('')}</dl>`;

function cardHtml(therapist) {
  const card = cardOf(therapist);
  return `<li><article class="card" aria-label="${escaped(card.name)}">
    <header><div class="portrait" aria-hidden="true">${card.initials}</div><div>
      <h3>${escaped(card.name)} <span class="muted">${escaped(card.pronouns)}</span></h3>
      <p>${escaped(card.title)}</p><div><ul>${lines(card.licenses)}</ul></div>
    </div></header>
    ${facts(card.facts)}
    <details><summary>${escaped(card.about)}</summary><p>${escaped(card.bio)}</p>${facts(card.more)}</details>
    <div class="actions">${card.actions.map((name) => `<button type="button">${name}</button>`).join('')}
      <a href="${escaped(card.url)}">Website</a></div>
  </article></li>`;
}

/** Total, first twelve people and counts of every value. */
function find(chosen) {
  const { engine, therapists } = people;
  const answer = engine.find({ selection: chosen, text: '', near: undefined });
  return { ...engine.read(answer), hits: answer.hits.map(({ at }) => therapists[at]) };
}

function update() {
  const chosen = Object.fromEntries([...selection].filter(([, values]) => values.length));
  const { total, hits, counts } = find(chosen);
  main.querySelector('.count').textContent = say('count-of', {
    count: total,
    total: people.therapists.length,
  });
  main.querySelector('.cards').innerHTML = hits.map(cardHtml).join('');
  for (const { id } of filters) {
    for (const [value, count] of counts[id]) {
      const node = numbers.get(`${id} ${label(id, value)}`);
      if (node) node.textContent = count;
    }
  }
  for (const [value, count] of counts.state) {
    const node = numbers.get(`state ${value}`);
    if (node) node.textContent = say('value', { label: label('state', value), count });
  }
}

async function start(count, given) {
  shape = given;
  people = await load(count, build);
  filters = filtersOf(shape);
  const { counts } = find({});
  const idOf = (id, name) => counts[id].find(([value]) => label(id, value) === name)?.[0];
  const option = (id, name) => `<label class="option">
    <input type="checkbox" data-facet="${id}" value="${escaped(idOf(id, name))}"><span>${escaped(name)}</span><span class="n"></span></label>`;
  main.innerHTML = `<h2>${say('heading', { count: people.therapists.length })}</h2><input type="search" aria-label="Search">
    <p class="count" role="status"></p><div class="layout"><div class="panel">
      <select aria-label="State">${shape.states.map((code) => `<option value="${code}">${code ? label('state', code) : 'Any'}</option>`).join('')}</select>
      ${filters
        .map(
          ({ id, name, values, more }) => `<fieldset><legend>${escaped(name)}</legend>
            ${values.map((value) => option(id, value)).join('')}
            ${more ? `<details><summary>${escaped(more)}</summary></details>` : ''}</fieldset>`,
        )
        .join('')}
      ${shape.folded.map((name) => `<details><summary>${escaped(name)}</summary></details>`).join('')}
    </div><ul class="cards"></ul></div>`;
  for (const node of main.querySelectorAll('.option')) {
    const [box, name, number] = node.children;
    numbers.set(`${box.dataset.facet} ${name.textContent}`, number);
  }
  for (const node of main.querySelectorAll('option')) numbers.set(`state ${node.value}`, node);
  main.querySelector('.panel').addEventListener('change', ({ target }) => {
    const { facet } = target.dataset;
    const values = selection.get(facet) ?? [];
    selection.set(
      facet,
      target.checked ? [...values, target.value] : values.filter((value) => value !== target.value),
    );
    update();
  });
  update();
}

const shown = () => numberIn(main.querySelector('.count').textContent);
const boxOf = (name, value) => {
  const { id } = filters.find((filter) => filter.name === name);
  return numbers.get(`${id} ${value}`).parentElement.querySelector('input');
};
const toggle = (name, value, expected) => press(boxOf(name, value), shown, expected);

/** How many people each value that is shown gives, by itself: what to press, and what must then be shown. */
const totals = () =>
  filters.flatMap(({ id, name, values }) =>
    values.map((value) => ({ name, value, total: find({ [id]: [boxOf(name, value).value] }).total })),
  );
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
window.bench = { start, toggle, totals, content, shown };
