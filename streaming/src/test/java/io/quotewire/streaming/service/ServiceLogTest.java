package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ServiceLogTest {
    private static final String OWN_CONFIGURATION = "logback.configurationFile";

    /** An ANSI escape, an eight-bit one, a direction override and a line separator. */
    private static final String STEERING = "red \u001b[31m \u009b31m \u202e \u2028 end";

    private final PrintStream before = System.err;
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final String ownConfiguration = System.getProperty(OWN_CONFIGURATION, "");
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** The tests' own configuration would prevent the service's from being read. */
    @BeforeEach
    void quiet() {
        System.clearProperty(OWN_CONFIGURATION);
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBack() throws JoranException {
        System.setErr(before);
        context.reset();
        if (!ownConfiguration.isEmpty()) {
            System.setProperty(OWN_CONFIGURATION, ownConfiguration);
        }
        new ContextInitializer(context).autoConfig();
    }

    @Test
    void jsonFormatIsOneObjectPerLine() throws IOException {
        List<String> lines = log("json", "warn");

        assertThat(lines).hasSize(1);
        JsonNode line = Json.mapper().readTree(lines.get(0));
        assertThat(line.path("level").asText()).isEqualTo("WARN");
        assertThat(line.path("formattedMessage").asText()).isEqualTo("two\nlines");
    }

    @Test
    void textFormatIsOneLinePerEvent() {
        assertThat(log("text", "info")).hasSize(2).last().asString().endsWith("two lines");
    }

    @Test
    void controlCharactersAreRemovedFromMessagesAndStackTraces() {
        ServiceLog.begin(Settings.of(Map.of()));

        LoggerFactory.getLogger(ServiceLog.class)
                .warn(STEERING, new IllegalStateException(STEERING, new IOException(STEERING)));

        String said = written.toString(StandardCharsets.UTF_8);
        assertThat(said).contains("red  [31m", "at io.quotewire");
        assertThat(said.codePoints().filter(c -> c != '\n' && c != '\t'))
                .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
    }

    @Test
    void malformedHttpRequestsAreNotLogged() {
        ServiceLog.begin(Settings.of(Map.of()));

        LoggerFactory.getLogger("org.eclipse.jetty.http.HttpParser").warn("Encountered multiple `Host` headers");
        LoggerFactory.getLogger("org.eclipse.jetty.server").warn("what else goes wrong there is told");

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("what else goes wrong there is told");
    }

    @Test
    void controlCharactersAreRemovedFromTheLogOfACommand() throws JoranException {
        beginOfCommand();

        LoggerFactory.getLogger("io.quotewire.producer").warn(STEERING, new IllegalStateException(STEERING));

        assertThat(written.toString(StandardCharsets.UTF_8).codePoints().filter(c -> c != '\n' && c != '\t'))
                .isNotEmpty()
                .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
    }

    @Test
    void commandDoesNotLogThatATopicIsUnknownYet() throws JoranException {
        beginOfCommand();

        LoggerFactory.getLogger("org.apache.kafka.clients.admin.internals.PartitionLeaderStrategy")
                .error("Received unknown topic error for topic news.quotes");

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private void beginOfCommand() throws JoranException {
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        context.reset();
        configurator.doConfigure(ServiceLog.class.getResource("/logback.xml"));
    }

    private List<String> log(String format, String level) {
        ServiceLog.begin(Settings.of(Map.of("log.format", format, "log.level", level)));
        org.slf4j.Logger ours = LoggerFactory.getLogger(ServiceLog.class);
        ours.info("one");
        ours.warn("two\nlines");
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
