// The stream of quotes, newest first; each leads to its article.
import { h, notice } from './dom.js';
import { away } from './flow.js';
import { line, once, shownSpeaker } from './quote.js';
import { state } from './source.js';

export const title = 'Quotes';

let words = '';
let paused = null;

export function view() {
  if (state.away !== null && !state.quotes.length) return away();
  const all = paused ?? state.quotes;
  const found = once(all.filter(quote => matches(quote, words)));
  return [
    h('h1', {}, 'Quotes as they are said'),
    h('form', { class: 'tools', role: 'search', 'data-key': 'tools' },
      h('label', {}, 'Speaker, publisher or words ', h('input', { type: 'search', name: 'words', autocomplete: 'off' })),
      h('button', { type: 'button', 'data-do': 'pause', 'aria-pressed': paused ? 'true' : 'false' }, 'Pause')),
    h('p', { class: 'aside' }, paused ? `Paused; ${state.quotes.filter(quote => !paused.includes(quote)).length} newer wait.`
      : `The latest ${found.length}${words ? ' that match' : ''} as they came, newest first, each with the age of its article.`),
    found.length ? h('ol', { class: 'quotes' }, found.slice(0, 100).map(line)) : nothing(),
  ];
}

const nothing = () => words ? notice('None of the latest quotes matches') : notice('No quotes yet',
  'They appear here as the processor finds them in what is fed.');

export const actions = {
  pause() {
    paused = paused ? null : state.quotes;
  },
};

export function typed(input) {
  words = input.value;
}

function matches(quote, asked) {
  const text = [shownSpeaker(quote), quote.publisher, quote.text, ...(quote.about ?? [])].join(' ').toLowerCase();
  return asked.toLowerCase().split(/\s+/).every(word => text.includes(word));
}
