// The pipeline as a picture: stations in the order of the flow, each arrow alive while something passes.
import { h, section } from './dom.js';
import { amount, count, rate, span } from './format.js';
import { state } from './source.js';
import { isAgeUnknown, isLate, late } from './verdict.js';

const topic = (look, name) => look.topics.find(each => each.topic === state.parts.prefix + '.' + name);
const perSecond = (look, name) => topic(look, name)?.recordsPerSecond ?? 0;

export function picture(look) {
  const group = (name, topics) => look.groups.filter(each =>
    each.group === state.parts.prefix + '.' + name && topics.includes(each.topic.slice(state.parts.prefix.length + 1)));
  return section('The pipeline', h('ol', { class: 'pipe' },
    () => [feeds(look),
      topics(look, perSecond(look, 'articles'), 'articles'),
      service(look, 'processor', 'Processor', 'finds who says what', group('processor', ['articles']), perSecond(look, 'articles'))],
    () => [topics(look, perSecond(look, 'processed') + perSecond(look, 'quotes') + perSecond(look, 'mentions'),
      'quotes', 'mentions', 'processed'),
      service(look, 'sink', 'Sink', 'counts', group('sink', ['mentions', 'processed']), perSecond(look, 'mentions')),
      topics(look, perSecond(look, 'counts'), 'counts')],
    () => [refused(look), others(look), silent(look)]),
  h('p', { class: 'aside' }, 'Rates are means of the last minute.'));
}

const station = (kind, flows, inside, place = '') => h('li', { class: `station ${place}${flows > 0 ? ' flows' : ''}` },
  h('span', { class: 'arrow' }), h('div', { class: kind }, inside), h('span', { class: 'down arrow' }));

const FIGURES = { producer: 'quotewire_feed_endless', processor: 'quotewire_articles_total', sink: 'quotewire_facts_counted_total' };

/** What an instance may be called; the API is part of the sink. */
const NAMES = { producer: ['producer'], processor: ['processor'], sink: ['sink', 'api'] };

/** The instances of a service: by their names (sink, sink-b), or by a figure that only it has. */
function instances(look, name) {
  return look.services.filter(each => NAMES[name].some(one => each.name === one || each.name.startsWith(one + '-'))
    || Object.keys(each.figures).some(key => key.startsWith(FIGURES[name])));
}

function feeds(look) {
  const producers = instances(look, 'producer');
  const down = some(producers.filter(each => !each.live), producers, 'down');
  const followed = producers.reduce((sum, each) => sum + (each.figures['quotewire_feeds{condition="followed"}'] ?? 0), 0);
  return station('end', 0, [h('h3', {}, h('a', { href: '#/feeds' }, 'Feeds and files')),
    down && h('p', {}, h('b', {}, down)),
    h('p', {}, !producers.length ? 'fed from elsewhere, or not now' : followed ? count(followed, 'feed') + ' followed' : 'no feed followed')]);
}

function topics(look, flows, ...names) {
  return station('topics', flows, h('ul', {}, names.map(name => {
    const found = topic(look, name);
    return h('li', { class: 'topic' }, h('h3', {}, name), found
      ? h('p', {}, h('b', {}, rate(found.recordsPerSecond)), ' ', h('small', {}, `≤\u00a0${amount(found.records)}\u00a0kept`))
      : missing());
  })));
}

const missing = () => h('p', { class: 'warn' }, 'no such topic');

/** Where the processor and the sink lay what they refuse. */
function refused(look) {
  const { kept, unread, unreadKnown } = look.deadLetters;
  const flows = perSecond(look, 'dlq');
  return station('topic' + (unread > 0 ? ' unread' : ''), flows, [
    h('h3', {}, h('a', { href: '#/refused' }, 'dlq')), h('p', { class: 'aside' }, 'what processor and sink refuse'),
    topic(look, 'dlq') ? h('p', {}, h('b', {}, rate(flows)), ' ', h('small', {}, `${amount(kept)} kept, ${unreadKnown ? amount(unread) : '?'} unread`)) : missing(),
  ], 'apart refused');
}

function service(look, name, called, does, groups, flows) {
  const watched = instances(look, name);
  const behind = groups.filter(group => isLate(group, state.parts.prefix)).map(group => group.lagSeconds);
  const records = groups.reduce((sum, group) => sum + group.lag, 0);
  const members = Math.max(0, ...groups.map(group => group.members));
  // A group keeps the members of a dead service for a while.
  const trouble = !members ? 'not running'
    : some(watched.filter(each => !each.live), watched, 'down') || some(watched.filter(each => !each.ready), watched, 'not ready');
  const unknown = groups.some(group => isAgeUnknown(group, state.parts.prefix));
  const kind = trouble ? 'bad' : behind.length || unknown ? 'warn' : 'good';
  return station('service ' + kind, flows, [h('h3', {}, called), h('p', { class: 'aside' }, does),
    h('p', {}, h('b', {}, trouble || (behind.length ? span(Math.max(...behind)) + ' behind' : unknown ? 'lag unknown' : 'keeps pace'))),
    h('p', {}, h('small', {}, [records && count(records, 'record') + ' to read', members && count(members, 'thread')]
      .filter(Boolean).join(', ')))], perSecond(look, 'dlq') > 0 ? 'refusing now' : 'refusing');
}

/** Services that do not answer, and whose names do not say which station they belong to. */
function silent(look) {
  const placed = Object.keys(NAMES).flatMap(name => instances(look, name));
  const down = look.services.filter(each => !each.live && !placed.includes(each));
  return down.length > 0 && station('service bad', 0, [h('h3', {}, 'Other services'),
    h('p', { class: 'aside' }, down.length === 1 ? down[0].name : count(down.length, 'service')), h('p', {}, h('b', {}, 'down'))], 'apart');
}

/** How many of those watched are so: "down" if all are, else "1 of 2 down". */
const some = (found, watched, what) => found.length > 0
  && (found.length < watched.length ? `${found.length} of ${watched.length} ` : '') + what;

/** Whoever else reads the topics: a group of one's own, that may be late too. */
function others(look) {
  const prefix = state.parts.prefix;
  const groups = look.groups.filter(each => !['processor', 'sink', 'replay'].some(ours => each.group === prefix + '.' + ours));
  if (!groups.length) return null;
  const behind = late({ groups }, prefix);
  const names = new Set(groups.map(group => group.group));
  const unknown = groups.some(group => isAgeUnknown(group, prefix));
  return station('service ' + (behind.length || unknown ? 'warn' : 'good'), 0, [h('h3', {}, 'Other readers'),
    h('p', { class: 'aside' }, names.size === 1 ? [...names][0] : count(names.size, 'group')),
    h('p', {}, h('b', {}, behind.length ? span(behind[0].lagSeconds) + ' behind' : unknown ? 'lag unknown' : names.size === 1 ? 'keeps pace' : 'all keep pace')),
    behind.length > 0 && h('p', {}, h('small', {}, `${behind[0].group} on ${behind[0].topic}`, behind.length > 1 && ` and ${behind.length - 1} more`))], 'apart');
}
