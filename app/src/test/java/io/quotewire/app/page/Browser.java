package io.quotewire.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium that shows the page. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MOST_TRIES = 3;

    /**
     * Warns that it has no DevTools bindings for this version of Chromium, which are not used. Kept in a field because
     * a logger that is garbage-collected loses its level.
     */
    private static final Logger OF_VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        OF_VERSIONS.setLevel(Level.OFF);
    }

    private final ChromeDriver driver;
    private final String axe = axe();

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").orElseThrow().toString());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1280,900");
        // How long Chromium may take to start; a minute by default.
        options.setExperimentalOption("browserStartupTimeout", PATIENCE.toMillis());
        driver = started(options);
        driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(2));
    }

    /** Starts both; again, if another process has taken the port that was free. */
    private static ChromeDriver started(ChromeOptions options) {
        for (int tries = 1; ; tries++) {
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
                    .usingAnyFreePort()
                    .withTimeout(PATIENCE)
                    .build();
            service.sendOutputTo(OutputStream.nullOutputStream());
            try {
                return new ChromeDriver(service, options);
            } catch (WebDriverException e) {
                service.stop();
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Skips tests that need Chromium, with a message, if it is not installed. */
    static final class IsThere implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return program("chromium").isPresent() && program("chromedriver").isPresent()
                    ? ConditionEvaluationResult.enabled("Chromium is there")
                    : ConditionEvaluationResult.disabled("chromium and chromedriver are not on the PATH");
        }
    }

    private static Optional<Path> program(String name) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens an address as for a new visitor: light color scheme, nothing stored. */
    void open(String address) {
        driver.manage().logs().get(LogType.BROWSER);
        // Another page first: a change of the fragment alone loads nothing.
        driver.get("about:blank");
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void phone() {
        screen(360, 740, true);
    }

    void desktop() {
        screen(1280, 900, false);
    }

    private void screen(int width, int height, boolean mobile) {
        var unused = driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    }

    /**
     * @param scheme {@code dark} or {@code light}
     */
    void prefer(String scheme) {
        var unused = driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** All visible text. */
    String text() {
        return String.valueOf(script("return document.body.innerText"));
    }

    /** Waits until all of these are visible. */
    void sees(String... words) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(text()).contains(words));
    }

    /** Waits until a JavaScript condition holds. */
    void waitsFor(String condition) {
        await(condition)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Boolean.TRUE.equals(script("return Boolean(" + condition + ")")));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab until the focus is on the element with this label. */
    void tabTo(String words) {
        for (int i = 0; i < 60; i++) {
            press(Keys.TAB);
            if (focused().startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("no key leads to '" + words + "'; the focus is on '" + focused() + "'");
    }

    String focused() {
        return String.valueOf(script("const at = document.activeElement;"
                + "return at.getAttribute('aria-label') || at.innerText.trim() || at.tagName"));
    }

    /** How much wider than the screen the page is, in pixels. */
    long overflow() {
        return ((Number) script("return document.documentElement.scrollWidth - window.innerWidth")).longValue();
    }

    /**
     * Problems reported by the browser since the page was opened: script errors and violations of the content security
     * policy.
     */
    List<String> troubles() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    /** The accessibility violations that axe-core finds. */
    List<?> barriers() {
        script(axe);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(result => done(result.violations.map(each => each.id + ': '"
                + " + each.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; '))),"
                + " error => done([String(error)]))");
        return (List<?>) Objects.requireNonNull(found);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
