/** What every command is made with: its console, its failures, its exit status. */
@NullMarked
package io.quotewire.app.command;

import org.jspecify.annotations.NullMarked;
