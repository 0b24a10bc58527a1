// What was refused and why; each record whole, and the way back to where it was read.
import { h, notice, section, table, withCommands } from './dom.js';
import { ago, amount, bytes, count, path } from './format.js';
import { away, noMonitor } from './flow.js';
import { Later } from './later.js';
import { MEANS } from './reasons.js';
import { ask, now, state } from './source.js';

export const title = 'Refused';

const letter = new Later(30);
let doing = null, done = null;

export function view([id]) {
  if (!state.parts.monitor) return noMonitor('what was refused');
  if (id !== undefined) return one(id);
  if (state.away !== null) return away();
  if (!state.look) return notice('Looking at the cluster…');
  return [h('h1', {}, 'What was refused, and why'), reasons(state.look.deadLetters), latest()];
}

function reasons(letters) {
  const rows = Object.entries(letters.unreadByReason).sort((one, other) => other[1] - one[1]);
  if (!letters.unreadKnown) return notice('Which are unread is unknown', 'The monitor may not read which of what was refused was put back or dismissed.');
  if (!rows.length) {
    return notice(letters.kept ? 'Nothing refused is unread' : 'Nothing was refused',
      letters.kept ? `${count(letters.kept, 'record')} kept; each was put back or dismissed.` : 'A record that cannot be used would be here, with the reason.');
  }
  return [!letters.complete && h('p', { class: 'aside' }, 'Not all have been read yet, or there are more than are remembered.'),
    table('Unread, that is neither put back nor dismissed, by reason', [['Reason'], ['Records', 1], ['Usually']],
      rows.map(([reason, n]) => [reason, amount(n), MEANS[reason] ?? '']))];
}

function latest() {
  if (!state.letters.length) return null;
  return section('The latest', h('ol', { class: 'letters' }, state.letters.map(each => {
    const id = `${each.partition}:${each.offset}`;
    return h('li', { 'data-key': id, class: each.done && 'done' }, h('a', { href: path('refused', id) }, each.reason), ' ',
      h('span', { class: 'message' }, h('bdi', {}, each.message)), ' ', h('small', {}, each.source + ', ' + ago(each.at, now()) + (each.done ? ', done' : '')));
  })), h('p', { class: 'aside' }, withCommands('Older ones are shown by `quotewire replay list`.')));
}

function one(id) {
  letter.ask(id, () => ask('page/letters/' + encodeURIComponent(id)));
  const back = h('p', {}, h('a', { href: '#/refused' }, 'All that was refused'));
  if (letter.error && !letter.value) return [h('h1', {}, 'Dead letter ' + id), notice('It cannot be shown', letter.error.message), back];
  const found = letter.value;
  if (!found) return notice('Reading the record…');
  const state = found.done ? 'Put back or dismissed.' : found.obstacle ? 'It cannot be put back: ' + found.obstacle + '.' : null;
  return [h('h1', {}, 'Dead letter ' + id), back,
    h('dl', { class: 'facts' },
      fact('Reason', found.reason, MEANS[found.reason]), fact('Message', h('bdi', {}, found.message)), fact('Read at', found.source),
      fact('Refused', found.refusedAt, 'by ' + found.stage), fact('Key', h('bdi', {}, found.key)), fact('Put back before', count(found.attempts, 'time'))),
    h('div', { class: 'tools' },
      h('button', { type: 'button', 'data-do': 'put', 'data-id': id, disabled: !!state || doing === id }, 'Put back'),
      h('button', { type: 'button', 'data-do': 'dismiss', 'data-id': id, disabled: found.done || doing === id }, 'Dismiss'),
      h('p', { role: 'status', class: 'outcome' }, doing === id ? 'At work; this waits for the services…' : done?.id === id ? done.words : state ?? '')),
    section('Value', h('p', { class: 'aside' }, found.valueBytes < 0 ? 'It has none.' : bytes(found.valueBytes)),
      h('pre', { tabindex: '0', role: 'region', 'aria-label': 'Value', dir: 'auto' }, found.value)),
    h('details', {}, h('summary', {}, 'Headers'), h('dl', { class: 'facts' }, found.headers.map(header => fact(header.name, h('bdi', {}, header.value)))))];
}

const fact = (name, value, more) => [h('dt', {}, name), h('dd', {}, value, more && h('small', {}, ' ' + more))];

const OUTCOMES = {
  worked: () => 'Put back, and it worked.',
  dismissed: () => 'Dismissed.',
  unread: () => 'Put back, but no service has read it yet: does it run?',
  refused: answer => `Put back, and refused again: ${answer.reason}, ${answer.message}.`,
};

async function change(id, what) {
  doing = id;
  done = null;
  dispatchEvent(new Event('again'));
  try {
    const answer = await ask(`page/letters/${encodeURIComponent(id)}/${what}`, { method: 'POST' });
    done = { id, words: OUTCOMES[answer.outcome](answer) };
  } catch (error) {
    done = { id, words: 'Not done: ' + error.message + '.' };
  }
  doing = null;
  letter.forget();
  dispatchEvent(new Event('again'));
}

export const actions = {
  put: button => { change(button.dataset.id, 'put'); },
  dismiss: button => { change(button.dataset.id, 'dismiss'); },
};
