package io.quotewire.faults;

import java.time.Duration;

/**
 * A fault after which all went on.
 *
 * @param recovery from its end until all that lay on the topics then was processed and counted
 */
record Survived(String fault, Duration recovery) {}
