/** Topics made, compared and looked at. */
@NullMarked
package io.quotewire.app.topics;

import org.jspecify.annotations.NullMarked;
