// The version of an article that stands: quotes in their speakers' colours, entities underlined.
import { h, notice } from './dom.js';
import { when } from './format.js';
import { Later } from './later.js';
import { publisher, remedies } from './quote.js';
import { ask } from './source.js';

export const title = 'Article';

/** What the window's title names it by: an id says nothing to people. */
export const subject = () => standing.value?.title;

const UNSURE = 0.5;
/** Turning by the golden angle keeps neighbours far apart in colour. */
const hue = speaker => ({ '--hue': Math.round(205 + speaker * 137.508) % 360 });

/** The passage that is to be corrected. */
let wrong = null;

/** Seldom: a partition is read for each answer. */
const standing = new Later(60);

export function view([id]) {
  standing.ask(id, () => ask('page/article?id=' + encodeURIComponent(id)));
  if (standing.error && !standing.value) {
    return [h('h1', {}, 'Article'), notice('This article cannot be shown', sentence(standing.error.message), id), back()];
  }
  return standing.value ? article(standing.value) : notice('Looking for the article…');
}

const sentence = text => text.charAt(0).toUpperCase() + text.slice(1) + '.';
const back = () => h('p', {}, h('a', { href: '#/quotes' }, 'All quotes'));

function article(found) {
  const drawn = new Set();
  return h('article', { class: 'article', 'data-key': found.id },
    h('header', {}, h('h1', {}, h('bdi', {}, found.title || found.id)),
      h('p', { class: 'from' }, publisher(found.publisher), found.publishedAt && ', ' + when(found.publishedAt),
        found.status !== 'usable' && ', ' + found.status, link(found.url))),
    key(),
    h('div', { class: 'text' }, found.paragraphs.length ? found.paragraphs.map(pieces => paragraph(pieces, found, drawn))
      : h('p', {}, 'It has no text.')),
    speakers(found));
}

/** Only what cannot run: an address of the web. */
const link = url => url && /^https?:\/\//i.test(url) && [' ', h('a', { href: url, rel: 'noopener noreferrer' }, 'At the publisher')];

const key = () => h('p', { class: 'key', style: hue(0) }, h('mark', {}, '“direct”'), ' quoted words ', h('mark', { class: 'reported' }, 'reported'),
  ' indirect or mixed ', h('mark', { class: 'unsure' }, 'unsure'), ' below 0.5 ', h('u', { class: 'person' }, 'person'), ' ',
  h('u', { class: 'organization' }, 'organization'), ' ', h('u', { class: 'location' }, 'location'), '. Read anew:',
  ' names that people merged, renamed or split are as the article has them. Choose a name to correct it.');

function paragraph(pieces, found, drawn) {
  const line = [];
  let names = [];
  for (const piece of pieces) {
    let words = piece.words;
    if (names.length) {
      // The name stands behind the closing mark and what follows it without a space.
      const closing = piece.quote === undefined ? words.match(/^[”“’»«"'.,;:!?)]*/)[0] : '';
      line.push(closing, names);
      names = [];
      words = words.slice(closing.length);
    }
    line.push(marked(piece, words, found, drawn));
    names.push(...piece.ends.map(number => chip(number, found)));
  }
  const ended = pieces.flatMap(piece => piece.ends).map(number => found.quotes[number]).find(quote => quote.passageId === wrong);
  return [h('p', { dir: 'auto' }, line, names), ended && h('div', { class: 'wrong', 'data-key': 'wrong', role: 'status' },
    remedies(ended.passageId, found.id, ended.decisionId))];
}

function marked(piece, words, found, drawn) {
  let inside = words;
  if (piece.entity !== undefined) inside = h('u', { class: piece.entityType, title: `${piece.entityType}: ${piece.entity}` }, inside);
  if (piece.speaking !== undefined) {
    const voice = found.quotes[piece.speaking].speaker;
    inside = h('span', { class: found.speakers[voice].nobody ? 'said nobody' : 'said', style: hue(voice) }, inside);
  }
  if (piece.quote === undefined) return inside;
  const quote = found.quotes[piece.quote];
  const first = !drawn.has(piece.quote);
  drawn.add(piece.quote);
  return h('mark', {
    id: first && 'q' + piece.quote, style: hue(quote.speaker), title: described(quote, found),
    class: [quote.type !== 'direct' && 'reported', quote.confidence < UNSURE && 'unsure', found.speakers[quote.speaker].nobody && 'nobody']
      .filter(Boolean).join(' ') || null,
  }, inside);
}

const described = (quote, found) => `${found.speakers[quote.speaker].name}: ${quote.type}${quote.cue ? `, “${quote.cue}”` : ''}, ` +
  `confidence ${quote.confidence.toFixed(2)}`;

function chip(number, found) {
  const quote = found.quotes[number];
  const speaker = found.speakers[quote.speaker];
  const name = h(quote.decision ? 's' : 'bdi', {}, speaker.name);
  const decided = !quote.decision ? quote.confidence.toFixed(2) : quote.decision === 'suppress' ? 'no quote, as was decided'
    : [h('bdi', {}, quote.decidedSpeaker ?? 'nobody known'), ', as was decided'];
  return [' ', h('button', {
    type: 'button', class: speaker.nobody || quote.decision ? 'who nobody' : 'who', style: hue(quote.speaker), 'data-do': 'correct',
    'data-passage': quote.passageId, 'aria-expanded': quote.passageId === wrong ? 'true' : 'false',
  }, name, ' ', decided)];
}

function speakers(found) {
  return h('aside', { class: 'speakers', 'aria-label': 'Speakers' }, h('h2', {}, 'Speakers'), found.speakers.length
    ? h('ul', {}, found.speakers.map((speaker, number) => h('li', { style: hue(number), class: speaker.nobody && 'nobody' },
      h('bdi', {}, speaker.name), speaker.role && h('small', {}, h('bdi', {}, speaker.role)),
      h('small', {}, 'quotes ', statements(found, number).map(([statement, marks]) =>
        [' ', h('button', { type: 'button', class: 'link', 'data-do': 'jump', 'data-to': marks.join(' '),
          'aria-label': 'Quote ' + (statement + 1) }, String(statement + 1))])))))
    : h('p', {}, 'No quotes found.'), back());
}

/** What a speaker says, each statement with the marks of its parts. */
function statements(found, speaker) {
  const marks = new Map();
  found.quotes.forEach((quote, index) => {
    if (quote.speaker === speaker) marks.set(quote.statement, [...marks.get(quote.statement) ?? [], 'q' + index]);
  });
  return [...marks];
}

export const actions = {
  correct(button) {
    wrong = wrong === button.dataset.passage ? null : button.dataset.passage;
  },
  jump(button) {
    const marks = button.dataset.to.split(' ').map(mark => document.getElementById(mark)).filter(Boolean);
    document.querySelectorAll('mark.here').forEach(old => old.classList.remove('here'));
    marks.forEach(mark => mark.classList.add('here'));
    marks[0]?.scrollIntoView({ block: 'center' });
  },
};
