/** Questions to the HTTP API, answered as tables or as JSON. */
@NullMarked
package io.quotewire.app.ask;

import org.jspecify.annotations.NullMarked;
