/** Creates, compares and shows topics. */
@NullMarked
package io.quotewire.app.topics;

import org.jspecify.annotations.NullMarked;
