package io.quotewire.streaming;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** The log lines of a class while this is open. */
public final class LogLines implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> listening = new ListAppender<>();

    public LogLines(Class<?> of) {
        this.logger = (Logger) LoggerFactory.getLogger(of);
        listening.start();
        logger.addAppender(listening);
    }

    public List<String> lines() {
        return List.copyOf(listening.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** The classes of what was logged with its stack. */
    public List<String> thrown() {
        return List.copyOf(listening.list).stream()
                .map(ILoggingEvent::getThrowableProxy)
                .filter(Objects::nonNull)
                .map(IThrowableProxy::getClassName)
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(listening);
    }
}
