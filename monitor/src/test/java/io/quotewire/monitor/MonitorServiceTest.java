package io.quotewire.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.quotewire.streaming.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MonitorServiceTest {
    private static final String UNUSED =
            "monitor.hook gets no notices: no condition is set as monitor.alarms (--alarm)";

    @Test
    void aHookWithoutConditionsIsWarnedOf() throws Exception {
        assertThat(logged(Map.of("monitor.hook", "http://127.0.0.1:1/"))).contains(UNUSED);
        assertThat(logged(Map.of("monitor.hook", "http://127.0.0.1:1/", "monitor.alarms", "lag_seconds > 60")))
                .doesNotContain(UNUSED);
    }

    /** What a monitor logs that starts where no broker answers. */
    private static List<String> logged(Map<String, String> own) throws Exception {
        Map<String, String> settings = new HashMap<>(own);
        settings.put("bootstrap.servers", "127.0.0.1:1");
        // What is asked as it is closed is waited for.
        settings.put("kafka.default.api.timeout.ms", "1000");
        settings.put("kafka.request.timeout.ms", "1000");
        settings.put("metrics.port", "0");
        settings.put("page.listen", "");
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger log = (Logger) LoggerFactory.getLogger(MonitorService.class);
        log.addAppender(said);
        try (MonitorService service = MonitorService.start(Settings.of(settings))) {
            assertThat(service.pageAddress()).isEmpty();
        } finally {
            log.detachAppender(said);
        }
        return said.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
