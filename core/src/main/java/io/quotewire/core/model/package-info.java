/** What an extraction consists of: quotes, mentions, and the kinds of both. */
@NullMarked
package io.quotewire.core.model;

import org.jspecify.annotations.NullMarked;
