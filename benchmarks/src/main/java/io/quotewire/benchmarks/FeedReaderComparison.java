package io.quotewire.benchmarks;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedReader;
import io.quotewire.producer.feed.UnreadableFeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares quotewire's feed reader with ROME on feeds with common defects: how many of two items, correct titles and
 * correct dates each finds. ROME is called as its documentation shows, with healing on and DOCTYPEs allowed.
 */
public final class FeedReaderComparison {
    private static final URI ADDRESS = URI.create("https://wire.example/rss");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final String TITLE = "Café reopens – “at last”";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static final String RSS = feed("Tue, 03 Mar 2026 12:00:00 GMT");
    private static final int ITEMS = 2;

    private FeedReaderComparison() {}

    /** What a reader found. */
    private record Found(int items, long titles, long dates) {
        static Found of(List<String> titles, List<Optional<Instant>> dates) {
            Predicate<String> asWritten = TITLE::equals;
            return new Found(
                    titles.size(),
                    titles.stream().filter(asWritten).count(),
                    dates.stream().filter(Optional.of(NOON)::equals).count());
        }

        @Override
        public String toString() {
            return items + " items, " + titles + " titles, " + dates + " dates";
        }
    }

    /** Prints a row for each feed, and the sums. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] sums = new int[6];
        Map<String, byte[]> samples = samples();
        samples.forEach((name, feed) -> {
            Found ours = ours(feed);
            Found romes = rome(feed);
            add(sums, 0, ours);
            add(sums, 3, romes);
            out.printf("| %s | %s | %s |%n", name, ours, romes);
        });
        out.printf(
                "| all %d, of %d | %d items, %d titles, %d dates | %d items, %d titles, %d dates |%n",
                samples.size(), samples.size() * ITEMS, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    private static void add(int[] sums, int at, Found found) {
        sums[at] += found.items();
        sums[at + 1] += (int) found.titles();
        sums[at + 2] += (int) found.dates();
    }

    private static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("sound", utf8(HEAD + RSS));
        samples.put("byte order mark, and a line before the declaration", utf8("\uFEFF\n" + HEAD + RSS));
        samples.put("says UTF-8, is windows-1252", (HEAD + RSS).getBytes(WINDOWS_1252));
        samples.put("says ISO-8859-1, is UTF-8", utf8(HEAD.replace("utf-8", "iso-8859-1") + RSS));
        samples.put("control characters", utf8(HEAD + RSS.replace("Text.", "Te\u0001xt\u000B.")));
        samples.put("&nbsp; and a bare ampersand", utf8(HEAD + RSS.replace("Text.", "A&nbsp;T & S.")));
        samples.put("DOCTYPE", utf8(HEAD + "<!DOCTYPE rss SYSTEM \"https://wire.example/rss.dtd\">" + RSS));
        samples.put("an item left unclosed", utf8(HEAD + RSS.replaceFirst("</item>", "")));
        samples.put("cut off in the third item", utf8(HEAD + RSS.replace("</channel></rss>", "<item><title>Th")));
        samples.put(
                "HTML in a description, unescaped", utf8(HEAD + RSS.replace("Text.", "<p>Text.<br>More.<img src=x>")));
        samples.put(
                "an undeclared prefix",
                utf8(HEAD + RSS.replace("Text.", "Text.</description><dc:creator>A</dc:creator><description>")));
        for (String date : List.of(
                "Tue, 03 Mar 26 12:00:00 GMT",
                "Tue, 03 March 2026 14:00:00 +02:00",
                "Di, 03 Mär 2026 13:00:00 +0100",
                "mar., 03 mars 2026 13:00:00 +0100",
                "March 3, 2026 12:00 PM",
                "03.03.2026 12:00",
                "2026-03-03 12:00:00",
                "2026-03-03T14:00:00+0200",
                "Tue, 3 Mar 2026 07:00:00 EST",
                "20260303T120000Z",
                "Tuesday, March 3rd, 2026, 12:00 p.m. UTC")) {
            samples.put("date: " + date, utf8(HEAD + feed(date)));
        }
        return samples;
    }

    private static Found ours(byte[] feed) {
        try {
            FeedDocument document = FeedReader.read(ADDRESS, feed, Optional.empty());
            List<FeedItem> items = document.items();
            return Found.of(
                    items.stream().map(FeedItem::title).toList(),
                    items.stream().map(FeedItem::published).toList());
        } catch (UnreadableFeedException e) {
            return new Found(0, 0, 0);
        }
    }

    private static Found rome(byte[] bytes) {
        SyndFeedInput input = new SyndFeedInput();
        input.setXmlHealerOn(true);
        input.setAllowDoctypes(true);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
            SyndFeed feed = input.build(reader);
            List<String> titles = new ArrayList<>();
            List<Optional<Instant>> dates = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                titles.add(Objects.requireNonNullElse(entry.getTitle(), "").strip());
                dates.add(Optional.ofNullable(entry.getPublishedDate()).map(Date::toInstant));
            }
            return Found.of(titles, dates);
        } catch (FeedException | IOException | RuntimeException e) {
            return new Found(0, 0, 0);
        }
    }

    private static String feed(String date) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Wire</title>");
        feed.append("<link>https://wire.example/</link><description>News</description>");
        for (int i = 0; i < ITEMS; i++) {
            feed.append("<item><title>")
                    .append(TITLE)
                    .append("</title><link>https://wire.example/")
                    .append(i);
            feed.append("</link><description>Text.</description><pubDate>")
                    .append(date)
                    .append("</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
