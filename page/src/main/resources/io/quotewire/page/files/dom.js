// The page from data: what is to be seen is told whole each time, and only what is another goes to the document.
// Text goes in as text and never as markup; styles go in by property, as the policy wants.

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = new Set(['svg', 'g', 'path', 'rect', 'text', 'title', 'line', 'ellipse', 'tspan']);

/** What each node of the document was told to be. */
const told = new WeakMap();

/** An element: attributes (false and null leave one out; style is an object of properties), then children. */
export const h = (tag, attributes = {}, ...children) =>
  ({ tag, key: attributes['data-key'], attributes, children: flat(children) });

/** What is to be seen, in one list; functions stay for whoever calls them. */
export function flat(children, into = []) {
  for (const child of children) {
    if (Array.isArray(child)) flat(child, into);
    else if (!isNone(child)) into.push(typeof child === 'object' || typeof child === 'function' ? child : { text: String(child) });
  }
  return into;
}

const isNone = value => value === null || value === undefined || value === false;

/** Whether an element is among these or inside one of them. */
export const holds = (children, tag) => isAmong(flat([children]), tag);
const isAmong = (children, tag) => children.some(each => each.tag === tag || (each.children !== undefined && isAmong(each.children, tag)));

/** Makes an element's children these, keeping what is there already, so that focus and place are not lost. */
export function show(target, ...children) {
  renew(target, flat(children));
}

function renew(target, wanted) {
  const byKey = new Map();
  for (let node = target.firstChild; node; node = node.nextSibling) {
    const key = told.get(node)?.key;
    if (key) byKey.set(key, node);
  }
  let at = target.firstChild;
  for (const next of wanted) {
    const there = next.key ? byKey.get(next.key) : at;
    if (there && alike(told.get(there), next)) {
      if (there === at) at = at.nextSibling;
      else target.insertBefore(there, at);
      become(there, next);
    } else {
      target.insertBefore(made(next), at);
    }
  }
  while (at) {
    const after = at.nextSibling;
    at.remove();
    at = after;
  }
}

const alike = (one, other) => one !== undefined && one.tag === other.tag && one.key === other.key;

function made(wanted) {
  const node = wanted.tag === undefined ? document.createTextNode(wanted.text)
    : SHAPES.has(wanted.tag) ? document.createElementNS(SVG, wanted.tag) : document.createElement(wanted.tag);
  told.set(node, wanted);
  if (wanted.tag !== undefined) {
    for (const [name, value] of Object.entries(wanted.attributes)) put(node, name, value);
    node.append(...wanted.children.map(made));
  }
  return node;
}

function become(node, wanted) {
  const before = told.get(node);
  if (before === wanted) return;
  if (wanted.tag === undefined) {
    if (before.text !== wanted.text) node.data = wanted.text;
  } else if (before.attributes['data-own'] === undefined) {
    for (const name of Object.keys({ ...before.attributes, ...wanted.attributes })) {
      // Whether something is open is the reader's to say.
      if (name !== 'open' && before.attributes[name] !== wanted.attributes[name]) put(node, name, wanted.attributes[name], before.attributes[name]);
    }
    renew(node, wanted.children);
  }
  told.set(node, wanted);
}

function put(node, name, value, before) {
  if (name === 'style') {
    for (const property of Object.keys({ ...before, ...value })) {
      if (before?.[property] !== value?.[property]) node.style.setProperty(property, value?.[property] ?? '');
    }
  } else if (isNone(value)) {
    node.removeAttribute(name);
  } else {
    node.setAttribute(name, value === true ? '' : String(value));
  }
}

/** A table with a caption; columns are [heading, isNumber]. */
export function table(caption, columns, rows, more = {}) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption, ...more },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, columns.map(([name, number]) =>
        h('th', { scope: 'col', class: number && 'number' }, name)))),
      h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, column) => column === 0
        ? h('th', { scope: 'row' }, cell)
        : h('td', { class: columns[column][1] && 'number' }, cell)))))));
}

/** A section with a heading. */
export function section(title, ...children) {
  return h('section', {}, h('h2', {}, title), children);
}

/** A plain word on why there is nothing to see, and what to do; commands stand in backticks. */
export function notice(title, ...text) {
  return h('div', { class: 'notice' }, h('h2', {}, title), text.filter(Boolean).map(line => h('p', {}, withCommands(line))));
}

/** Our own words, with what stands in backticks as code. */
export const withCommands = line => line.split('`').map((part, index) => index % 2 ? h('code', {}, part) : part);
