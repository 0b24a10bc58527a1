// The services' Streams topologies as graphs, with what their stores hold.
import { h, notice, section, table } from './dom.js';
import { amount, bytes } from './format.js';
import { noMonitor } from './flow.js';
import { Later } from './later.js';
import { ask, state } from './source.js';

export const title = 'Inside';

const topologies = new Later(10);
const WIDE = 190, GAP = 46, LINE = 16, PAD = 9, APART = 18;

export function view() {
  if (!state.parts.monitor) return noMonitor('the topologies');
  topologies.ask('topologies', () => ask('page/topologies'));
  const head = h('h1', {}, 'Inside the services');
  if (topologies.error && !topologies.value) return [head, notice('The topologies cannot be shown', topologies.error.message)];
  if (!topologies.value) return [head, notice('Asking the services…')];
  if (!topologies.value.length) {
    return [head, notice('No service answers',
      'Those that run on this machine are found by themselves; others are named by the monitor’s setting monitor.services.')];
  }
  return [head, topologies.value.map(({ service, answer }) => section(service.charAt(0).toUpperCase() + service.slice(1),
    h('div', {}, answer.parts.map(part => graph(service, part, answer.parts.length))),
    answer.stores.length > 0 && table(`Stores of ${service} in this instance; RocksDB estimates the entries`,
      [['Store'], ['Entries', 1], ['Size', 1]],
      answer.stores.map(store => [store.name, store.entries === undefined ? 'not known' : amount(store.entries),
        store.bytes === undefined ? 'not known' : bytes(store.bytes)]))))];
}

/** A graph from left to right: each node one column behind the furthest of those before it. */
function graph(service, part, of) {
  const nodes = new Map(part.nodes.map(node => [node.name, { ...node, column: 0 }]));
  for (let round = 0; round < nodes.size; round++) {
    for (const node of nodes.values()) {
      for (const next of node.next) {
        const behind = nodes.get(next);
        if (behind) behind.column = Math.max(behind.column, node.column + 1);
      }
    }
  }
  const columns = [];
  for (const node of nodes.values()) {
    node.lines = [[node.name, 'name'], ...node.topics.map(topic => [topic, 'topic']), ...node.stores.map(store => [store, 'store'])]
      .flatMap(([text, kind]) => broken(text).map((words, row) => [words, kind, row]));
    node.height = node.lines.length * LINE + 2 * PAD;
    (columns[node.column] ??= []).push(node);
  }
  let height = 0;
  columns.forEach((column, index) => {
    // Near those from whom they are reached.
    const before = node => { const from = [...nodes.values()].filter(each => each.next.includes(node.name)); return from.length ? from.reduce((sum, each) => sum + each.y, 0) / from.length : 0; };
    if (index > 0) column.sort((one, other) => before(one) - before(other));
    let y = 0;
    for (const node of column) {
      node.x = index * (WIDE + GAP);
      node.y = y;
      y += node.height + APART;
    }
    height = Math.max(height, y - APART);
  });
  for (const column of columns) {
    const last = column.at(-1);
    const down = (height - last.y - last.height) / 2;
    column.forEach(node => { node.y += down; });
  }
  const width = columns.length * (WIDE + GAP) - GAP;
  const label = `Topology of ${service}${of > 1 ? ', part ' + part.id : ''}: ` + part.nodes.map(node => node.name).join(', ');
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Graph of ${service}${of > 1 ? ', part ' + part.id : ''}` },
    h('svg', { class: 'topology', width: width + 4, height: height + 4, viewBox: `-2 -2 ${width + 4} ${height + 4}`, role: 'img', 'aria-label': label },
      [...nodes.values()].flatMap(node => node.next.map(next => nodes.get(next)).filter(Boolean).map(next => edge(node, next))),
      [...nodes.values()].map(box)));
}

function edge(from, to) {
  const x1 = from.x + WIDE, y1 = from.y + from.height / 2, x2 = to.x, y2 = to.y + to.height / 2, half = (x2 - x1) / 2;
  return h('path', { class: 'edge', d: `M${x1} ${y1}C${x1 + half} ${y1} ${x2 - half} ${y2} ${x2 - 5} ${y2}m-5 -4l6 4l-6 4` });
}

const box = node => h('g', { class: 'node ' + node.kind },
  h('rect', { x: node.x, y: node.y, width: WIDE, height: node.height, rx: node.kind === 'processor' ? 6 : 14 }),
  node.lines.map(([words, kind, row], index) => h('text', { x: node.x + 10 + (kind === 'store' ? 12 : 0), y: node.y + PAD + LINE * (index + 0.75), class: kind }, words))
    .concat(node.lines.map(([, kind, row], index) => kind === 'store' && row === 0
      && h('ellipse', { class: 'cylinder', cx: node.x + 14, cy: node.y + PAD + LINE * (index + 0.5), rx: 4, ry: 5 }))));

/** Long names in lines of a box's width. */
function broken(text) {
  const most = 25;
  if (text.length <= most) return [text];
  const cut = Math.max(text.lastIndexOf('-', most - 1), text.lastIndexOf('.', most - 1)) + 1 || most;
  return [text.slice(0, cut), ...broken(text.slice(cut))];
}
