package io.quotewire.producer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Recognises teasers of other stories: several elements of the same form side by side, each a linked heading with
 * hardly any text. The linked headings of a list article have more text below.
 */
final class TeaserCards {
    private static final Evaluator LINKED_HEADING = Selector.evaluatorOf(
            "h2:has(> a), h3:has(> a), h4:has(> a), h5:has(> a), a:has(> h2), a:has(> h3), a:has(> h4)");
    private static final int LONGEST = 260;
    private static final int FEWEST = 2;

    private TeaserCards() {}

    private record Make(@Nullable Element parent, String name) {}

    static List<Element> of(Element element) {
        Map<Make, List<Element>> byMake = new LinkedHashMap<>();
        for (Element heading : element.select(LINKED_HEADING)) {
            Element card = heading.parent();
            if (card != null && !card.equals(element) && isShort(card, heading)) {
                Make make = new Make(card.parent(), card.normalName() + '.' + card.className());
                byMake.computeIfAbsent(make, unused -> new ArrayList<>()).add(card);
            }
        }
        List<Element> cards = new ArrayList<>();
        byMake.values().stream().filter(alike -> alike.size() >= FEWEST).forEach(cards::addAll);
        return cards;
    }

    private static boolean isShort(Element card, Element heading) {
        return card.childrenSize() <= 4
                && card.text().length() - heading.text().length() <= LONGEST
                && card.getElementsByTag("p").size() <= 1;
    }
}
