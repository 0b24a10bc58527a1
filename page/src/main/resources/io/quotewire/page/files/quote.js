// One quote in a list.
import { h } from './dom.js';
import { ago, path } from './format.js';
import { now } from './source.js';

/** A publisher's name; UNKNOWN is how the contract writes that an article names none. No kind of speaker. */
export const publisher = name => !name || name === 'UNKNOWN' ? 'publisher not named' : h('bdi', {}, name);

const NOBODY = 'speaker not named';

/** Who says it, by name, by what the article calls them, or in its words. */
export const shownSpeaker = quote => quote.speaker ?? quote.speakerRole ?? quote.speakerText ?? NOBODY;

/** Of quotes that are parts of one statement, whose number and words each of them has, the first. Others have no number. */
export function once(quotes) {
  const shown = new Set();
  return quotes.filter(quote => quote.statement == null
    || shown.size < shown.add([quote.articleId, shownSpeaker(quote), quote.statement].join('\n')).size);
}

/** A quote with its speaker and the way to its article. */
export function line(quote) {
  return h('li', { class: 'quote', 'data-key': quote.id },
    h('blockquote', {}, h('p', { dir: 'auto' }, quote.type === 'DIRECT' ? `“${quote.text}”` : quote.text)),
    h('p', { class: 'by' }, quote.speaker ? h('a', { class: 'speaker', href: path('people', quote.speaker) }, h('bdi', {}, quote.speaker))
      : h('span', { class: 'nobody' }, h('bdi', {}, shownSpeaker(quote))), ' ',
    h('span', {}, quote.type.toLowerCase() + (quote.confidence < 0.5 ? ', unsure' : ''))),
    h('p', { class: 'from' }, h('a', { href: path('article', quote.articleId) }, h('bdi', {}, quote.title ?? 'Article')), ' ',
      h('span', {}, publisher(quote.publisher), ', ', h('time', { datetime: published(quote) }, ago(published(quote), now())))),
    h('details', { class: 'wrong' }, h('summary', {}, 'Wrong?'), quote.statement == null
      ? remedies(quote.id, quote.articleId) : h('p', {}, 'It is a statement in parts: correct each of them, in ',
        h('a', { href: path('article', quote.articleId) }, 'the article'), '.')));
}

/** When the article of a quote was published; when the quote came, if that is all that is known. */
const published = quote => quote.publishedAt ?? quote.at;

/** The commands by which people decide about a quote, given its id or its passage's, or about its article, or undo a decision. */
export const remedies = (id, articleId, decision) => [
  decision && ['It was right before', 'undo', decision],
  ['It is no quote', 'suppress --why "…"', id], ['Somebody else says it', 'reassign --to "…" --why "…"', id],
  ['The article must not be shown', 'erase --why "…"', articleId],
].filter(Boolean).map(([what, command, of]) => h('p', {}, what + ': ', h('code', {}, `bin/quotewire correct ${command} ${word(of)}`)));

/** One word of a shell that is no option, whatever is in it. */
const word = text => (text.startsWith('-') ? '-- ' : '') + (/^[\w.:/%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const WINDOW = 100;

/** Who speaks in the latest quotes, those of the most articles first, of as many those who spoke last; as `quotewire top` has it. */
export function quotedNow(all) {
  const quotes = all.slice(0, WINDOW);
  const speakers = new Map();
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    const whoever = quote.speaker.toLowerCase();
    if (!speakers.has(whoever)) speakers.set(whoever, { name: quote.speaker, articles: new Set(), last: quote.at });
    speakers.get(whoever).articles.add(quote.articleId);
  }
  return { quotes, speakers: [...speakers.values()].sort((one, other) => other.articles.size - one.articles.size) };
}
