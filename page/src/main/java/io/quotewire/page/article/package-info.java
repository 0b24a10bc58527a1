/** An article from its topic, with quotes and mentions marked in its text. */
@NullMarked
package io.quotewire.page.article;

import org.jspecify.annotations.NullMarked;
