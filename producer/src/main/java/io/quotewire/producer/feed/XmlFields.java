package io.quotewire.producer.feed;

import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The texts of an element's children, by their names. */
final class XmlFields {
    private XmlFields() {}

    /** The text of the first non-empty child with one of these names. */
    static Optional<String> text(Element item, String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.tagName().equals(name) && !child.wholeText().isBlank()) {
                    return Optional.of(PlainText.line(child.wholeText()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first date among these that can be read; those that cannot are reported. */
    static Optional<Instant> date(Element item, List<String> oddities, String... names) {
        for (String name : names) {
            Optional<String> written = text(item, name);
            if (written.isPresent()) {
                Optional<Instant> date = NewsDate.parse(written.get());
                if (date.isPresent()) {
                    return date;
                }
                oddities.add(name + ": '" + written.get() + "' is not a date");
            }
        }
        return Optional.empty();
    }
}
