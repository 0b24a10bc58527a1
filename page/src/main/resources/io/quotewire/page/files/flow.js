// Is it flowing, what is late, what was refused, who is quoted now; and the pipeline as a picture.
import { h, notice, section, table } from './dom.js';
import { ago, amount, bytes, clock, count, path, rate, span } from './format.js';
import { line, quotedNow } from './quote.js';
import { MEANS } from './reasons.js';
import { now, state } from './source.js';
import { heldBack, isLate, late } from './verdict.js';

export const title = 'Flow';

export function view() {
  if (!state.parts.monitor) return [noMonitor('how much flows and how late it is'), cards(who())];
  if (state.away !== null) return away();
  const look = state.look;
  if (!look) return notice('Looking at the cluster…', 'The first look takes a few seconds.');
  return [
    look.flow.state === 'NOTHING_YET' && nothingFed(),
    cards(isItFlowing(look), whatIsLate(look), whatWasRefused(look), who()),
    picture(look),
    problems(look),
    latest(),
    details(look),
    legend(),
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

const topic = (look, name) => look.topics.find(each => each.topic === state.parts.prefix + '.' + name);
const perSecond = (look, name) => topic(look, name)?.recordsPerSecond ?? 0;

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
  if (!behind.length && !held.length) return card('What is late?', 'good', 'Nothing', h('p', {}, 'Every reader keeps pace.'));
  return card('What is late?', 'warn', behind.length ? span(behind[0].lagSeconds) : 'Held back',
    h('ul', {}, behind.slice(0, 4).map(group => h('li', {}, `${group.group} on ${group.topic}: ${group.lagExact ? '' : '~'}${
      count(group.lag, 'record')}, ${span(group.lagSeconds)} behind, ${group.growing ? 'growing' : 'not growing'}${group.members ? '' : '; nobody runs it'}`)),
    held.slice(0, 2).map(each => h('li', {}, `${each.topic}-${each.partition}: ${count(each.records, 'record')} held back for ${
      span(each.seconds)} by an open transaction`))));
}

function whatWasRefused(look) {
  const { unread, kept, complete, unreadByReason } = look.deadLetters;
  const reasons = Object.entries(unreadByReason).sort((one, other) => other[1] - one[1]);
  if (!unread) return card('What was refused?', 'good', kept ? 'Nothing unread' : 'Nothing',
    h('p', {}, kept ? `All ${count(kept, 'refused record')} kept were put back or dismissed.` : 'Nothing refused is unread.'));
  return card('What was refused?', 'warn', `${count(unread, 'record')}${complete ? '' : ' or more'} unread`,
    h('ul', {}, reasons.slice(0, 3).map(([reason, n]) => h('li', {}, `${amount(n)} × ${reason}`, MEANS[reason] && h('small', {}, ' ' + MEANS[reason])))),
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

// The picture: stations in the order of the flow, each arrow alive while something passes.

function picture(look) {
  const group = (name, topics) => look.groups.filter(each =>
    each.group === state.parts.prefix + '.' + name && topics.includes(each.topic.slice(state.parts.prefix.length + 1)));
  return section('The pipeline', h('ol', { class: 'pipe' },
    feeds(look),
    topics(look, perSecond(look, 'articles'), 'articles'),
    service(look, 'processor', 'Processor', 'finds who says what', group('processor', ['articles']), perSecond(look, 'articles')),
    topics(look, perSecond(look, 'processed') + perSecond(look, 'quotes') + perSecond(look, 'mentions'),
      'quotes', 'mentions', 'processed'),
    service(look, 'sink', 'Sink', 'counts', group('sink', ['mentions', 'processed']), perSecond(look, 'mentions')),
    topics(look, perSecond(look, 'counts'), 'counts'),
    others(look)),
  h('p', { class: 'aside' }, 'Rates are means of the minute to ' + clock(look.at) + '. Refused records lie on ',
    h('a', { href: '#/refused' }, state.parts.prefix + '.dlq'), ': ', amount(look.deadLetters.kept), ' kept, ',
    amount(look.deadLetters.unread), ' unread.'));
}

const station = (kind, flows, ...inside) => h('li', { class: `station ${kind}${flows > 0 ? ' flows' : ''}` }, inside);

function feeds(look) {
  const producer = look.services.find(each => each.name === 'producer');
  const followed = producer?.figures['quotewire_feeds{condition="followed"}'];
  return station('end', 0, h('h3', {}, h('a', { href: '#/feeds' }, 'Feeds and files')), h('p', {}, producer
    ? followed ? count(followed, 'feed') + ' followed' : 'no feed followed' : 'fed from elsewhere, or not now'));
}

function topics(look, flows, ...names) {
  return station('topics', flows, h('ul', {}, names.map(name => {
    const found = topic(look, name);
    return h('li', { class: 'topic' }, h('h3', {}, name), found
      ? h('p', {}, h('b', {}, rate(found.recordsPerSecond)), ' ', h('small', {}, amount(found.records) + ' kept'))
      : h('p', { class: 'warn' }, 'no such topic'));
  })));
}

function service(look, name, called, does, groups, flows) {
  const health = look.services.find(each => each.name === name);
  const behind = groups.filter(group => isLate(group, state.parts.prefix)).map(group => group.lagSeconds);
  const records = groups.reduce((sum, group) => sum + group.lag, 0);
  const members = Math.max(0, ...groups.map(group => group.members));
  const kind = !members || (health && !health.ready) ? 'bad' : behind.length ? 'warn' : 'good';
  return station('service ' + kind, flows, h('h3', {}, called), h('p', { class: 'aside' }, does),
    h('p', {}, h('b', {}, !members ? 'not running' : behind.length ? span(Math.max(...behind)) + ' behind' : 'keeps pace')),
    h('p', {}, h('small', {}, [records && count(records, 'record') + ' to read', members && count(members, 'instance')]
      .filter(Boolean).join(', '))));
}

/** Whoever else reads the topics: a group of one's own, that may be late too. */
function others(look) {
  const prefix = state.parts.prefix;
  const groups = look.groups.filter(each => !['processor', 'sink', 'replay'].some(ours => each.group === prefix + '.' + ours));
  if (!groups.length) return null;
  const behind = late({ groups }, prefix);
  const names = new Set(groups.map(group => group.group));
  return station('service apart ' + (behind.length ? 'warn' : 'good'), 0, h('h3', {}, 'Other readers'),
    h('p', { class: 'aside' }, names.size === 1 ? [...names][0] : count(names.size, 'group')),
    h('p', {}, h('b', {}, behind.length ? span(behind[0].lagSeconds) + ' behind' : names.size === 1 ? 'keeps pace' : 'all keep pace')),
    behind.length > 0 && h('p', {}, h('small', {}, `${behind[0].group} on ${behind[0].topic}`, behind.length > 1 && ` and ${behind.length - 1} more`)));
}

const latest = () => state.quotes.length > 0 && section('Said last', h('ol', { class: 'quotes' }, state.quotes.slice(0, 3).map(line)),
  h('p', {}, h('a', { href: '#/quotes' }, 'All of the latest quotes')));

function problems(look) {
  return look.problems.length > 0 && section('What could not be read', h('ul', {}, look.problems.map(line => h('li', {}, line))));
}

function details(look) {
  return h('details', { 'data-key': 'details' }, h('summary', {}, 'All topics, readers and services'),
    table('Topics', [['Topic'], ['Rate', 1], ['Kept', 1], ['On disk', 1], ['Last record']], look.topics.map(each => [
      each.topic, rate(each.recordsPerSecond), amount(each.records), bytes(each.bytes),
      each.lastRecord ? ago(each.lastRecord, now()) : 'never'])),
    table('Readers', [['Group'], ['Topic'], ['State'], ['Instances', 1], ['Records behind', 1], ['Held back', 1], ['Behind', 1]], look.groups.map(group => [
      group.group, group.topic, group.state, amount(group.members), (group.lagExact ? '' : '~') + amount(group.lag), amount(group.held),
      group.lagSeconds === undefined ? 'nothing' : span(group.lagSeconds) + (group.growing ? ', growing' : '')])),
    look.services.length > 0 && table('Services', [['Service'], ['Live'], ['Works']], look.services.map(each => [
      each.name, each.live ? 'yes' : 'no', each.ready ? 'yes' : 'no'])),
    look.more > 0 && h('p', {}, amount(look.more) + ' more are not shown here; /snapshot has them.'));
}

const WORDS = [
  ['Flowing', 'Good articles came through the processor in the last minute, whatever else was refused.'],
  ['Late', 'A reader whose next unread record is ten seconds old or older. Growing: its age rose within the last minute.'],
  ['Refused', 'Records that nothing could be made of, kept with the reason. Unread: neither put back nor dismissed yet.'],
  ['Quoted now', 'The speakers of the latest 100 quotes, those of the most articles first.'],
  ['Records behind', 'What a reader has still to read; ~ is an estimate. Behind: the age of the next of them.'],
  ['Held back', 'Of these, what waits behind a transaction that a producer has not ended.'],
  ['State', 'Stable: it works. Empty: no instance runs. Dead: it is gone. Names with Rebalance, Assigning, Reconciling: partitions are being shared out.'],
  ['Speaker in italics', 'The article’s own words, such as “an official”, where it gives no name.'],
];

const legend = () => h('details', { 'data-key': 'words' }, h('summary', {}, 'What the words mean'),
  h('dl', { class: 'facts' }, WORDS.map(([word, means]) => [h('dt', {}, word), h('dd', {}, means)])));
