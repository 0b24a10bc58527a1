// Elements from data. Text goes in as text and never as markup; styles go in by property, as the policy wants.

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = new Set(['svg', 'g', 'path', 'rect', 'text', 'title', 'line', 'ellipse', 'tspan']);

/** An element: attributes (false and null leave one out; style is an object of properties), then children. */
export function h(tag, attributes = {}, ...children) {
  const element = SHAPES.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === 'style') {
      for (const [property, set] of Object.entries(value)) element.style.setProperty(property, set);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false)
    .map(child => child instanceof Node ? child : document.createTextNode(String(child)));
}

/** Makes an element's children these, keeping what is there already, so that focus and place are not lost. */
export function show(target, ...children) {
  const wanted = flat(children);
  const byKey = new Map();
  for (const child of target.children) {
    if (child.dataset.key) byKey.set(child.dataset.key, child);
  }
  let at = target.firstChild;
  for (const next of wanted) {
    const key = next.nodeType === Node.ELEMENT_NODE ? next.dataset.key : undefined;
    const there = key ? byKey.get(key) : at;
    if (there && alike(there, next)) {
      if (there === at) at = at.nextSibling;
      else target.insertBefore(there, at);
      become(there, next);
    } else {
      target.insertBefore(next, at);
    }
  }
  while (at) {
    const after = at.nextSibling;
    at.remove();
    at = after;
  }
}

function alike(one, other) {
  return one.nodeName === other.nodeName && one.nodeType === other.nodeType && one.dataset?.key === other.dataset?.key;
}

function become(old, wanted) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== wanted.data) old.data = wanted.data;
    return;
  }
  if (old.dataset.own !== undefined) return;
  for (const { name } of [...old.attributes]) {
    if (!wanted.hasAttribute(name) && name !== 'style' && name !== 'open') old.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (name !== 'style' && name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old.style.cssText !== wanted.style.cssText) old.style.cssText = wanted.style.cssText;
  show(old, ...wanted.childNodes);
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
