package io.quotewire.processor;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An extractor whose results a test can read off: each line {@code Speaker: words} is a direct quote, {@code Speaker~
 * words} an indirect one, {@code Speaker? words} one of low confidence, {@code Speaker@ words} a post; each capitalized
 * word is a mention. {@code Ada+Bob} speak together, {@code nobody} is unknown, {@code someone} unnamed, {@code police}
 * a group, {@code board} an organization. For ASCII bodies only.
 */
public final class LineExtractor implements Extractor {
    private static final Pattern LINE = Pattern.compile("(?m)^([\\w+]+)([:~?@]) (.+)$");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");
    private static final Map<String, EntityType> TYPES =
            Map.of("Peru", EntityType.LOCATION, "Lima", EntityType.LOCATION, "Acme", EntityType.ORGANIZATION);

    private final String version;

    public LineExtractor(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(String body) {
        List<Mention> mentions = new ArrayList<>();
        Matcher name = NAME.matcher(body);
        while (name.find()) {
            String text = name.group();
            mentions.add(new Mention(name.start(), name.end(), type(text), text, text, null, null));
        }
        List<Quote> quotes = new ArrayList<>();
        Matcher line = LINE.matcher(body);
        while (line.find()) {
            quotes.add(quote(line, quotes.size(), mentions));
        }
        return new Extraction(quotes, mentions);
    }

    private static Quote quote(Matcher line, int statement, List<Mention> mentions) {
        List<String> speakers = List.of(line.group(1).split("\\+", -1));
        SpeakerKind kind = switch (speakers.get(0)) {
            case "nobody" -> SpeakerKind.UNKNOWN;
            case "someone" -> SpeakerKind.UNNAMED;
            case "board", "Acme" -> SpeakerKind.ORGANIZATION;
            case "police" -> SpeakerKind.GROUP;
            default -> SpeakerKind.PERSON;
        };
        boolean named = kind != SpeakerKind.UNNAMED && kind != SpeakerKind.UNKNOWN;
        @Nullable String speaker = named ? speakers.get(0) : null;
        List<AboutEntity> about = mentions.stream()
                .filter(mention -> mention.start() >= line.start(3) && mention.end() <= line.end(3))
                .map(mention -> new AboutEntity(mention.type(), mention.entity()))
                .distinct()
                .toList();
        return new Quote(
                line.group(2).equals("~") ? QuoteType.INDIRECT : QuoteType.DIRECT,
                statement,
                words(line, 3),
                new SaidBy(speaker, null, kind, null, speakers.subList(1, speakers.size())),
                words(line, 1),
                null,
                about,
                new Confidences(line.group(2).equals("?") ? 0.2 : 0.9, 0.8125, 0.95),
                line.group(2).equals("@"));
    }

    private static Words words(Matcher line, int group) {
        return new Words(line.group(group), line.start(group), line.end(group));
    }

    private static EntityType type(String name) {
        return TYPES.getOrDefault(name, EntityType.PERSON);
    }
}
