/** What commands share with those who run them. */
@NullMarked
package io.quotewire.app.command;

import org.jspecify.annotations.NullMarked;
