/** How a feeder writes what it keeps on disk. */
@NullMarked
package io.quotewire.producer.disk;

import org.jspecify.annotations.NullMarked;
