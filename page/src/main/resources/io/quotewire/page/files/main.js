// Which view is shown, and when it is drawn again.
import { flat, h, holds, notice, show } from './dom.js';
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
/** What a view's parts were drawn as, which is next, and how many are to be drawn again. */
let parts = [], turn = 0, left = 0;
let growingOld;

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
  // Ages grow and answers grow old while nothing comes.
  clearTimeout(growingOld);
  growingOld = setTimeout(again, 5000);
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
    parts = [];
    turn = 0;
  }
  const inside = content(view, rest);
  show(main, !holds(inside, 'h1') && h('h1', { class: 'hidden' }, view?.title ?? 'Not here'), inside);
  const subject = view?.subject ? view.subject() : rest[0];
  document.title = [subject, view?.title ?? 'Not here', 'quotewire'].filter(Boolean).join(' · ');
  view?.after?.();
}

function content(view, rest) {
  if (!view) return notice('There is no such view', 'The list above has those that there are.');
  if (state.connection === 'locked') return locked();
  return [state.connection === 'lost' && h('p', { class: 'banner', 'data-key': 'lost' },
    'The connection is lost: what is here is no longer live. It is tried again until it comes back.'), partly(flat([view.view(rest)]))];
}

/** Functions in a view are parts that are drawn one in a frame, so that none holds up whoever uses the page meanwhile. */
function partly(all) {
  const slow = functions(all);
  if (slow.length && (!parts.length || parts.length === slow.length)) {
    const now = turn % slow.length;
    parts.length = slow.length;
    parts[now] = slow[now]();
    left = Math.min(left, slow.length) - 1;
    turn = left > 0 ? turn + 1 : 0;
    if (left > 0) frame();
  } else {
    parts = slow.map(part => part());
    turn = 0;
  }
  return filled(all, parts.values());
}

const functions = all => all.flatMap(each => typeof each === 'function' ? each : functions(each.children ?? []));

const filled = (all, drawn) => all.map(each => typeof each === 'function' ? drawn.next().value
  : each.children ? { ...each, children: flat(filled(each.children, drawn)) } : each);

const locked = () => h('form', { class: 'notice', 'data-key': 'token' }, h('h2', {}, 'A token is needed'),
  h('p', {}, 'The one that this server was given, as page.token or api.token. It stays in this tab.'),
  h('label', {}, 'Token ', h('input', { type: 'password', name: 'token', autocomplete: 'off' })), ' ', h('button', {}, 'Open'));

function again() {
  left = Infinity;
  frame();
}

/** Once a frame at most; in a tab that nobody sees, not at all. */
function frame() {
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
// Told of what holds it alone, and so not on the way back up.
document.addEventListener('toggle', again, true);
document.addEventListener('submit', event => {
  event.preventDefault();
  const token = event.target.elements.token;
  if (token) giveToken(token.value.trim());
});
addEventListener('hashchange', () => {
  left = Infinity;
  draw();
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
});
addEventListener('again', again);
addEventListener('resize', again);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
onChange(again);
// In the first frame: what else a phone does once the page is there comes before it.
again();
start();
