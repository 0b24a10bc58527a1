/**
 * The processor and the sink as commands, and what all commands share that run something until a signal ends them.
 */
@NullMarked
package io.quotewire.app.service;

import org.jspecify.annotations.NullMarked;
