// Numbers, times and names for people.

const SHORT = ['', 'K', 'M', 'B', 'T'];

/** 1,234 and 12.3K; what Intl has for it takes a phone 50 ms to load. */
export function amount(n) {
  if (Math.abs(n) < 10000) return String(Math.round(n)).replace(/\B(?=\d{3}$)/, ',');
  let size = n, unit = 0;
  while (Math.abs(size) >= 999.95 && unit < SHORT.length - 1) {
    size /= 1000;
    unit++;
  }
  return Math.round(size * 10) / 10 + SHORT[unit];
}

/** A number and its noun. */
export const count = (n, one, many = one + 's') => amount(n) + ' ' + (n === 1 ? one : many);

/** Records a second as people read them, of a kind perhaps: slow ones by the minute. */
export function rate(perSecond, of = '') {
  const kind = of && ' ' + of;
  if (perSecond <= 0) return '0' + kind + '/min';
  if (perSecond < 1) return (perSecond * 60 < 9.95 ? (perSecond * 60).toFixed(1) : Math.round(perSecond * 60)) + kind + '/min';
  return (perSecond < 9.95 ? perSecond.toFixed(1) : amount(perSecond)) + kind + '/s';
}

/** A stretch of seconds. */
export function span(seconds) {
  const s = Math.max(0, seconds);
  if (s < 1) return 'under 1 s';
  if (s < 90) return Math.round(s) + ' s';
  if (s < 90 * 60) return Math.round(s / 60) + ' min';
  if (s < 36 * 3600) return (s / 3600).toFixed(1).replace('.0', '') + ' h';
  return Math.round(s / 86400) + ' days';
}

/** How long ago an instant was, seen from another. */
export function ago(instant, now) {
  const seconds = (now - Date.parse(instant)) / 1000;
  return seconds < 2 ? 'just now' : span(seconds) + ' ago';
}

/** Date and time of an instant, here. */
export const when = instant => new Date(instant).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });

export function bytes(n) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = n, unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return (unit === 0 || size >= 99.5 ? Math.round(size) : size.toFixed(1)) + ' ' + units[unit];
}

/** The address of a view. */
export const path = (...parts) => '#/' + parts.map(encodeURIComponent).join('/');
