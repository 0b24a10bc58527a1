/** Front doors for news: sources hand articles over, the sender puts them on {@code articles} and accounts for each. */
@NullMarked
package io.quotewire.producer;

import org.jspecify.annotations.NullMarked;
