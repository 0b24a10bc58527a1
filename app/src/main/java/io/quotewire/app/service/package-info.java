/** The three services as commands. */
@NullMarked
package io.quotewire.app.service;

import org.jspecify.annotations.NullMarked;
