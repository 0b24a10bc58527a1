/** Known entities, as options of commands that extract and as records on their topic. */
@NullMarked
package io.quotewire.app.catalogue;

import org.jspecify.annotations.NullMarked;
