package io.quotewire.app.page;

import io.quotewire.monitor.page.PageServer;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser, and pages that show what a test supplies instead of a cluster. */
@ExtendWith(Browser.IsThere.class)
abstract class HandFedPage {
    /** The time of snapshots whose age does not matter. */
    static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
    }

    /** A page on any free port. */
    static PageServer open() throws IOException {
        return open(Map.of());
    }

    /** The same with further settings, which override its own. */
    static PageServer open(Map<String, String> more) throws IOException {
        Map<String, String> settings = new TreeMap<>(Map.of("page.listen", "127.0.0.1:0"));
        settings.putAll(more);
        return PageServer.open(Settings.of(settings), Optional::empty, Optional.empty())
                .orElseThrow();
    }
}
