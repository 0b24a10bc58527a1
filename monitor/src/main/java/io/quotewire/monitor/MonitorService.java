package io.quotewire.monitor;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.monitor.alarm.Alarms;
import io.quotewire.monitor.alarm.WebHook;
import io.quotewire.monitor.metrics.SnapshotMetrics;
import io.quotewire.monitor.page.PageServer;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.metrics.Health;
import io.quotewire.streaming.metrics.MeterRegistries;
import io.quotewire.streaming.metrics.MetricsEndpoint;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The monitor: takes snapshots of the cluster at an interval and serves them as {@code /metrics}, as JSON at {@code
 * /snapshot} and as a page. Requests are answered from the latest snapshot, so their number does not burden the
 * cluster. Close it to stop it. Thread-safe.
 */
public final class MonitorService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MonitorService.class);

    private final Watch watch;
    private final String address;
    private final Optional<PageServer> page;
    private final Resources resources;
    private final CountDownLatch closed = new CountDownLatch(1);

    private MonitorService(Watch watch, String address, Optional<PageServer> page, Resources resources) {
        this.watch = watch;
        this.address = address;
        this.page = page;
        this.resources = resources;
    }

    /**
     * Starts it; it runs until it is closed. It waits for a cluster that does not answer.
     *
     * @throws ServiceFailure if a setting of the monitor cannot be understood, the port cannot be bound or Kafka's
     *     clients refuse their settings
     */
    public static MonitorService start(Settings settings) throws ServiceFailure {
        ServiceProcess.warnOfIdleVariables();
        try (Resources resources = new Resources()) {
            MonitorOptions options = MonitorOptions.of(settings);
            PrometheusMeterRegistry registry = MeterRegistries.forService();
            Watch watch = new Watch(
                    new Observer(settings, options.selection(), options.services(), Clock.systemUTC()),
                    options.interval());
            resources.add(watch::close);
            Optional<WebHook> hook = options.hook().map(address -> new WebHook(address, registry));
            hook.ifPresent(posting -> resources.add(posting::close));
            Alarms alarms = new Alarms(options.alarms(), notice -> {
                LOG.warn("{}: {} ({})", notice.state(), notice.condition(), notice.shownValue());
                hook.ifPresent(posting -> posting.accept(notice));
            });
            if (hook.isPresent() && options.alarms().isEmpty()) {
                LOG.warn("monitor.hook gets no notices: no condition is set as monitor.alarms (--alarm)");
            }
            watch.listen(alarms);
            watch.whenLost(why -> alarms.unanswered(Instant.now()));
            registry.getPrometheusRegistry().register(new SnapshotMetrics(watch::latest));
            MetricsEndpoint endpoint = MetricsEndpoint.start(
                    settings,
                    ServiceName.MONITOR.id(),
                    ServiceName.MONITOR.metricsPort(),
                    registry,
                    new Health(
                            () -> true,
                            () -> watch.latest().isPresent()
                                    ? Optional.empty()
                                    : Optional.of("it has no snapshot of the cluster")));
            resources.add(endpoint::close);
            endpoint.serve("/snapshot", () -> json(watch));
            Optional<PageServer> page = PageServer.open(settings, watch::latest, options.api());
            page.ifPresent(server -> {
                resources.add(server::close);
                watch.listen(server::seen);
                watch.whenLost(server::failed);
            });
            return new MonitorService(watch, endpoint.address(), page, resources.keep());
        } catch (IOException | IllegalArgumentException | SettingsException e) {
            throw new ServiceFailure(ServiceFailure.Reason.SETTING, String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw FailureClassifier.of(e, settings);
        }
    }

    /** The snapshot, or why there is none. */
    private static byte[] json(Watch watch) {
        Optional<Snapshot> latest = watch.latest();
        return Json.write(latest.isPresent() ? latest.get() : Map.of("problem", watch.failure()));
    }

    /** Its snapshots, for other pages in this process. */
    public Watch watch() {
        return watch;
    }

    /** The address of metrics and health checks, such as {@code http://127.0.0.1:9474}. */
    public String metricsAddress() {
        return address;
    }

    /** The address of the page, such as {@code http://127.0.0.1:9475/}; empty if the settings disable it. */
    public Optional<String> pageAddress() {
        return page.map(PageServer::address);
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        synchronized (resources) {
            resources.close();
        }
        closed.countDown();
    }
}
