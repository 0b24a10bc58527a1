/** Articles as others write them in JSON. */
@NullMarked
package io.quotewire.producer.json;

import org.jspecify.annotations.NullMarked;
