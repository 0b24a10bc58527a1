/**
 * What the topologies share: applied offsets, refused records, expiry by time, and what the broker knows of a topic.
 */
@NullMarked
package io.quotewire.streaming.topology;

import org.jspecify.annotations.NullMarked;
