/** Control of work whatever its subject: cancelling it and deferring it. */
@NullMarked
package io.quotewire.core.work;

import org.jspecify.annotations.NullMarked;
