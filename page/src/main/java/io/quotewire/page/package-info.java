/** The files of the web page and the server of these files; the page's data comes from the service that serves it. */
@NullMarked
package io.quotewire.page;

import org.jspecify.annotations.NullMarked;
