// The state of the installation in a few words: is it flowing, what is late, what was refused.
import { count, span } from './format.js';

/** A reader that is behind by less is at work, not late; as `quotewire top` has it. */
const LATE_SECONDS = 10;

/** Whether a group is late on a topic. What `replay` has left is told as unread. */
export const isLate = (group, prefix) => (group.lagSeconds ?? 0) >= LATE_SECONDS && group.group !== prefix + '.replay';

/** Whether records wait for a group on a topic of which it could not be read how old they are. */
export const isAgeUnknown = (group, prefix) => group.lag > 0 && group.lagSeconds === undefined && group.group !== prefix + '.replay';

/** Groups that are late, the installation's own before others, the latest before the rest. */
export const late = (look, prefix) => {
  const foreign = group => !group.group.startsWith(prefix + '.');
  return look.groups.filter(group => isLate(group, prefix))
    .sort((one, other) => foreign(one) - foreign(other) || other.lagSeconds - one.lagSeconds);
};

/** Partitions in which a transaction holds readers back. */
export const heldBack = look => look.held.filter(held => held.seconds >= LATE_SECONDS);

/** Whether good articles come through, as the monitor found: a kind and a few words. */
const FLOW = {
  FLOWING: ['good', 'Flowing'],
  UNCOUNTED: ['warn', 'Flowing to quotes, not to counts'],
  STUCK: ['warn', 'Articles wait, none comes through'],
  REFUSED: ['warn', 'All that comes is refused'],
  IDLE: ['idle', 'Idle'],
  NOTHING_YET: ['idle', 'Nothing fed yet'],
  UNKNOWN: ['idle', 'Watching'],
};

/** A kind (good, idle, warn, bad) and its words. */
export function verdict(state) {
  // What came with the page is a few seconds old at most.
  if (state.connection === 'connecting' && !state.look && state.away === null) return ['idle', 'Connecting…'];
  if (state.connection === 'locked') return ['warn', 'A token is needed'];
  if (state.connection === 'lost') return ['bad', 'Connection lost; trying again'];
  if (!state.parts.monitor) return ['good', 'Live quotes and counts'];
  if (state.away !== null) return ['bad', 'The Kafka cluster does not answer'];
  const look = state.look;
  if (!look) return ['idle', 'Looking at the cluster…'];
  const faults = [];
  const behind = late(look, state.parts.prefix);
  if (behind.length) faults.push(behind.length === 1 ? `${behind[0].group} is ${span(behind[0].lagSeconds)} behind`
    : count(behind.length, 'reader') + ' late');
  else if (look.groups.some(group => isAgeUnknown(group, state.parts.prefix))) faults.push('it is unknown how late readers are');
  if (heldBack(look).length) faults.push('a transaction holds readers back');
  const refused = look.deadLetters.unread;
  if (refused) faults.push(count(refused, 'refused record') + ' unread');
  const down = look.services.filter(service => !service.ready);
  if (down.length) faults.push(down.map(service => service.name + (service.live ? ' not ready' : ' down')).join(', '));
  const [kind, words] = FLOW[look.flow.state];
  return [faults.length ? 'warn' : kind, [words, ...(faults.length ? faults : ['nothing late', ...(look.deadLetters.unreadKnown ? ['nothing refused is unread'] : [])])].join(' · ')];
}
