// Which view is shown, and when it is drawn again.
import { h, notice, show } from './dom.js';
import { giveToken, onChange, start, state } from './source.js';
import { verdict } from './verdict.js';
import * as article from './article.js';
import * as feeds from './feeds.js';
import * as flow from './flow.js';
import * as graphs from './graphs.js';
import * as inside from './inside.js';
import * as people from './people.js';
import * as quotes from './quotes.js';
import * as refused from './refused.js';

const VIEWS = { flow, quotes, people, refused, graphs, inside, feeds };
const ALL = { ...VIEWS, article };

const main = document.getElementById('main');
let current = null;
let waiting = false;

function place() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(part => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return [name || (state.parts.monitor ? 'flow' : 'people'), rest];
}

function draw() {
  waiting = false;
  const [name, rest] = place();
  const view = ALL[name];
  const words = verdict(state);
  document.getElementById('dot').className = 'dot ' + words[0];
  show(document.getElementById('state'), words[1]);
  show(document.getElementById('views'), Object.entries(VIEWS).map(([each, { title }]) =>
    h('li', {}, h('a', { href: '#/' + each, 'aria-current': each === (name === 'article' ? 'quotes' : name) && 'page' }, title,
      each === 'refused' && state.look?.deadLetters.unread > 0 && [' ', h('span', { class: 'badge' }, String(state.look.deadLetters.unread))]))));
  if (current !== view) {
    current?.leave?.();
    current = view;
  }
  const inside = h('div', {}, content(view, rest));
  if (!inside.querySelector('h1')) inside.prepend(h('h1', { class: 'hidden' }, view?.title ?? 'Not here'));
  show(main, ...inside.childNodes);
  document.title = (rest[0] && name !== 'article' ? rest[0] + ' · ' : '') + (view?.title ?? 'Not here') + ' · quotewire';
  view?.after?.();
}

function content(view, rest) {
  if (!view) return notice('There is no such view', 'The list above has those that there are.');
  if (state.connection === 'locked') return locked();
  return [state.connection === 'lost' && h('p', { class: 'banner', 'data-key': 'lost' },
    'The connection is lost: what is here is no longer live. It is tried again until it comes back.'), view.view(rest)];
}

const locked = () => h('form', { class: 'notice', 'data-key': 'token' }, h('h2', {}, 'A token is needed'),
  h('p', {}, 'The one that this server was given, as page.token or api.token. It stays in this tab.'),
  h('label', {}, 'Token ', h('input', { type: 'password', name: 'token', autocomplete: 'off' })), ' ', h('button', {}, 'Open'));

/** Once a frame at most; in a tab that nobody sees, not at all. */
function again() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(draw);
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-do]');
  if (!button) return;
  if (button.dataset.do === 'skip') {
    event.preventDefault();
    main.focus();
    return;
  }
  ALL[place()[0]]?.actions?.[button.dataset.do]?.(button);
  again();
});
document.addEventListener('input', event => {
  ALL[place()[0]]?.typed?.(event.target);
  again();
});
document.addEventListener('submit', event => {
  event.preventDefault();
  const token = event.target.elements.token;
  if (token) giveToken(token.value.trim());
});
addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
});
addEventListener('again', again);
addEventListener('resize', again);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
onChange(again);
// Ages grow and answers grow old while nothing comes.
setInterval(again, 5000);
draw();
start();
