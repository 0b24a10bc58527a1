// The last hours: rates by topic, lag by reader, what waits among the dead letters.
import { h, notice } from './dom.js';
import { amount, count, rate, span } from './format.js';
import { away, noMonitor } from './flow.js';
import { ask, state } from './source.js';

export const title = 'Graphs';

const MOST_POINTS = 2000;
const MOST_LINES = 8;
const CHARTS = 'page/files/uplot.js';
/** Topics of Kafka Streams' own. */
const INTERNAL = /-(changelog|repartition)$/;

/** Steps of an axis: lengths of time that people count in, whole records. */
const STEPS = {
  lag: [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 432000, 864000, 8640000],
  letters: [...Array(12).keys()].flatMap(zeros => [1, 2, 5].map(step => step * 10 ** zeros)),
};

const KINDS = [
  ['rate', 'What comes on each topic', rate],
  ['lag', 'How far readers are behind, in time', seconds => seconds > 0 ? span(seconds) : 'none'],
  ['letters', 'Refused records that are unread', amount],
];

let policy;
let history = null, failure = null, library = null, newest = 0;
const drawn = new Map();

export function view() {
  if (!state.parts.monitor) return noMonitor('the last hours');
  if (!library) load();
  if (failure) return notice('The last hours cannot be shown', failure);
  if (!history || !globalThis.uPlot) return notice('Reading the last hours…');
  if (state.away !== null && !history.times.length) return away();
  take(state.look);
  return [h('h1', {}, 'The last hours'),
    h('p', { class: 'aside' }, 'Kept in the memory of the monitor since it was started, at most some six hours; a point is half a minute or less.'),
    KINDS.map(([kind, caption, words]) => figure(kind, caption, words))];
}

/** The charts are drawn once their places are on the page. */
export function after() {
  if (!history || !globalThis.uPlot) return;
  for (const [kind, , words] of KINDS) {
    const place = document.getElementById('chart-' + kind);
    if (place) draw(kind, place, words);
  }
}

export function leave() {
  drawn.forEach(chart => chart.destroy());
  drawn.clear();
  library = history = failure = null;
}

function load() {
  library = Promise.all([ask('page/history'), charts()]).then(([chart]) => {
    history = { times: chart.times, lines: chart.lines };
    newest = chart.times.at(-1) ?? 0;
  }, error => { failure = error.message; }).finally(() => dispatchEvent(new Event('again')));
}

/** The library comes with the first graph, not with the page. */
function charts() {
  if (globalThis.uPlot) return Promise.resolve();
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'page/files/uplot.css' });
  const script = document.createElement('script');
  policy ??= globalThis.trustedTypes?.createPolicy('charts', { createScriptURL: () => CHARTS });
  script.src = policy?.createScriptURL('') ?? CHARTS;
  return new Promise((loaded, failed) => {
    script.onload = loaded;
    script.onerror = () => failed(new Error('the charts could not be loaded'));
    document.head.append(style, script);
  });
}

function take(look) {
  if (!look) return;
  const at = Date.parse(look.at) / 1000;
  if (at <= newest) return;
  newest = at;
  history.times.push(at);
  const values = new Map(look.deadLetters.unreadKnown ? [['letters\nunread', look.deadLetters.unread]] : []);
  look.topics.forEach(topic => values.set('rate\n' + topic.topic, topic.recordsPerSecond));
  look.groups.forEach(group => {
    // What `replay` has left is drawn as unread.
    if (group.group === state.parts.prefix + '.replay' || (group.lag && group.lagSeconds === undefined)) return;
    const line = 'lag\n' + group.group;
    values.set(line, Math.max(values.get(line) ?? 0, group.lagSeconds ?? 0));
  });
  for (const line of history.lines) {
    const key = line.kind + '\n' + line.name;
    line.values.push(values.get(key) ?? null);
    values.delete(key);
  }
  for (const [key, value] of values) {
    const [kind, name] = key.split('\n');
    history.lines.push({ kind, name, values: [...Array(history.times.length - 1).fill(null), value] });
  }
  if (history.times.length > MOST_POINTS) {
    history.times.shift();
    history.lines.forEach(line => line.values.shift());
  }
}

const all = kind => history.lines.filter(line => line.kind === kind && line.values.some(value => value !== null))
  .filter(line => kind !== 'rate' || (!INTERNAL.test(line.name) && line.values.some(value => value > 0)));

/** As many as there are colours, the highest of them. */
function lines(kind) {
  const every = all(kind);
  const highest = new Set([...every].sort((one, other) => most(other) - most(one)).slice(0, MOST_LINES));
  return every.filter(line => highest.has(line));
}

const latest = line => line.values.findLast(value => value !== null) ?? 0;
const most = line => line.values.reduce((one, other) => Math.max(one, other ?? 0), 0);

function figure(kind, caption, words) {
  const shown = lines(kind);
  const more = all(kind).length - shown.length;
  return h('figure', { class: 'graph' }, h('figcaption', {}, h('h2', {}, caption)),
    shown.length ? h('div', { class: 'drawn' }, h('div', { id: 'chart-' + kind, class: 'chart', 'data-own': '', role: 'img',
      'aria-label': caption + '; the table below has the figures' }),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption + ', figures' }, h('table', { class: 'legend' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Line'), h('th', { scope: 'col', class: 'number' }, 'Now'),
        h('th', { scope: 'col', class: 'number' }, 'At most'))),
      h('tbody', {}, shown.map((line, index) => h('tr', {}, h('th', { scope: 'row' },
        h('span', { class: `swatch line${index}`, 'aria-hidden': 'true' }), line.name),
      h('td', { class: 'number' }, words(latest(line))), h('td', { class: 'number' }, words(most(line)))))))))
      : h('p', {}, 'Nothing to draw yet.'), more > 0 && h('p', { class: 'aside' }, `The highest of them; ${count(more, 'other')} ${more === 1 ? 'is' : 'are'} not drawn.`));
}

const time = (tick, step) => new Date(tick * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: step < 60 ? '2-digit' : undefined });
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function draw(kind, place, words) {
  const shown = lines(kind);
  const data = [history.times, ...shown.map(line => line.values)];
  const look = shown.map(line => line.name).join('\n') + colour('--ink') + place.clientWidth;
  const before = drawn.get(kind);
  if (before?.look === look && place.contains(before.root)) {
    before.setData(data);
    return;
  }
  before?.destroy();
  place.replaceChildren();
  const axis = { stroke: colour('--faint'), grid: { stroke: colour('--line'), width: 1 }, ticks: { stroke: colour('--line'), width: 1 } };
  const chart = new globalThis.uPlot({
    width: place.clientWidth, height: 200, legend: { show: false }, cursor: { show: false }, pxAlign: 1,
    scales: { y: { range: (chart, low, high) => [0, Math.max(high ?? 0, kind === 'letters' ? 4 : 1) * 1.05] } },
    axes: [{ ...axis, space: 95, values: (chart, ticks, index, space, step) => ticks.map(tick => time(tick, step)) },
      { ...axis, size: 64, ...STEPS[kind] && { incrs: STEPS[kind] }, values: (chart, ticks) => ticks.map(tick => tick === 0 ? '0' : words(tick)) }],
    series: [{}, ...shown.map((line, index) => ({ label: line.name, stroke: colour('--line' + index), width: 2, points: { show: false } }))],
  }, data, place);
  chart.look = look;
  drawn.set(kind, chart);
}
