/** What stands on the topic of quotes, as a file. */
@NullMarked
package io.quotewire.app.export;

import org.jspecify.annotations.NullMarked;
