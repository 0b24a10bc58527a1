// What the page knows, and where it has it from: a monitor, an API, or both.
import { follow } from './events.js';

const KEPT_QUOTES = 200;
const TOKEN = 'quotewire-token';

export const state = {
  /** What is at hand here; the server wrote it into the page. */
  parts: JSON.parse(document.querySelector('meta[name="quotewire-parts"]').content),
  /** connecting, live, lost or locked (a token is needed). */
  connection: 'connecting',
  /** Why the cluster tells nothing; null while it answers. */
  away: null,
  /** The latest look of the monitor. */
  look: null,
  /** Newest first. */
  quotes: [],
  /** Dead letters, newest first. */
  letters: [],
};

const listeners = new Set();
export const onChange = listener => listeners.add(listener);
const changed = () => listeners.forEach(listener => listener());

/** Now, by the clock of the server where it has told. */
let ahead = 0;
export const now = () => Date.now() + ahead;

export function giveToken(token) {
  sessionStorage.setItem(TOKEN, token);
  state.connection = 'connecting';
  changed();
  start();
}

function headers() {
  // What is stored is read from the disk: not where nobody asks for it.
  const token = state.parts.token && sessionStorage.getItem(TOKEN);
  return token ? { Authorization: 'Bearer ' + token } : {};
}

/** Asks the page's own server; throws an Error with the status and a reason for people. */
export async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { ...options, headers: { ...headers(), 'Quotewire-Page': '1' }, cache: 'no-store' });
  } catch {
    throw Object.assign(new Error('the server does not answer'), { status: 0 });
  }
  const body = await answer.json().catch(() => ({}));
  if (answer.ok) return body;
  throw Object.assign(new Error(body.error ?? body.detail ?? answer.statusText), { status: answer.status });
}

/** Asks the API, wherever it is. */
export const askApi = path => ask(state.parts.api.replace(/^\//, '') + path);

/** Follows what is here. */
export function start() {
  if (state.parts.monitor) {
    follow('page/events', headers, { ...connection, event: fromMonitor });
  } else {
    latestQuotes();
    follow('quotes/stream', headers, { ...connection, event: fromApi });
  }
}

/** Whether the next quotes are all there are, as after each connecting, and not what is new. */
let whole = false;

const connection = {
  connected() {
    // What came with the page looks as it will: drawing it again takes a phone longer than it tells anybody.
    const shown = state.connection === 'connecting' && (state.look || state.away !== null);
    state.connection = 'live';
    whole = true;
    if (!shown) changed();
  },
  lost(status) {
    state.connection = status === 401 || status === 403 ? 'locked' : 'lost';
    changed();
    return state.connection === 'locked';
  },
};

function fromMonitor(name, data) {
  if (take(name, data)) changed();
}

/** Takes an event; says whether it tells more than is known. The rest of older quotes is shown with the next drawing. */
function take(name, data) {
  if (name === 'look') {
    const known = state.look?.at === data.at && state.away === null;
    state.look = data;
    state.away = null;
    ahead = Date.parse(data.at) - Date.now();
    return !known;
  }
  if (name === 'quotes') {
    const before = ids(state.quotes);
    if (whole) state.quotes = [];
    whole = false;
    keep(data.fresh, new Set(data.gone));
    return ids(state.quotes) !== before;
  }
  if (name === 'letters') {
    const known = JSON.stringify(state.letters) === JSON.stringify(data);
    state.letters = data;
    return !known;
  }
  if (name === 'away') state.away = data.reason;
  return name === 'away';
}

const ids = quotes => quotes.map(quote => quote.id).join();

/** The API's quotes as the monitor tells them: a part of a statement with the words of all of it, others without its number. */
export const asLatest = quote => ({ ...quote, at: quote.extractedAt ?? quote.ingestedAt ?? quote.publishedAt,
  text: quote.statementText ?? quote.text, statement: quote.statementText && quote.statement,
  about: (quote.about ?? []).map(entity => entity.entity) });

function fromApi(name, quote) {
  if (name === 'retracted') keep([], new Set([quote.id]));
  else keep([asLatest(quote)], new Set());
  changed();
}

async function latestQuotes() {
  try {
    const page = await askApi('quotes?limit=50');
    keep(page.items.map(asLatest), new Set());
    changed();
  } catch (error) {
    if (error.status === 503) setTimeout(latestQuotes, 2000);
  }
}

function keep(fresh, gone) {
  const known = new Set(fresh.map(quote => quote.id));
  const rest = state.quotes.filter(quote => !known.has(quote.id) && !gone.has(quote.id));
  state.quotes = [...fresh, ...rest].slice(0, KEPT_QUOTES);
}

// What the server knew when it sent the page.
JSON.parse(document.getElementById('known').textContent).forEach(([name, data]) => fromMonitor(name, data));
