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
 * What is logged on standard error. A process begins quiet, as a command for people that says itself what it has to say
 * ({@code logback.xml}); a service then logs what an operator needs ({@code logback-service.xml}). Whoever brings a
 * logback configuration of his own, by the system property {@code logback.configurationFile}, has that and no other.
 */
public final class ServiceLog {
    private static final String OWN_CONFIGURATION = "logback.configurationFile";

    /** Quiet in {@code logback.xml} unless all is to be seen. */
    private static final List<String> MOSTLY_QUIET = List.of(
            "org.apache.kafka.streams",
            "org.apache.kafka.storage.internals.log.LogDirFailureChannel",
            "kafka.log.LogManager",
            "io.quotewire.streaming.service",
            "io.quotewire.processor.catalogue");

    private ServiceLog() {}

    /** From now on the log is that of a service, from {@code log.level} on, in {@code log.format}. */
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

    /** What a command does, step by step, for one who looks for a fault. */
    public static void verbose() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            root(context).setLevel(Level.INFO);
            MOSTLY_QUIET.forEach(name -> context.getLogger(name).setLevel(null));
            // Every client's hundred settings would bury the rest.
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
