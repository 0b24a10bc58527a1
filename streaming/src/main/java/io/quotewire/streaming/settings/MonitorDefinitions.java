package io.quotewire.streaming.settings;

import io.quotewire.streaming.http.TrustedProxies;
import java.time.Duration;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;

/** Defines the settings of the monitor, of its page, and those that all HTTP endpoints share. */
final class MonitorDefinitions {
    static final String TOPICS = "monitor.topics";
    static final String GROUPS = "monitor.groups";
    static final String INTERVAL = "monitor.interval";
    static final String SERVICES = "monitor.services";
    static final String ALARMS = "monitor.alarms";
    static final String HOOK = "monitor.hook";
    static final String API = "monitor.api";
    static final String PAGE_LISTEN = "page.listen";
    static final String PAGE_TOKEN = "page.token";
    static final String METRICS_TOKEN = "metrics.token";
    static final String HTTP_RATE = "http.rate";
    static final String HTTP_CONNECTIONS = "http.connections";
    static final String HTTP_PROXIES = "http.proxies";
    static final String HTTP_PROXY_HEADER = "http.proxy.header";

    private MonitorDefinitions() {}

    /** Adds them to other definitions. */
    static ConfigDef addedTo(ConfigDef definitions) {
        return definitions
                .define(
                        TOPICS,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Topics that the monitor watches, a regular expression; unless set, those with the prefix")
                .define(
                        GROUPS,
                        ConfigDef.Type.STRING,
                        ".*",
                        SettingRanges.notBlank(),
                        Importance.LOW,
                        "Groups that the monitor watches, a regular expression")
                .define(
                        INTERVAL,
                        ConfigDef.Type.STRING,
                        "5s",
                        DurationSetting.from(Duration.ofMillis(100)),
                        Importance.LOW,
                        "Time from the end of one poll of the cluster by the monitor to the next")
                .define(
                        SERVICES,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Services whose health the monitor checks, as NAME=ADDRESS, comma-separated; unless set,"
                                + " those on this machine that answer")
                .define(
                        ALARMS,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Conditions that the monitor reports, such as 'lag_seconds > 60', separated by semicolons")
                .define(
                        HOOK,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Address to which the monitor posts a condition as JSON when it begins and when it ends")
                .define(
                        API,
                        ConfigDef.Type.STRING,
                        "http://127.0.0.1:9490",
                        Importance.MEDIUM,
                        "Address of the HTTP API from which the monitor's page gets its counts; empty for none")
                .define(
                        PAGE_LISTEN,
                        ConfigDef.Type.STRING,
                        PageSettings.DEFAULT_LISTEN,
                        Importance.MEDIUM,
                        "HOST:PORT at which the monitor serves the page; empty for none")
                .define(
                        PAGE_TOKEN,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Token that the page asks for; needed off loopback")
                .define(
                        METRICS_TOKEN,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Token that whoever asks a service for metrics must bear; off loopback nothing but metrics and"
                                + " health is served without")
                .define(
                        HTTP_RATE,
                        ConfigDef.Type.INT,
                        1_000,
                        ConfigDef.Range.between(1, 1_000_000),
                        Importance.LOW,
                        "Sustained requests per second that one address may make to the feeding endpoint, the API or"
                                + " the page; twice as many in a burst")
                .define(
                        HTTP_CONNECTIONS,
                        ConfigDef.Type.INT,
                        500,
                        ConfigDef.Range.between(1, 2_000),
                        Importance.LOW,
                        "Connections that one address off loopback may have at once to the feeding endpoint, that of"
                                + " hubs, the API or the page, each of which has 2000; of IPv6 one network (/64)")
                .define(
                        HTTP_PROXIES,
                        ConfigDef.Type.STRING,
                        "",
                        SettingRanges.proxies(),
                        Importance.LOW,
                        "Addresses and networks (10.0.0.0/8) of proxies, comma-separated, that are believed whose"
                                + " requests they forward; they may have any number of connections")
                .define(
                        HTTP_PROXY_HEADER,
                        ConfigDef.Type.STRING,
                        TrustedProxies.X_FORWARDED_FOR,
                        ConfigDef.CaseInsensitiveValidString.in(
                                TrustedProxies.X_FORWARDED_FOR, TrustedProxies.FORWARDED),
                        Importance.LOW,
                        "The header to which all proxies in http.proxies add the address of their client");
    }
}
