@NullMarked
package io.quotewire.app.feed;

import org.jspecify.annotations.NullMarked;
