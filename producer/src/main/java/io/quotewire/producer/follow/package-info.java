/** Following feeds: when each is asked, what of it is new, and what goes out. */
@NullMarked
package io.quotewire.producer.follow;

import org.jspecify.annotations.NullMarked;
