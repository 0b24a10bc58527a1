/** An article as it lies on its topic, with what was extracted marked in its text. */
@NullMarked
package io.quotewire.page.article;

import org.jspecify.annotations.NullMarked;
