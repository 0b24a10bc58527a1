/**
 * The data contract: topics, records, keys, ids and headers. Everything another program may rely on is in this package;
 * a change here is a change for every reader.
 */
@NullMarked
package io.quotewire.streaming.contract;

import org.jspecify.annotations.NullMarked;
