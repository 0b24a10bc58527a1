/** Asks questions of the HTTP API and shows the answers as tables or JSON. */
@NullMarked
package io.quotewire.app.ask;

import org.jspecify.annotations.NullMarked;
