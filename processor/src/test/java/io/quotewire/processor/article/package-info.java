@NullMarked
package io.quotewire.processor.article;

import org.jspecify.annotations.NullMarked;
