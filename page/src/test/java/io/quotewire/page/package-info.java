@NullMarked
package io.quotewire.page;

import org.jspecify.annotations.NullMarked;
