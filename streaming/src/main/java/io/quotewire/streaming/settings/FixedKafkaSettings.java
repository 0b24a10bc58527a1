package io.quotewire.streaming.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Rejects settings of Kafka's clients that would break what quotewire guarantees, and misspelt ones. */
final class FixedKafkaSettings {
    private static final String EXACTLY_ONCE = "exactly_once_v2";
    private static final String GUARANTEE = "kafka.processing.guarantee";
    private static final String APPLICATION = "kafka.application.id";
    private static final String TRANSACTIONAL_STORES = "kafka.enable.transactional.statestores";

    private FixedKafkaSettings() {}

    /**
     * Checks the settings given.
     *
     * @throws SettingsException if one is changed or misspelt; the message names it and says why it must not be, or
     *     what is meant
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
        String transactional = given.getOrDefault(TRANSACTIONAL_STORES, "false");
        // Kafka takes it in any case and with blanks around it.
        if (!transactional.strip().equalsIgnoreCase("false")) {
            throw new SettingsException(TRANSACTIONAL_STORES
                    + " must be false or left out: what waits to be written to the stores is not counted in it");
        }
        for (String prefix : List.of("", StreamsConfig.PRODUCER_PREFIX)) {
            checkProducer(given, prefix + ProducerConfig.ACKS_CONFIG, "all", "-1");
            checkProducer(given, prefix + ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true", "true");
        }
        given.keySet().stream()
                .filter(name -> name.startsWith(SettingSources.KAFKA))
                .map(name -> name.substring(SettingSources.KAFKA.length()))
                .forEach(name -> KafkaSettingNames.meant(name).ifPresent(meant -> {
                    throw new SettingsException(
                            "no client of Kafka has a setting '" + name + "': is " + meant + " meant?");
                }));
    }

    private static void checkProducer(Map<String, String> given, String name, String value, String same) {
        String kafkas = SettingSources.KAFKA + name;
        // Kafka takes a truth value in any case, and blanks around it.
        String found = given.getOrDefault(kafkas, value).strip().toLowerCase(Locale.ROOT);
        if (!found.equals(value) && !found.equals(same)) {
            throw new SettingsException(kafkas + " must be " + value + " or left out, not " + given.get(kafkas)
                    + ": articles and events would be lost or doubled where a broker fails");
        }
    }
}
