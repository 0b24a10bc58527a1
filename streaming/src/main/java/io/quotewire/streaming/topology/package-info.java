/** What the topologies share: applied offsets, refused records, expiry by time, and metadata of topics. */
@NullMarked
package io.quotewire.streaming.topology;

import org.jspecify.annotations.NullMarked;
