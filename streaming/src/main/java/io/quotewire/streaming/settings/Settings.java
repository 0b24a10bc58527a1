package io.quotewire.streaming.settings;

import io.quotewire.streaming.contract.SchemaIdInterceptor;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.http.TrustedProxies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigException;

/**
 * The settings of an installation. Later sources override earlier ones: defaults, the settings file, {@code
 * QUOTEWIRE_*} environment variables, command-line options. A setting of Kafka's clients is passed through as {@code
 * kafka.NAME}, in the environment as {@code QUOTEWIRE_KAFKA_NAME}. Immutable.
 *
 * <p>The settings are listed, with their defaults and ranges, in {@link SettingDefinitions}.
 */
public final class Settings {
    private final SettingValues values;
    private final Map<String, String> given;

    private Settings(Map<String, String> given) {
        this.values = new SettingValues(given);
        this.given = Map.copyOf(given);
    }

    /**
     * Reads the sources and checks every value.
     *
     * @param file a Java properties file, UTF-8
     * @param environment all environment variables; those that do not name a setting are ignored
     * @param options setting names with their values
     * @throws SettingsException if the file cannot be read, a name is not a setting or a value is out of range
     */
    public static Settings load(Optional<Path> file, Map<String, String> environment, Map<String, String> options) {
        Map<String, String> merged = new TreeMap<>();
        file.ifPresent(path -> merged.putAll(SettingSources.checked(SettingSources.file(path), "in " + path)));
        merged.putAll(SettingSources.environment(environment));
        merged.putAll(SettingSources.checked(options, "on the command line"));
        FixedKafkaSettings.check(merged);
        try {
            return new Settings(merged);
        } catch (ConfigException e) {
            throw new SettingsException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Variables with our prefix that do not name a setting, such as a misspelt one.
     *
     * @param variables the names of all environment variables
     */
    public static List<String> idleVariables(Set<String> variables) {
        return SettingSources.idle(variables);
    }

    /** The defaults, overridden by these options. */
    public static Settings of(Map<String, String> options) {
        return load(Optional.empty(), Map.of(), options);
    }

    /** These settings with some replaced. */
    public Settings with(Map<String, String> options) {
        Map<String, String> merged = new TreeMap<>(given);
        merged.putAll(options);
        return of(merged);
    }

    /** The topics, by their prefix. */
    public Topics topics() {
        return new Topics(values.text(SettingDefinitions.PREFIX));
    }

    public String bootstrapServers() {
        return values.text(SettingDefinitions.BOOTSTRAP_SERVERS);
    }

    /** Settings of every Kafka client: the bootstrap servers and what is passed through. */
    public Map<String, Object> kafka() {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("bootstrap.servers", bootstrapServers());
        given.forEach((name, value) -> {
            if (name.startsWith(SettingSources.KAFKA)) {
                settings.put(name.substring(SettingSources.KAFKA.length()), value);
            }
        });
        return settings;
    }

    /** Settings of the API that the sink serves. */
    public ApiSettings api() {
        return new ApiSettings(
                values.given(SettingDefinitions.API_LISTEN),
                values.given(SettingDefinitions.API_TOKEN),
                values.given(SettingDefinitions.API_ADVERTISED),
                values.listed(SettingDefinitions.API_ORIGINS),
                values.duration(SettingDefinitions.API_RETENTION));
    }

    /** Settings of the monitor's page. */
    public PageSettings page() {
        return new PageSettings(
                values.given(MonitorDefinitions.PAGE_LISTEN),
                values.isSet(MonitorDefinitions.PAGE_LISTEN),
                values.given(MonitorDefinitions.PAGE_TOKEN));
    }

    /** Settings of the monitor. */
    public MonitorSettings monitor() {
        return new MonitorSettings(
                values.given(MonitorDefinitions.TOPICS),
                values.text(MonitorDefinitions.GROUPS),
                values.duration(MonitorDefinitions.INTERVAL),
                values.text(MonitorDefinitions.SERVICES),
                values.text(MonitorDefinitions.ALARMS),
                values.given(MonitorDefinitions.HOOK),
                values.given(MonitorDefinitions.API));
    }

    /**
     * Additional settings of a record producer, besides {@link #kafka}: an interceptor that adds schema ids to headers,
     * if any are set.
     */
    public Map<String, Object> schemaHeaders() {
        return SchemaIdInterceptor.settings(topics(), values.text(SettingDefinitions.SCHEMA_IDS));
    }

    /**
     * Settings of every record producer: {@link #kafka} and {@link #schemaHeaders}.
     *
     * <p>Allows one request in flight to each broker, unless set otherwise. With several, the leader of a newly created
     * partition may accept a later batch first; it then rejects the first one as out of order, again and again, and a
     * sender without a timeout would wait for ever.
     */
    public Map<String, Object> kafkaProducer() {
        Map<String, Object> settings = new TreeMap<>(schemaHeaders());
        settings.put("max.in.flight.requests.per.connection", 1);
        settings.putAll(kafka());
        return settings;
    }

    /** The folder in which services keep their state. */
    public Path stateDirectory() {
        return HomeFolder.expanded(values.text(SettingDefinitions.STATE_DIR));
    }

    /** Stream threads of a service, 1 or more; empty for the service's own default. */
    public Optional<Integer> threads() {
        return Optional.of(values.whole(SettingDefinitions.THREADS)).filter(threads -> threads > 0);
    }

    /** Copies of each task's state on other instances, 0 or more. */
    public int standbyReplicas() {
        return values.whole(SettingDefinitions.STANDBY_REPLICAS);
    }

    /** {@code classic} or {@code streams}. */
    public String groupProtocol() {
        return values.text(SettingDefinitions.GROUP_PROTOCOL);
    }

    /** How long an instance may be silent before its partitions are reassigned. */
    public Duration sessionTimeout() {
        return values.duration(SettingDefinitions.SESSION_TIMEOUT);
    }

    /** The static name under which this instance rejoins its group; empty if it joins as a new member each time. */
    public Optional<String> instanceId() {
        return values.given(SettingDefinitions.INSTANCE_ID);
    }

    /** How long a service waits for a broker when it starts. */
    public Duration brokerWait() {
        return values.duration(SettingDefinitions.BROKER_WAIT);
    }

    /** How long after its last change an article can be corrected. */
    public Duration correctionWindow() {
        return values.duration(SettingDefinitions.CORRECTION_WINDOW);
    }

    /** How long the marker of an archived article is kept. */
    public Duration settledRetention() {
        return values.duration(SettingDefinitions.SETTLED_RETENTION);
    }

    /** How long after its day a daily count is kept; empty if it is kept for good. */
    public Optional<Duration> dayRetention() {
        Duration retention = values.duration(SettingDefinitions.DAY_RETENTION);
        return retention.isZero() ? Optional.empty() : Optional.of(retention);
    }

    /** Quotes with a lower confidence are published but not counted. */
    public double minimumConfidence() {
        return values.fraction(SettingDefinitions.MINIMUM_CONFIDENCE);
    }

    /** How long the extraction of one article may take before it is refused. */
    public Duration extractionTimeout() {
        return values.duration(SettingDefinitions.EXTRACTION_TIMEOUT);
    }

    /** Languages that are extracted, as primary subtags in lower case; empty means all. */
    public List<String> languages() {
        List<String> named = values.listed(SettingDefinitions.LANGUAGES).stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .toList();
        return named.contains("all") ? List.of() : named;
    }

    /** The host at which services listen for metrics and health checks. */
    public String metricsHost() {
        return values.text(SettingDefinitions.METRICS_HOST);
    }

    /** The port for metrics and health, 0 for any free one; empty for the service's own default. */
    public Optional<Integer> metricsPort() {
        int port = values.whole(SettingDefinitions.METRICS_PORT);
        return port < 0 ? Optional.empty() : Optional.of(port);
    }

    /** Settings that all HTTP endpoints share. */
    public HttpSettings http() {
        return new HttpSettings(
                values.given(MonitorDefinitions.METRICS_TOKEN),
                values.whole(MonitorDefinitions.HTTP_RATE),
                values.whole(MonitorDefinitions.HTTP_CONNECTIONS),
                TrustedProxies.of(
                        values.listed(MonitorDefinitions.HTTP_PROXIES),
                        values.text(MonitorDefinitions.HTTP_PROXY_HEADER)));
    }

    /** The lowest level that a service logs, in capitals. */
    public String logLevel() {
        return values.text(SettingDefinitions.LOG_LEVEL).toUpperCase(Locale.ROOT);
    }

    /** {@code text} or {@code json}. */
    public String logFormat() {
        return values.text(SettingDefinitions.LOG_FORMAT);
    }
}
