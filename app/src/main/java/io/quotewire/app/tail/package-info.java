/** Shows the records of a topic as lines for people or as JSON. */
@NullMarked
package io.quotewire.app.tail;

import org.jspecify.annotations.NullMarked;
