package io.quotewire.streaming.settings;

import java.util.Map;

/** Rejects settings of Kafka's clients that would break what quotewire guarantees. */
final class FixedKafkaSettings {
    private static final String EXACTLY_ONCE = "exactly_once_v2";
    private static final String GUARANTEE = "kafka.processing.guarantee";
    private static final String APPLICATION = "kafka.application.id";

    private FixedKafkaSettings() {}

    /**
     * Checks the settings given.
     *
     * @throws SettingsException if one is changed; the message names it and says why it must not be
     */
    static void check(Map<String, String> given) {
        String guarantee = given.getOrDefault(GUARANTEE, EXACTLY_ONCE);
        if (!guarantee.equals(EXACTLY_ONCE)) {
            throw new SettingsException(GUARANTEE + " must be " + EXACTLY_ONCE + " or left out, not " + guarantee
                    + ": events would be published and counted twice after a failure");
        }
        if (given.containsKey(APPLICATION)) {
            throw new SettingsException(
                    APPLICATION + " cannot be set: groups and state are named behind the prefix, set that");
        }
    }
}
