/** Whether the whole pipeline counts right: against an offline count that shares nothing with it but the extraction. */
@NullMarked
package io.quotewire.app.pipeline;

import org.jspecify.annotations.NullMarked;
