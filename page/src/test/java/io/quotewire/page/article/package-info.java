@NullMarked
package io.quotewire.page.article;

import org.jspecify.annotations.NullMarked;
