package io.quotewire.faults.trial;

import java.time.Duration;

/**
 * A fault from which the installation recovered.
 *
 * @param recovery time from its end until everything that was then on the topics had been processed and counted
 */
record SurvivedFault(String fault, Duration recovery) {}
