// The state of the installation in a few words: is it flowing, what is late, what was refused.
import { count, span } from './format.js';

/** A reader that is behind by less is at work, not late; as `quotewire top` has it. */
const LATE_SECONDS = 10;

const ours = (look, prefix) => name => look.topics.find(topic => topic.topic === prefix + '.' + name);

/** Groups that are late, the latest first. */
export const late = look => look.groups
  .filter(group => (group.lagSeconds ?? 0) >= LATE_SECONDS)
  .sort((one, other) => other.lagSeconds - one.lagSeconds);

/** Partitions in which a transaction holds readers back. */
export const heldBack = look => look.held.filter(held => held.seconds >= LATE_SECONDS);

/** Records of the installation's topics in a second. */
export const flowing = look => look.topics.reduce((sum, topic) => sum + topic.recordsPerSecond, 0);

/** Whether anything was ever fed. */
export function isEmpty(look, prefix) {
  const articles = ours(look, prefix)('articles');
  return !articles || articles.lastRecord === undefined;
}

/** A kind (good, idle, warn, bad) and its words. */
export function verdict(state) {
  if (state.connection === 'connecting') return ['idle', 'Connecting…'];
  if (state.connection === 'locked') return ['warn', 'A token is needed'];
  if (state.connection === 'lost') return ['bad', 'Connection lost; trying again'];
  if (!state.parts.monitor) return ['good', 'Live quotes and counts'];
  if (state.away !== null) return ['bad', 'The Kafka cluster does not answer'];
  const look = state.look;
  if (!look) return ['idle', 'Looking at the cluster…'];
  const faults = [];
  const behind = late(look);
  if (behind.length) faults.push(behind.length === 1 ? `${behind[0].group} is ${span(behind[0].lagSeconds)} behind`
    : count(behind.length, 'reader') + ' late');
  if (heldBack(look).length) faults.push('a transaction holds readers back');
  const refused = look.deadLetters.unread;
  if (refused) faults.push(count(refused, 'record') + ' refused');
  const down = look.services.filter(service => !service.ready);
  if (down.length) faults.push(down.map(service => service.name).join(', ') + ' not ready');
  if (isEmpty(look, state.parts.prefix)) return [faults.length ? 'warn' : 'idle', ['Nothing fed yet', ...faults].join(' · ')];
  const flow = flowing(look) > 0 ? 'Flowing' : 'Idle';
  return [faults.length ? 'warn' : flowing(look) > 0 ? 'good' : 'idle',
    [flow, ...(faults.length ? faults : ['nothing late', 'nothing refused'])].join(' · ')];
}
