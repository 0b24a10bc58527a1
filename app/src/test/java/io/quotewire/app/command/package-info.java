/** What the commands have in common. */
@NullMarked
package io.quotewire.app.command;

import org.jspecify.annotations.NullMarked;
