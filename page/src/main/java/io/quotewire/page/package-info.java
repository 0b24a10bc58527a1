/** The files of the web page, and how they are served: whatever else it shows comes from the server it is served by. */
@NullMarked
package io.quotewire.page;

import org.jspecify.annotations.NullMarked;
