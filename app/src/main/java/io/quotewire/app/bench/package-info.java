/** {@code quotewire bench}: what an installation takes, measured where it stands. */
@NullMarked
package io.quotewire.app.bench;

import org.jspecify.annotations.NullMarked;
