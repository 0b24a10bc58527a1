/**
 * The command line as a whole: {@link io.quotewire.app.Quotewire} is its main program, {@code CommandName} lists all
 * commands, {@code Failures} reports what went wrong. Each command has a package of its name, but
 * {@code process} and {@code count}, which share {@code service}; {@code command}, {@code kafka}, {@code quotes} and
 * {@code terminal} are shared by them.
 */
@NullMarked
package io.quotewire.app;

import org.jspecify.annotations.NullMarked;
