/** The way of one article: checked, decided on, extracted, and turned into records. */
@NullMarked
package io.quotewire.processor.article;

import org.jspecify.annotations.NullMarked;
