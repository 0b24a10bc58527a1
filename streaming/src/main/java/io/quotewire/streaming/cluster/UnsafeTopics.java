package io.quotewire.streaming.cluster;

import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds topic configurations with which a service would silently lose records: events that are compacted away, table
 * values that expire, articles that are deleted while they can still be corrected. Other differences from the contract
 * do less harm and are reported by {@code topics check}.
 */
final class UnsafeTopics {
    private static final Logger LOG = LoggerFactory.getLogger(UnsafeTopics.class);

    private UnsafeTopics() {}

    /**
     * What is unsafe about the contract's topics among these, a clause each; empty if reading the configurations is not
     * authorized.
     */
    static List<String> of(Admin admin, Settings settings, List<String> topics)
            throws ExecutionException, InterruptedException {
        List<TopicSpec> ours = settings.topics().all().stream()
                .filter(spec -> topics.contains(spec.name()))
                .toList();
        Map<String, Config> configs;
        try {
            configs = TopicConfigs.of(admin, ours.stream().map(TopicSpec::name).toList());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                LOG.warn("not authorized to read the topics' configuration (DESCRIBE_CONFIGS), so it is not checked");
                return List.of();
            }
            throw e;
        }
        List<String> unsafe = new ArrayList<>();
        for (TopicSpec spec : ours) {
            Config config = configs.get(spec.name());
            if (config != null) {
                addPolicy(unsafe, spec, value(config, TopicConfig.CLEANUP_POLICY_CONFIG));
                if (spec.name().equals(settings.topics().articles())) {
                    addRetention(unsafe, spec, config, settings.correctionWindow());
                }
            }
        }
        return unsafe;
    }

    private static void addPolicy(List<String> unsafe, TopicSpec spec, String policy) {
        String wanted = String.valueOf(spec.configs().get(TopicConfig.CLEANUP_POLICY_CONFIG));
        // "compact,delete" loses records both by age and by key.
        if (!policy.equals(wanted)) {
            unsafe.add(spec.name() + " has cleanup.policy " + policy + " and must have " + wanted);
        }
    }

    private static void addRetention(List<String> unsafe, TopicSpec spec, Config config, Duration window) {
        String kept = value(config, TopicConfig.RETENTION_MS_CONFIG);
        long millis = Long.parseLong(kept);
        if (millis >= 0 && millis < window.toMillis()) {
            unsafe.add(spec.name() + " has retention.ms " + kept + ", less than the correction window's "
                    + window.toMillis());
        }
    }

    private static String value(Config config, String name) {
        ConfigEntry entry = config.get(name);
        return entry == null || entry.value() == null ? "" : entry.value();
    }
}
