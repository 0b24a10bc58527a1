/** Control of work whatever its subject: cancelling it, deferring it and doing it in stages. */
@NullMarked
package io.quotewire.core.work;

import org.jspecify.annotations.NullMarked;
