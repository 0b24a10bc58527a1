// Who is quoted, what is named, who speaks of whom, which words spread: now, from the latest quotes, and in all, from the API's counts.
import { h, notice, section, table } from './dom.js';
import { ago, amount, count, path, when } from './format.js';
import { away } from './flow.js';
import { Later } from './later.js';
import { line, once, publisher, quotedNow } from './quote.js';
import { asLatest, askApi, now, state } from './source.js';

export const title = 'People';

const ROWS = 10, COLUMNS = 12;
let window = 'total';
const top = new Later(5);
const person = new Later(10);

export function view([name]) {
  if (name !== undefined) return one(name);
  if (state.away !== null && !state.quotes.length) return away();
  return [h('h1', {}, 'Who is quoted, and on whom'), rightNow(), counted()];
}

function rightNow() {
  const { quotes, speakers } = quotedNow(state.quotes);
  const named = new Map();
  for (const { about, articleId } of quotes) {
    for (const name of about ?? []) named.set(name, (named.get(name) ?? new Set()).add(articleId));
  }
  const entities = [...named].map(([name, articles]) => [name, articles.size]).sort((one, other) => other[1] - one[1]);
  return section('Now', h('p', { class: 'aside' }, `By articles, in the latest ${count(quotes.length, 'quote')}${
    quotes.length ? ', since ' + ago(quotes.at(-1).at, now()) : ''}.`),
  h('div', { class: 'columns' }, bars('Quoted', speakers.map(each => [each.name, each.articles.size])), bars('Spoken of', entities)));
}

const bars = (caption, rows, heading = 'h3') => h('div', {}, h(heading, {}, caption), rows.length ? h('ol', { class: 'bars' },
  rows.slice(0, ROWS).map(([name, n]) => h('li', { style: { '--share': n / Math.max(...rows.map(row => row[1])) } },
    h('a', { href: path('people', name) }, h('bdi', {}, name)), ' ', h('span', {}, amount(n))))) : h('p', {}, 'Nobody yet.'));

function counted() {
  if (state.parts.api === undefined) return noApi();
  const day = window === 'yesterday' ? window : 'today';
  top.ask(window, () => Promise.all([...['speakers', 'entities', 'pairs', 'sayings'].map(kind =>
    askApi(`top/${kind}?window=${window}&limit=${kind === 'pairs' ? 60 : ROWS}`)), askApi(`trending/entities?window=${day}&limit=${ROWS}`)]));
  if (top.error && !top.value) return noApi(top.error);
  const choice = h('div', { class: 'tools', role: 'group', 'aria-label': 'Published' },
    [['total', 'All time'], ['today', 'Today'], ['yesterday', 'Yesterday']].map(([value, name]) => h('button', {
      type: 'button', 'data-do': 'window', 'data-window': value, 'aria-pressed': String(window === value) }, name)));
  if (!top.value) return section('Counted', choice, h('p', {}, 'Asking the API…'));
  const [speakers, entities, pairs, sayings, trends] = top.value.map(page => page.items);
  return [section('Counted', choice, h('div', { class: 'columns' },
    bars('Most quoted', speakers.map(each => [each.name, each.quotes])),
    bars('Most named', entities.map(each => [each.name, each.mentions])),
    trends.length > 0 && bars(`In more articles than usual ${day}`, trends.map(each => [each.name, each.articles])))),
  section('Who speaks of whom', matrix(pairs)), section('Sayings that spread', spread(sayings))];
}

/** The same words in several articles, those of the most stories first. */
const spread = sayings => sayings.length ? h('ol', { class: 'quotes' }, sayings.map(saying =>
  h('li', { class: 'quote', 'data-key': saying.id },
    h('blockquote', {}, h('p', { dir: 'auto' }, `“${saying.text}”`)),
    h('p', { class: 'by' }, 'In ', count(saying.articles, 'article'), ' of ', count(saying.publishers, 'publisher'),
      saying.stories < saying.articles && `, ${count(saying.stories, 'story', 'stories')}`,
      saying.speakers > 1 && `, claimed of ${count(saying.speakers, 'speaker')}`),
    h('p', { class: 'from' }, 'First in ', h('a', { href: path('article', saying.first.articleId) },
      h('bdi', {}, saying.first.title ?? 'an article')), ' ', h('span', {}, publisher(saying.first.publisher), ', ',
      h('time', { datetime: saying.first.publishedAt }, when(saying.first.publishedAt)))))))
  : h('p', {}, 'No words stand in several articles of that time.');

