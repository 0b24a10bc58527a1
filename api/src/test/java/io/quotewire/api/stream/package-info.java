/** Tests of the package of the same name. */
@NullMarked
package io.quotewire.api.stream;

import org.jspecify.annotations.NullMarked;
