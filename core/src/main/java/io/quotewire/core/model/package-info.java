/** The records that make up an extraction: quotes and mentions, and the kinds of both. */
@NullMarked
package io.quotewire.core.model;

import org.jspecify.annotations.NullMarked;
