package io.quotewire.producer.follow;

import io.quotewire.producer.intake.Refusal;
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
 * Reads a file that lists feeds: OPML, or one address per line with options after it, and comments after {@code #}. The
 * options, and the attributes of an OPML outline, are {@code publisher}, {@code language}, {@code section} and {@code
 * interval}.
 */
public final class FeedList {
    private static final Set<String> OPTIONS = Set.of("publisher", "language", "section", "interval");
    private static final Pattern OPTION = Pattern.compile("\\s+([A-Za-z]+)=(?:\"([^\"]*)\"|([^\\s\"]\\S*))");
    private static final Pattern LINE = Pattern.compile("(\\S+)((?:" + OPTION.pattern() + ")*)(?:\\s+#.*|\\s*)");

    private FeedList() {}

    /**
     * The content of a list.
     *
     * @param feeds in its order
     * @param unsound the lines that cannot be understood, with their places
     */
    public record Contents(List<FeedConfig> feeds, List<Refusal> unsound) {
        public Contents {
            feeds = List.copyOf(feeds);
            unsound = List.copyOf(unsound);
        }
    }

    /** A line that cannot be understood. */
    private static final class Unsound extends Exception {
        private static final long serialVersionUID = 1L;

        Unsound(String reason) {
            super(reason);
        }
    }

    /**
     * Reads a list. Lines that cannot be understood are reported, and the rest is used.
     *
     * @throws IOException if the file cannot be read or contains no feed
     */
    public static Contents read(Path file) throws IOException {
        String text =
                TextDecoding.decode(Files.readAllBytes(file), Optional.empty()).strip();
        Contents contents = text.startsWith("<") ? opml(file, text) : lines(file, text);
        if (contents.feeds().isEmpty()) {
            String first = contents.unsound().stream()
                    .findFirst()
                    .map(refusal -> "; " + refusal)
                    .orElse("");
            throw new IOException(file + ": no feeds in it" + first);
        }
        return contents;
    }

    private static Contents lines(Path file, String text) {
        List<FeedConfig> feeds = new ArrayList<>();
        List<Refusal> unsound = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            try {
                Matcher matcher = LINE.matcher(stripped);
                if (!matcher.matches()) {
                    throw new Unsound("expected an address and options like publisher=\"A Name\"");
                }
                feeds.add(config(matcher.group(1), options(matcher.group(2))));
            } catch (Unsound e) {
                unsound.add(new Refusal(file + ":" + number, String.valueOf(e.getMessage())));
            }
        }
        return new Contents(feeds, unsound);
    }

    private static Map<String, String> options(String written) throws Unsound {
        Map<String, String> options = new HashMap<>();
        Matcher option = OPTION.matcher(written);
        while (option.find()) {
            if (!OPTIONS.contains(option.group(1))) {
                throw new Unsound("no option '" + option.group(1) + "', there are publisher, language, "
                        + "section and interval");
            }
            String quoted = option.group(2);
            options.put(option.group(1), quoted == null ? option.group(3) : quoted);
        }
        return options;
    }

    private static Contents opml(Path file, String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
        List<FeedConfig> feeds = new ArrayList<>();
        List<Refusal> unsound = new ArrayList<>();
        for (Element outline : document.select("outline[xmlurl]")) {
            Map<String, String> options = new HashMap<>();
            for (Attribute attribute : outline.attributes()) {
                if (OPTIONS.contains(attribute.getKey())
                        && !attribute.getValue().isBlank()) {
                    options.put(attribute.getKey(), attribute.getValue());
                }
            }
            try {
                feeds.add(config(outline.attr("xmlurl"), options));
            } catch (Unsound e) {
                unsound.add(new Refusal(file.toString(), String.valueOf(e.getMessage())));
            }
        }
        return new Contents(feeds, unsound);
    }

    private static FeedConfig config(String address, Map<String, String> options) throws Unsound {
        URI uri = WebAddress.ofFeed(address)
                .orElseThrow(() -> new Unsound("'" + address + "' is not an http or https address"));
        Optional<String> unfit = WebAddress.whyUnfit(uri);
        if (unfit.isPresent()) {
            throw new Unsound(unfit.get());
        }
        return new FeedConfig(
                uri,
                Optional.ofNullable(options.get("publisher")),
                Optional.ofNullable(options.get("language")),
                Optional.ofNullable(options.get("section")),
                interval(options.get("interval")));
    }

    private static Optional<Duration> interval(@Nullable String written) throws Unsound {
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
        throw new Unsound("interval '" + written + "' is not a duration such as 30m or 2h");
    }
}
