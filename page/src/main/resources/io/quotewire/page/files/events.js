// Server-sent events by fetch: unlike EventSource it can bear a token, and it says why it ended.

const SILENCE_MILLIS = 25_000;
const LONGEST_PAUSE_MILLIS = 8_000;

/** Once somebody sees the page: browsers have six connections for a server, and a tab behind others needs none. */
const seen = () => document.visibilityState === 'visible' ? Promise.resolve()
  : new Promise(now => document.addEventListener('visibilitychange', now, { once: true }));

/**
 * Follows a stream for good while the page is seen, coming back whenever it ends.
 * on: { event(name, data, id), connected(), lost(status, reason) }; lost may answer true to end it.
 */
export async function follow(address, headers, on) {
  let pause = 500;
  let lastId;
  for (;;) {
    await seen();
    const silence = new AbortController();
    const leave = () => silence.abort();
    addEventListener('pagehide', leave, { once: true });
    document.addEventListener('visibilitychange', leave, { once: true });
    let timer = setTimeout(() => silence.abort(), SILENCE_MILLIS);
    try {
      const more = lastId ? { 'Last-Event-ID': lastId } : {};
      const answer = await fetch(address, {
        headers: { Accept: 'text/event-stream', ...headers(), ...more }, signal: silence.signal, cache: 'no-store',
      });
      if (!answer.ok) {
        if (on.lost(answer.status)) return;
      } else {
        on.connected();
        pause = 500;
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = '';
        for (;;) {
          const { value, done } = await reader.read();
          if (done) break;
          clearTimeout(timer);
          timer = setTimeout(() => silence.abort(), SILENCE_MILLIS);
          const blocks = (rest + value).split('\n\n');
          rest = blocks.pop();
          for (const block of blocks) lastId = dispatch(block, on) ?? lastId;
        }
        on.lost(0);
      }
    } catch {
      if (document.visibilityState === 'visible') on.lost(0);
      else pause = 0;
    } finally {
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    }
    await new Promise(again => setTimeout(again, pause));
    pause = Math.min(Math.max(pause, 250) * 2, LONGEST_PAUSE_MILLIS);
  }
}

function dispatch(block, on) {
  let name = 'message', data = '', id;
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const field = line.slice(0, colon);
    const value = line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    else if (field === 'id') id = value;
    else if (field === 'data') data += (data ? '\n' : '') + value;
  }
  if (data) on.event(name, JSON.parse(data), id);
  return id;
}
