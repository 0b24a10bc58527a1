// Is it flowing, what is late, what was refused, who is quoted now; and all that is behind these answers.
import { h, notice, section, table } from './dom.js';
import { ago, amount, bytes, count, path, rate, span } from './format.js';
import { picture } from './picture.js';
import { line, quotedNow } from './quote.js';
import { MEANS } from './reasons.js';
import { now, state } from './source.js';
import { heldBack, isAgeUnknown, late } from './verdict.js';

export const title = 'Flow';

export function view() {
  if (!state.parts.monitor) return [noMonitor('how much flows and how late it is'), cards(who())];
  if (state.away !== null) return away();
  const look = state.look;
  if (!look) return notice('Looking at the cluster…', 'The first look takes a few seconds.');
  return [
    look.flow.state === 'NOTHING_YET' && nothingFed(),
    cards(() => [isItFlowing(look), whatIsLate(look)], () => [whatWasRefused(look), who()]),
    look.flow.state !== 'UNKNOWN' && picture(look),
    () => [problems(look), latest()],
    () => [details(look), legend()],
  ];
}

/** Said by every view that needs a monitor. */
export function noMonitor(what) {
  return notice('Not known here', `This server is the API: it knows quotes and counts, and not ${what}.`,
    'Run `quotewire monitor` and open its page, usually at http://127.0.0.1:9475/.');
}

/** Said by every view that needs the cluster. */
export function away() {
  return notice('The Kafka cluster does not answer', `What it last said: ${state.away}.`,
    'Figures are gone rather than old. This page comes back by itself when a broker answers.');
}

const nothingFed = () => notice('Nothing has been fed yet',
  'Feed it an article or a feed: `quotewire feed https://example.com/rss`, or a file.', 'What arrives shows here at once.');

const cards = (...all) => h('div', { class: 'cards' }, all);

const card = (question, kind, answer, ...more) => h('section', { class: 'card ' + kind },
  h('h2', {}, question), h('p', { class: 'answer' }, answer), more);

/** The first of a list, and how many more there are. */
const few = (all, most, words) => [all.slice(0, most).map(each => h('li', {}, words(each))),
  all.length > most && h('li', {}, `and ${amount(all.length - most)} more`)];

const ANSWERS = { FLOWING: 'Yes', UNCOUNTED: 'In part', STUCK: 'No', REFUSED: 'No', IDLE: 'Idle', NOTHING_YET: 'Not yet', UNKNOWN: 'Not known' };
const WHY = {
  UNCOUNTED: () => 'What comes through is not counted: the sink is late.',
  STUCK: () => 'Articles wait, and none came through in the last minute.',
  REFUSED: () => 'Whatever came in the last minute was refused.',
  IDLE: () => 'No article came through in the last minute.',
  NOTHING_YET: () => 'No article was ever fed.',
  UNKNOWN: look => `${rate(look.topics.reduce((sum, each) => sum + each.recordsPerSecond, 0), 'records')} on topics that are not quotewire’s.`,
};

function isItFlowing(look) {
  const { state: flow, articlesPerSecond, quotesPerSecond, last } = look.flow;
  return card('Is it flowing?', { FLOWING: 'good', UNCOUNTED: 'warn', STUCK: 'warn', REFUSED: 'warn' }[flow] ?? 'idle', ANSWERS[flow],
    articlesPerSecond > 0 && h('p', {}, `${rate(articlesPerSecond, 'articles')} come through, ${rate(quotesPerSecond, 'quotes')}`),
    WHY[flow] && h('p', {}, WHY[flow](look)), last && h('p', {}, 'The last good article came through ' + ago(last, now())));
}

function whatIsLate(look) {
  const behind = late(look, state.parts.prefix), held = heldBack(look);
  if (!behind.length && !held.length && look.groups.some(group => isAgeUnknown(group, state.parts.prefix))) return card('What is late?', 'warn', 'Unknown',
    h('p', {}, 'It could not be read how long records wait.'));
  if (!behind.length && !held.length) return card('What is late?', 'good', 'Nothing', h('p', {}, look.groups.length ? 'Every reader keeps pace.' : 'No group has read yet.'));
  return card('What is late?', 'warn', behind.length ? span(behind[0].lagSeconds) + ' behind' : 'Held back',
    h('ul', {}, few(behind, 4, group => [`${group.group} on ${group.topic}: ${group.lagExact ? '' : '~'}${count(group.lag, 'record')} to read, the next ${
      span(group.lagSeconds)} old, ${group.growing ? 'growing' : 'not growing'}${group.members ? '' : '; nobody runs it'}`]),
    few(held, 2, each => [`${each.topic}-${each.partition}: ${count(each.records, 'record')} held back for ${span(each.seconds)} by an open transaction`])));
}

