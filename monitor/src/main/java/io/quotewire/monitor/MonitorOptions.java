package io.quotewire.monitor;

import io.quotewire.monitor.alarm.Condition;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.monitor.tail.ServiceProbe;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.SecretSettings;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What is watched, how often, and which conditions are reported to whom.
 *
 * @param interval from the end of one snapshot to the beginning of the next
 * @param services whose health is queried
 * @param alarms conditions to report
 * @param hook the address that notices are posted to
 * @param api the API that the page's counts come from
 */
public record MonitorOptions(
        Selection selection,
        Duration interval,
        ServiceProbe services,
        List<Condition> alarms,
        Optional<URI> hook,
        Optional<URI> api) {
    private static final Pattern HOST_AND_PORT = Pattern.compile("[\\w.-]+:\\d{1,5}");

    public MonitorOptions {
        alarms = List.copyOf(alarms);
    }

    /** @throws SettingsException if a setting of the monitor cannot be understood; the message names it */
    public static MonitorOptions of(Settings settings) {
        return new MonitorOptions(
                Selection.matching(
                        pattern("monitor.topics", topics(settings)),
                        pattern("monitor.groups", settings.monitor().groups()),
                        settings.topics()),
                settings.monitor().interval(),
                services(settings),
                alarms(settings.monitor().alarms()),
                settings.monitor().hook().map(address -> address("monitor.hook", address)),
                settings.monitor().api().map(MonitorOptions::api));
    }

    /** The pattern of the watched topics; by default those with the prefix. */
    static String topics(Settings settings) {
        return settings.monitor()
                .topics()
                .orElse(Pattern.quote(settings.topics().prefix() + '.') + ".*");
    }

    private static Pattern pattern(String name, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new SettingsException(name + ": '" + text + "' is no regular expression: " + e.getDescription(), e);
        }
    }

    /** The configured services; by default those on this machine that answer and have the prefix. */
    private static ServiceProbe services(Settings settings) {
        String text = settings.monitor().services();
        Optional<String> token = settings.http().metricsToken();
        if (text.isBlank()) {
            Map<String, URI> here = new TreeMap<>();
            for (ServiceName service : List.of(ServiceName.PRODUCER, ServiceName.PROCESSOR, ServiceName.SINK)) {
                here.put(service.id(), URI.create("http://127.0.0.1:" + service.metricsPort()));
            }
            return new ServiceProbe(here, Optional.of(settings.topics().prefix()), token);
        }
        Map<String, URI> services = new TreeMap<>();
        parts(text, ",").forEach(service -> {
            String[] named = service.split("=", 2);
            if (named.length < 2) {
                throw new SettingsException(
                        "monitor.services: '" + service + "' must be NAME=ADDRESS, such as sink=http://127.0.0.1:9473");
            }
            String name = named[0].strip();
            if (services.put(name, address("monitor.services", named[1].strip())) != null) {
                throw new SettingsException("monitor.services: '" + name
                        + "' is given twice; give each instance a name of" + " its own, such as " + name + "-2");
            }
        });
        return new ServiceProbe(services, Optional.empty(), token);
    }

    private static List<Condition> alarms(String text) {
        List<Condition> alarms = new ArrayList<>();
        parts(text, ";").forEach(condition -> {
            try {
                alarms.add(Condition.parse(condition));
            } catch (IllegalArgumentException e) {
                throw new SettingsException("monitor.alarms: " + e.getMessage(), e);
            }
        });
        return alarms;
    }

    /** {@code HOST:PORT} is accepted too, as by the command {@code ask}. */
    private static URI api(String written) {
        return address("monitor.api", HOST_AND_PORT.matcher(written).matches() ? "http://" + written : written);
    }

    private static URI address(String name, String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // The exception of a secret setting is not passed on: its message may contain part of the secret.
            throw SecretSettings.contain(name)
                    ? new SettingsException(name + ": its value is not an address")
                    : new SettingsException(name + ": '" + text + "' is not an address", e);
        }
        String value = SecretSettings.contain(name) ? "its value" : '\'' + text + '\'';
        throw new SettingsException(name + ": " + value + " must begin with http:// or https:// and a host");
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
