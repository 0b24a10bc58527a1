// The feeds that are followed, and how each is doing.
import { h, notice, table } from './dom.js';
import { ago, amount, span } from './format.js';
import { noMonitor } from './flow.js';
import { Later } from './later.js';
import { ask, now, state } from './source.js';

export const title = 'Feeds';

const feeds = new Later(5);

export function view() {
  if (!state.parts.monitor) return noMonitor('the feeds');
  feeds.ask('feeds', () => ask('page/feeds'));
  const head = h('h1', {}, 'Feeds');
  if (feeds.error && !feeds.value) return [head, notice('The feeds cannot be shown', feeds.error.message)];
  if (!feeds.value) return [head, notice('Asking the producers…')];
  if (!feeds.value.length) {
    return [head, notice('No producer answers',
      'One that runs on this machine is found by itself; others are named by the monitor’s setting monitor.services.')];
  }
  const all = feeds.value.flatMap(each => each.answer);
  if (!all.length) return [head, notice('No feed is followed', 'A producer answers; it reads files or takes articles by HTTP.')];
  const order = ['failing', 'incomplete', 'silent', 'ended', 'waiting', 'ok'];
  all.sort((one, other) => order.indexOf(one.condition) - order.indexOf(other.condition));
  return [head, table('Feeds that are followed, those in trouble first',
    [['Feed'], ['Condition'], ['Last item'], ['Usually each'], ['Articles', 1]],
    all.map(feed => [h('bdi', {}, feed.feed), condition(feed), feed.lastNewItemAt ? ago(feed.lastNewItemAt, now()) : 'never',
      feed.usualSilenceSeconds ? span(feed.usualSilenceSeconds) : '', amount(feed.items)]))];
}

/** With the reason beside it, which a phone would not show in the last column. */
const condition = feed => [h('span', { class: 'mark ' + (feed.condition === 'ok' ? 'good' : 'warn') }, feed.condition),
  ' ', h('small', {}, feed.lastError ?? feed.incomplete ?? awaited(feed))];

const awaited = ({ awaitingPage: items }) => items ? items + (items === 1 ? ' waits for its page' : ' wait for their pages') : null;