function whatWasRefused(look) {
  const { unread, kept, complete, unreadByReason, unreadKnown } = look.deadLetters;
  if (!unreadKnown) return card('What was refused?', 'warn', kept ? `${count(kept, 'record')} kept` : 'Unknown',
    h('p', {}, 'The monitor may not read which of what was refused is unread.'));
  const reasons = Object.entries(unreadByReason).sort((one, other) => other[1] - one[1]);
  if (!unread) return card('What was refused?', 'good', kept ? 'Nothing unread' : 'Nothing',
    h('p', {}, kept ? `All ${count(kept, 'refused record')} kept were put back or dismissed.` : 'Nothing refused is unread.'));
  return card('What was refused?', 'warn', `${count(unread, 'record')}${complete ? '' : ' or more'} unread`,
    h('ul', {}, few(reasons, 3, ([reason, n]) => [`${amount(n)} × ${reason}`, MEANS[reason] && h('small', {}, ' ' + MEANS[reason])])),
    h('p', {}, `Neither put back nor dismissed yet; ${amount(kept)} kept in all. `, h('a', { href: '#/refused' }, 'Look at them')));
}

function who() {
  const { speakers, quotes } = quotedNow(state.quotes);
  const name = each => h('a', { href: path('people', each.name) }, h('bdi', {}, each.name));
  const said = each => `${count(each.articles.size, 'article')}, last ${ago(each.last, now())}`;
  const ages = quotes.length > 0 && h('p', { class: 'aside' }, `In the latest ${count(quotes.length, 'quote')}, since ${ago(quotes.at(-1).at, now())}. `,
    h('a', { href: '#/people' }, 'All of them'));
  if (!speakers.length) return card('Who is quoted now?', 'idle', quotes.length ? 'Nobody by name' : 'Nobody yet', ages);
  return card('Who is quoted now?', 'good', name(speakers[0]), h('p', {}, said(speakers[0])),
    speakers.length > 1 && h('ul', {}, speakers.slice(1, 4).map(each => h('li', {}, name(each), ': ', said(each)))), ages);
}

const latest = () => state.quotes.length > 0 && section('Said last', h('ol', { class: 'quotes' }, state.quotes.slice(0, 3).map(line)),
  h('p', {}, h('a', { href: '#/quotes' }, 'All of the latest quotes')));

function problems(look) {
  return look.problems.length > 0 && section('What could not be read', h('ul', {}, look.problems.map(line => h('li', {}, line))));
}

/** Closed until somebody wants it, and drawn only then. */
function folded(key, words, inside, open = false) {
  const there = document.querySelector(`details[data-key=${key}]`);
  return h('details', { 'data-key': key, open }, h('summary', {}, words), (there?.open ?? open) && inside());
}

function details(look) {
  return folded('details', 'All topics, readers and services', () => [
    table('Topics', [['Topic'], ['Rate', 1], ['Kept', 1], ['On disk', 1], ['Last record']], look.topics.map(each => [
      each.topic, rate(each.recordsPerSecond), '≤ ' + amount(each.records), bytes(each.bytes),
      each.lastRecord ? ago(each.lastRecord, now()) : 'never'])),
    table('Readers', [['Group'], ['Topic'], ['State'], ['Members', 1], ['To read', 1], ['Held back', 1], ['Age of the next', 1]], look.groups.map(group => [
      group.group, group.topic, group.state, amount(group.members), (group.lagExact ? '' : '~') + amount(group.lag), amount(group.held),
      group.lagSeconds === undefined ? (group.lag ? 'unknown' : 'none') : span(group.lagSeconds) + (group.growing ? ', growing' : '')])),
    look.services.length > 0 && table('Services', [['Service'], ['Live'], ['Works']], look.services.map(each => [
      each.name, each.live ? 'yes' : 'no', each.ready ? 'yes' : 'no'])),
    look.more > 0 && h('p', {}, amount(look.more) + ' more are not shown here; /snapshot has them.'),
  ], look.flow.state === 'UNKNOWN');
}

const WORDS = [
  ['Flowing', 'Good articles came through the processor in the last minute, whatever else was refused.'],
  ['Late', 'A reader whose next record to read is ten seconds old or older. Growing: its age rose within the last minute.'],
  ['≤ kept', 'The topic has at most this many records: offsets are counted, and commit markers and compacted records take some, too.'],
  ['Refused', 'Records that nothing could be made of, kept with the reason. Unread: neither put back nor dismissed yet.'],
  ['Quoted now', 'The speakers of the latest 100 quotes, those of the most articles first.'],
  ['Records to read', 'What a reader has still to read; ~ is an estimate. The age of the next of them is how late the reader is, its “behind”. '
    + 'Many, and the next one young: a burst that it works off. Few, and the next one old: it stands still.'],
  ['Members', 'Who shares a reader’s partitions. Of the processor and the sink each thread is one, so an instance may be several.'],
  ['Held back', 'Of these, what waits behind a transaction that a producer has not ended.'],
  ['State', 'Stable: it works. Empty: no instance runs. Dead: it is gone. Names with Rebalance, Assigning, Reconciling: partitions are being shared out.'],
  ['Speaker in italics', 'The article’s own words, such as “an official”, where it gives no name.'],
];

const legend = () => folded('words', 'What the words mean', () =>
  h('dl', { class: 'facts' }, WORDS.map(([word, means]) => [h('dt', {}, word), h('dd', {}, means)])));
