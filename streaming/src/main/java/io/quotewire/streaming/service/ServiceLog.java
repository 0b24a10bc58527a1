package io.quotewire.streaming.service;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import io.quotewire.streaming.settings.Settings;
import java.net.URL;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Configures the log on standard error. A process starts out quiet, like a command that prints its own messages ({@code
 * logback.xml}); a service then logs what an operator needs ({@code logback-service.xml}). A logback configuration set
 * by the system property {@code logback.configurationFile} replaces both.
 */
public final class ServiceLog {
    private static final String OWN_CONFIGURATION = "logback.configurationFile";

    /** Loggers silenced in {@code logback.xml} that {@link #verbose} enables. */
    private static final List<String> MOSTLY_QUIET = List.of(
            "org.apache.kafka.clients.NetworkClient",
            "org.apache.kafka.streams",
            "org.apache.kafka.storage.internals.log.LogDirFailureChannel",
            "kafka.log.LogManager",
            "io.quotewire.streaming.service",
            "io.quotewire.processor.catalogue");

    private ServiceLog() {}

    /** Switches to the log of a service, with the level {@code log.level} and the format {@code log.format}. */
    public static void begin(Settings settings) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)
                || System.getProperty(OWN_CONFIGURATION) != null) {
            return;
        }
        boolean verbose = root(context).isInfoEnabled();
        Level level = verbose ? Level.DEBUG : Level.toLevel(settings.logLevel());
        context.reset();
        context.putProperty("level", level.toString());
        context.putProperty("kafka", level.isGreaterOrEqual(Level.INFO) ? max(level, Level.WARN) : "INFO");
        context.putProperty("noise", level.isGreaterOrEqual(Level.INFO) ? "OFF" : "INFO");
        context.putProperty("format", settings.logFormat());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        URL configuration = ServiceLog.class.getResource("/logback-service.xml");
        try {
            configurator.doConfigure(configuration);
        } catch (JoranException e) {
            throw new IllegalStateException("the log's own configuration cannot be read", e);
        }
    }

    /** Logs in detail what a command does, for troubleshooting. */
    public static void verbose() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            root(context).setLevel(Level.INFO);
            MOSTLY_QUIET.forEach(name -> context.getLogger(name).setLevel(null));
            // The dump of each client's hundred settings would bury the rest.
            context.getLogger("org.apache.kafka.common.config").setLevel(Level.WARN);
        }
    }

    private static Logger root(LoggerContext context) {
        return context.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static String max(Level level, Level other) {
        return (level.isGreaterOrEqual(other) ? level : other).toString();
    }
}
