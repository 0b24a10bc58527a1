/** What all commands share: console, failures, exit status. */
@NullMarked
package io.quotewire.app.command;

import org.jspecify.annotations.NullMarked;
