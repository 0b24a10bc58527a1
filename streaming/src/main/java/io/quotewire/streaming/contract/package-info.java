/**
 * The data contract: topics, records, keys, ids and headers. Everything that other programs may rely on is in this
 * package; a change here affects every reader.
 */
@NullMarked
package io.quotewire.streaming.contract;

import org.jspecify.annotations.NullMarked;
