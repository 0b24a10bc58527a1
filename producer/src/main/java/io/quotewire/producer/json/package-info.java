/** Articles in JSON, in the contract's and other formats. */
@NullMarked
package io.quotewire.producer.json;

import org.jspecify.annotations.NullMarked;
