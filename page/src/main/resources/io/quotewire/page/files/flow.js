// Is it flowing, what is late, what was refused, who is quoted now; and the pipeline as a picture.
import { h, notice, section, table } from './dom.js';
import { ago, amount, bytes, count, path, rate, span, tally } from './format.js';
import { line } from './quote.js';
import { now, state } from './source.js';
import { flowing, heldBack, isEmpty, late } from './verdict.js';

export const title = 'Flow';

export function view() {
  if (!state.parts.monitor) return [noMonitor('how much flows and how late it is'), cards(who())];
  if (state.away !== null) return away();
  const look = state.look;
  if (!look) return notice('Looking at the cluster…', 'The first look takes a few seconds.');
  return [
    isEmpty(look, state.parts.prefix) && nothingFed(),
    cards(isItFlowing(look), whatIsLate(look), whatWasRefused(look), who()),
    picture(look),
    problems(look),
    latest(),
    details(look),
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

function isItFlowing(look) {
  const articles = topic(look, 'articles');
  const last = articles?.lastRecord ? 'Last article ' + ago(articles.lastRecord, now()) : 'No article yet';
  if (flowing(look) <= 0) return card('Is it flowing?', 'idle', 'Idle', h('p', {}, last));
  return card('Is it flowing?', 'good', 'Yes',
    h('p', {}, `${rate(perSecond(look, 'articles'))} articles, ${rate(perSecond(look, 'quotes'))} quotes`), h('p', {}, last));
}

function whatIsLate(look) {
  const behind = late(look), held = heldBack(look);
  if (!behind.length && !held.length) return card('What is late?', 'good', 'Nothing', h('p', {}, 'Every reader keeps pace.'));
  return card('What is late?', 'warn', behind.length ? span(behind[0].lagSeconds) : 'Held back',
    h('ul', {}, behind.slice(0, 4).map(group => h('li', {}, `${group.group} on ${group.topic}, ${span(group.lagSeconds)}`,
      group.growing && ', falls further back')),
    held.slice(0, 2).map(each => h('li', {}, `${each.topic}-${each.partition} for ${span(each.seconds)}`))));
}

function whatWasRefused(look) {
  const letters = look.deadLetters;
  const reasons = Object.entries(letters.unreadByReason).sort((one, other) => other[1] - one[1]);
  if (!letters.unread) return card('What was refused?', 'good', 'Nothing', h('p', {}, 'No dead letter waits.'));
  return card('What was refused?', 'warn', count(letters.unread, 'record') + (letters.complete ? '' : ' or more'),
    h('ul', {}, reasons.slice(0, 3).map(([reason, n]) => h('li', {}, `${amount(n)} × ${reason}`))),
    h('p', {}, h('a', { href: '#/refused' }, 'Look at them')));
}

function who() {
  const speakers = tally(state.quotes.map(quote => quote.speaker).filter(Boolean));
  const link = name => h('a', { href: path('people', name) }, h('bdi', {}, name));
  if (!speakers.length) return card('Who is quoted now?', 'idle', 'Nobody yet');
  return card('Who is quoted now?', 'good', link(speakers[0][0]), h('p', {}, speakers.slice(1, 4).map(([name], index) =>
    [index ? ', ' : 'then ', link(name)])), h('p', {}, h('a', { href: '#/people' }, 'All of them')));
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
    topics(look, perSecond(look, 'counts'), 'counts')),
  h('p', { class: 'aside' }, 'Rates are means of the last minute. Refused records lie on ',
    h('a', { href: '#/refused' }, state.parts.prefix + '.dlq'), ': ', amount(look.deadLetters.kept), ' kept, ',
    amount(look.deadLetters.unread), ' not dealt with.'));
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
  const behind = Math.max(0, ...groups.map(group => group.lagSeconds ?? 0));
  const records = groups.reduce((sum, group) => sum + group.lag, 0);
  const members = Math.max(0, ...groups.map(group => group.members));
  const kind = !members || (health && !health.ready) ? 'bad' : behind >= 10 ? 'warn' : 'good';
  return station('service ' + kind, flows, h('h3', {}, called), h('p', { class: 'aside' }, does),
    h('p', {}, h('b', {}, !members ? 'not running' : records ? span(behind) + ' behind' : 'keeps pace')),
    h('p', {}, h('small', {}, [records && count(records, 'record') + ' to read', members && count(members, 'instance')]
      .filter(Boolean).join(', '))));
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
    table('Readers', [['Group'], ['Topic'], ['State'], ['Records behind', 1], ['Behind', 1]], look.groups.map(group => [
      group.group, group.topic, group.state, (group.lagExact ? '' : '~') + amount(group.lag),
      group.lagSeconds === undefined ? 'nothing' : span(group.lagSeconds) + (group.growing ? ', growing' : '')])),
    look.services.length > 0 && table('Services', [['Service'], ['Live'], ['Works']], look.services.map(each => [
      each.name, each.live ? 'yes' : 'no', each.ready ? 'yes' : 'no'])),
    look.more > 0 && h('p', {}, amount(look.more) + ' more are not shown here; /snapshot has them.'));
}
