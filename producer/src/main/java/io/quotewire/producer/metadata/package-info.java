/** What a page says of its article beside the text: who wrote it, when, in which language, under which heading. */
@NullMarked
package io.quotewire.producer.metadata;

import org.jspecify.annotations.NullMarked;
