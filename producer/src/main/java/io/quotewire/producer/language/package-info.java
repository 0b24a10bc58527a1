/** Which language an article is in. */
@NullMarked
package io.quotewire.producer.language;

import org.jspecify.annotations.NullMarked;
