/** {@code quotewire bench}: measures the throughput of an installation where it runs. */
@NullMarked
package io.quotewire.app.bench;

import org.jspecify.annotations.NullMarked;
