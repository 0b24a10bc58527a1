package io.quotewire.benchmarks;

import io.quotewire.producer.follow.PollPace;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Simulates how soon a feed's items are seen, and with how many requests: four weeks of generated schedules typical of
 * feeds, polled at the feeder's adaptive pace and, for comparison, at fixed intervals with as many requests. Uses no
 * network and does not wait; every run gives the same figures.
 *
 * <pre>bin/benchmark PollRhythm</pre>
 */
public final class PollRhythm {
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final int DAYS = 28;
    private static final int LISTED = 25;
    private static final Duration LONGEST = Duration.ofHours(24);

    private PollRhythm() {}

    /** Prints a line for each schedule and shortest interval. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println(
                "feed, shortest: requests a day; seen within 1 min, 10 min; median delay | fixed, as many requests");
        schedules().forEach((name, items) -> {
            for (Duration shortest : List.of(Duration.ofMinutes(1), Duration.ofMinutes(10))) {
                Seen own = atPace(items, new PollPace(shortest, LONGEST));
                Seen fixed = fixed(items, DAYS * DAY / own.requests());
                out.printf(
                        Locale.ROOT,
                        "%s, %d min: %.0f a day; %s | %s%n",
                        name,
                        shortest.toMinutes(),
                        (double) own.requests() / DAYS,
                        own,
                        fixed);
            }
        });
    }

    /** The result of polling. */
    private record Seen(int requests, List<Double> delays) {
        private double within(double seconds) {
            return 100.0 * delays.stream().filter(delay -> delay <= seconds).count() / delays.size();
        }

        @Override
        public String toString() {
            List<Double> sorted = new ArrayList<>(delays);
            Collections.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "%.0f %%, %.0f %%; %.1f min",
                    within(MINUTE),
                    within(10 * MINUTE),
                    sorted.get(sorted.size() / 2) / MINUTE);
        }
    }

    private static Seen atPace(List<Double> items, PollPace pace) {
        List<Double> delays = new ArrayList<>();
        Duration interval = Duration.ZERO;
        int seen = 0;
        int requests = 0;
        double now = 0;
        while (now < DAYS * DAY) {
            int fresh = see(items, seen, now, delays);
            seen += fresh;
            requests++;
            interval = pace.adapted(interval, Math.min(LISTED, fresh));
            now += interval.toMillis() / 1e3;
        }
        return new Seen(requests, delays);
    }

    private static Seen fixed(List<Double> items, double interval) {
        List<Double> delays = new ArrayList<>();
        int seen = 0;
        int requests = 0;
        for (double now = 0; now < DAYS * DAY; now += interval) {
            seen += see(items, seen, now, delays);
            requests++;
        }
        return new Seen(requests, delays);
    }

    private static int see(List<Double> items, int seen, double now, List<Double> delays) {
        int fresh = 0;
        while (seen + fresh < items.size() && items.get(seen + fresh) <= now) {
            delays.add(now - items.get(seen + fresh));
            fresh++;
        }
        return fresh;
    }

    private static Map<String, List<Double>> schedules() {
        Map<String, List<Double>> schedules = new LinkedHashMap<>();
        schedules.put("agency", drawn(1, at -> hour(at) >= 6 && hour(at) < 23 ? 20 : 3));
        schedules.put("daily paper", drawn(2, at -> hour(at) == 5 ? 30 : hour(at) >= 7 && hour(at) < 20 ? 2 : 0.1));
        schedules.put("local paper", drawn(3, at -> isWorkday(at) && hour(at) >= 8 && hour(at) < 18 ? 0.8 : 0.05));
        schedules.put("blog", drawn(4, at -> 2 / (7 * 24.0)));
        schedules.put("on the hour", onTheHour());
        return schedules;
    }

    /**
     * @param rate items an hour at a given time
     */
    private static List<Double> drawn(long seed, ToDoubleFunction<Double> rate) {
        Random random = new Random(seed);
        List<Double> items = new ArrayList<>();
        for (double at = 0; at < DAYS * DAY; at += MINUTE) {
            if (random.nextDouble() < rate.applyAsDouble(at) / 60) {
                items.add(at + MINUTE * random.nextDouble());
            }
        }
        return items;
    }

    private static List<Double> onTheHour() {
        Random random = new Random(5);
        List<Double> items = new ArrayList<>();
        for (int hour = 0; hour < DAYS * 24; hour++) {
            int many = 1 + random.nextInt(5);
            for (int i = 0; i < many; i++) {
                items.add(hour * HOUR + i);
            }
        }
        return items;
    }

    private static int hour(double at) {
        return (int) (at % DAY / HOUR);
    }

    private static boolean isWorkday(double at) {
        return (int) (at / DAY) % 7 < 5;
    }
}
