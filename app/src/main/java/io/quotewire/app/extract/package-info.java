/** Extraction without Kafka: files in; JSON lines, a table or a page out. */
@NullMarked
package io.quotewire.app.extract;

import org.jspecify.annotations.NullMarked;
