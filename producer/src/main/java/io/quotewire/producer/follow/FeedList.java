package io.quotewire.producer.follow;

import io.quotewire.producer.text.TextDecoding;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.settings.DurationSetting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Feeds in a file: OPML, or one address a line with options behind it, {@code #} before what is for people. The options, and
 * the attributes of an OPML outline, are {@code publisher}, {@code language}, {@code section} and {@code interval}.
 */
public final class FeedList {
    private static final Set<String> OPTIONS = Set.of("publisher", "language", "section", "interval");
    private static final Pattern OPTION = Pattern.compile("\\s+([A-Za-z]+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern LINE = Pattern.compile("(\\S+)((?:" + OPTION.pattern() + ")*)\\s*");

    private FeedList() {}

    /**
     * Reads a list.
     *
     * @throws IOException where it cannot be read or a line says nothing sensible; the message names file and line
     */
    public static List<FeedConfig> read(Path file) throws IOException {
        String text =
                TextDecoding.decode(Files.readAllBytes(file), Optional.empty()).strip();
        List<FeedConfig> feeds = text.startsWith("<") ? opml(file, text) : lines(file, text);
        if (feeds.isEmpty()) {
            throw new IOException(file + ": no feeds in it");
        }
        return feeds;
    }

    private static List<FeedConfig> lines(Path file, String text) throws IOException {
        List<FeedConfig> feeds = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            String where = file + ":" + number;
            Matcher matcher = LINE.matcher(stripped);
            if (!matcher.matches()) {
                throw new IOException(where + ": expected an address and options like publisher=\"A Name\"");
            }
            feeds.add(config(where, matcher.group(1), options(where, matcher.group(2))));
        }
        return feeds;
    }

    private static Map<String, String> options(String where, String written) throws IOException {
        Map<String, String> options = new HashMap<>();
        Matcher option = OPTION.matcher(written);
        while (option.find()) {
            if (!OPTIONS.contains(option.group(1))) {
                throw new IOException(where + ": no option '" + option.group(1) + "', there are publisher, language, "
                        + "section and interval");
            }
            String quoted = option.group(2);
            options.put(option.group(1), quoted == null ? option.group(3) : quoted);
        }
        return options;
    }

    private static List<FeedConfig> opml(Path file, String text) throws IOException {
        Document document = Jsoup.parse(text, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
        List<FeedConfig> feeds = new ArrayList<>();
        for (Element outline : document.select("outline[xmlurl]")) {
            Map<String, String> options = new HashMap<>();
            for (Attribute attribute : outline.attributes()) {
                if (OPTIONS.contains(attribute.getKey())
                        && !attribute.getValue().isBlank()) {
                    options.put(attribute.getKey(), attribute.getValue());
                }
            }
            feeds.add(config(file.toString(), outline.attr("xmlurl"), options));
        }
        return feeds;
    }

    private static FeedConfig config(String where, String address, Map<String, String> options) throws IOException {
        URI uri = WebAddress.parse(address)
                .filter(WebAddress::isWeb)
                .orElseThrow(() -> new IOException(where + ": '" + address + "' is no http or https address"));
        return new FeedConfig(
                uri,
                Optional.ofNullable(options.get("publisher")),
                Optional.ofNullable(options.get("language")),
                Optional.ofNullable(options.get("section")),
                interval(where, options.get("interval")));
    }

    private static Optional<Duration> interval(String where, @Nullable String written) throws IOException {
        if (written == null) {
            return Optional.empty();
        }
        try {
            Duration interval = DurationSetting.parse(written);
            if (!interval.isZero() && !interval.isNegative()) {
                return Optional.of(interval);
            }
        } catch (DateTimeParseException e) {
            // said below, as for one that is zero
        }
        throw new IOException(where + ": interval '" + written + "' is no duration such as 30m or 2h");
    }
}
