/** Sends articles to the topic, and counts and reports the outcomes. */
@NullMarked
package io.quotewire.producer.sending;

import org.jspecify.annotations.NullMarked;