const noApi = error => section('Counted', notice('Counts come from the API, and none answers here',
  'Run `quotewire count --api`; a monitor finds it at http://127.0.0.1:9490 or where its setting `monitor.api` says.',
  error ? `It was asked, and: ${error.message}.` : ''));

/** Rows speak, columns are spoken of. */
function matrix(pairs) {
  if (!pairs.length) return h('p', {}, 'Nobody has spoken of anybody in that time.');
  const sum = side => {
    const sums = new Map();
    for (const pair of pairs) sums.set(pair[side], (sums.get(pair[side]) ?? 0) + pair.quotes);
    return [...sums].sort((one, other) => other[1] - one[1]).slice(0, COLUMNS).map(([name]) => name);
  };
  const abouts = sum('about');
  const speakers = sum('name').filter(name => pairs.some(pair => pair.name === name && abouts.includes(pair.about)));
  const quotes = new Map(pairs.map(pair => [pair.name + '\n' + pair.about, pair.quotes]));
  const most = Math.max(...pairs.map(pair => pair.quotes));
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Who speaks of whom' },
    h('table', { class: 'matrix' }, h('caption', {}, 'Quotes in which the speaker of the row speaks of the name of the column'),
      h('thead', {}, h('tr', {}, h('td', {}), abouts.map(about => h('th', { scope: 'col' }, h('span', {}, h('bdi', {}, about)))))),
      h('tbody', {}, speakers.map(speaker => h('tr', {},
        h('th', { scope: 'row' }, h('a', { href: path('people', speaker) }, h('bdi', {}, speaker))),
        abouts.map(about => {
          const n = quotes.get(speaker + '\n' + about);
          return h('td', { class: n && 'hit', style: { '--share': n ? n / most : 0 } }, n ? amount(n) : '');
        }))))));
}

function one(name) {
  if (state.parts.api === undefined) return [h('h1', {}, name), noApi(), said(state.quotes.filter(quote => quote.speaker === name))];
  person.ask(name, () => askApi('speakers/' + encodeURIComponent(name)).catch(error => {
    if (error.status === 404) return askApi('entities/' + encodeURIComponent(name));
    throw error;
  }));
  const back = h('p', {}, h('a', { href: '#/people' }, 'All people'));
  if (person.error && !person.value) {
    const latest = state.quotes.filter(quote => quote.speaker === name || quote.about?.includes(name));
    return [h('h1', {}, h('bdi', {}, name)), back, person.error.status === 404
      ? notice('Nothing is counted under this name', 'Perhaps what was said no longer stands.') : noApi(person.error), said(latest)];
  }
  if (!person.value) return [h('h1', {}, h('bdi', {}, name)), h('p', {}, 'Asking the API…')];
  const found = person.value;
  const total = found.total[0];
  return [h('h1', {}, h('bdi', {}, found.name)), back,
    total && h('p', {}, [total.type?.toLowerCase(), count(total.quotes, 'quote') + ' of theirs', 'in ' + count(total.articles, 'article')]
      .filter(Boolean).join(', ') + '.'),
    h('div', { class: 'columns' }, bars('Speaks of', found.on.map(pair => [pair.about, pair.quotes]), 'h2'),
      bars('Spoken of by', found.by.map(pair => [pair.name, pair.quotes]), 'h2')),
    found.days.length > 0 && h('details', {}, h('summary', {}, 'By day'),
      table('By day of publication', [['Day'], ['Articles', 1], ['Mentions', 1], ['Quotes', 1]],
        found.days.map(day => [day.window, amount(day.articles), amount(day.mentions), amount(day.quotes)]))),
    said(found.latest.map(asLatest)),
    !found.latest.length && total?.quotes > 0 && found.since && h('p', { class: 'aside' },
      `Quotes of articles published before ${found.since} are not kept (api.retention).`)];
}

const said = quotes => quotes.length > 0 && section('Latest quotes', h('ol', { class: 'quotes' }, once(quotes).map(line)));

export const actions = {
  window(button) {
    window = button.dataset.window;
  },
};
