@NullMarked
package io.quotewire.app.page;

import org.jspecify.annotations.NullMarked;
