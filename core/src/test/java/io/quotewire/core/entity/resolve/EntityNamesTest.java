package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntityNamesTest {

    @Test
    void givesShortFormsTheLongName() {
        assertThat(names(
                        "The [Northern Grain Council] met. The [Council] said the [NGC]'s plan stands.",
                        EntityType.ORGANIZATION,
                        EntityCatalogue.empty()))
                .containsOnly("Northern Grain Council");
    }

    @Test
    void leavesAnAmbiguousShortFormUnchanged() {
        assertThat(names(
                        "[Northern Grain Council], [Southern Grain Council]: the [Council] met.",
                        EntityType.ORGANIZATION,
                        EntityCatalogue.empty()))
                .containsExactly("Northern Grain Council", "Southern Grain Council", "Council");
    }

    @Test
    void callsACountryByOneName() {
        assertThat(names("[America], the [U.S.] and [US] law", EntityType.LOCATION, EntityCatalogue.shipped()))
                .containsOnly("United States");
    }

    @Test
    void namesakeOfACapitalIsNotTheCapital() {
        assertThat(ids("[London], [Ontario], is in [Canada]. [London] has a river.", EntityCatalogue.shipped()))
                .containsExactly("", "", "iso3166:CA", "");
        assertThat(ids("[London], [England]", EntityCatalogue.shipped()))
                .containsExactly("iso3166:GB/capital", "iso3166-2:GB-ENG");
        assertThat(ids("[Washington], [D.C.]", EntityCatalogue.shipped()))
                .containsExactly("iso3166:US/capital", "iso3166:US/capital");
    }

    @Test
    void regionWithTheNameOfACapitalIsNotTheCapital() {
        assertThat(ids("[Spokane], [Washington] — It rained in [Washington].", EntityCatalogue.shipped()))
                .containsExactly("", "", "iso3166:US/capital");
        assertThat(ids("It rained in [Spokane], [Washington] and [Rome].", EntityCatalogue.shipped()))
                .containsExactly("", "iso3166:US/capital", "iso3166:IT/capital");
    }

    @Test
    void takesAPersonsNameFromTheCatalogue() {
        EntityCatalogue catalogue = EntityCatalogue.empty()
                .with(List.of(new CatalogueEntry(
                        "p:1", "Ruth Osei", EntityType.PERSON, List.of("Osei", "Ruth A. Osei"), List.of())));

        assertThat(names("[Osei] spoke, then [Ruth A. Osei].", EntityType.PERSON, catalogue))
                .containsOnly("Ruth Osei");
    }

    private static List<String> names(String marked, EntityType type, EntityCatalogue catalogue) {
        EntityNames names = resolved(marked, type, catalogue);
        return IntStream.range(0, count(marked)).mapToObj(names::name).toList();
    }

    private static List<String> ids(String marked, EntityCatalogue catalogue) {
        EntityNames names = resolved(marked, EntityType.LOCATION, catalogue);
        return IntStream.range(0, count(marked))
                .mapToObj(i -> names.id(i).orElse(""))
                .toList();
    }

    private static int count(String marked) {
        return (int) marked.chars().filter(c -> c == '[').count();
    }

    private static EntityNames resolved(String marked, EntityType type, EntityCatalogue catalogue) {
        EntitySpans.Builder spans = new EntitySpans.Builder();
        String text = marked.replace("[", "").replace("]", "");
        Tokens tokens = Tokenizer.tokenize(text);
        int removed = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open) - 1 - removed;
            spans.add(tokens.at(open - removed), tokens.at(close - 1) + 1, type);
            removed += 2;
        }
        return EntityNames.of(tokens, spans.build(), person -> Optional.empty(), catalogue, List.of());
    }
}
