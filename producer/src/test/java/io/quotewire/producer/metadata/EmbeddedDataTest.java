package io.quotewire.producer.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDataTest {
    private static final String TITLE = "Dam holds in the valley";
    private static final String PADDING = "/* " + "x".repeat(300) + " */";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/json'>{'a': {'headline': 'Dam holds in the valley', 'by': 'Ann Body'}}{PAD}",
                "<script>window.__STATE__ = {'a': {'headline': 'Dam holds in the valley', 'by': 'Ann Body'}};{PAD}",
                "<script>window['state']={a:{headline:'Dam holds in the valley',by:'Ann Body',c:undefined}};{PAD}",
                "<script>var first = {'b': 1}; const data = [{'t': 'Dam holds in the valley', 'by': 'Ann Body'}];{PAD}",
                "<script>self.s=JSON.parse('{\"h\":\"Dam holds in the valley\",\"by\":\"Ann Body\"}');{PAD}",
                "<script>window.s={'h':'Dam holds in the valley','by':'Ann\\x20Body','t':'\\x3Cp>'};{PAD}"
            })
    void objectsWithTheTitleAreFoundInScripts(String script) {
        assertThat(entitled(script.replace("{PAD}", PADDING) + "</script>", TITLE + " | The Wire"))
                .singleElement()
                .extracting(found -> found.path("by").asText())
                .isEqualTo("Ann Body");
    }

    @Test
    void titleMayContainHtmlEntities() {
        String state = "<script>window.s={'h':'M&uuml;hle &amp; Damm halten stand','by':'Ann Body'};" + PADDING;

        assertThat(entitled(state + "</script>", "Mühle & Damm halten stand")).hasSize(1);
    }

    @Test
    void stringsAreKeptVerbatim() {
        String state = "<script>window.s={h:'Dam holds in the valley',a:undefined,undefinedToo:[undefined],"
                + "b:\"He said: undefined, } and \\\\x41\",c:'it\\x27s \\u0041'};" + PADDING + "window.t={};</script>";

        assertThat(entitled(state, TITLE)).singleElement().satisfies(found -> {
            assertThat(found.path("b").asText()).isEqualTo("He said: undefined, } and \\x41");
            assertThat(found.path("c").asText()).isEqualTo("it's A");
            assertThat(found.path("a").isNull()).isTrue();
            assertThat(found.path("undefinedToo")).hasSize(1);
        });
    }

    @Test
    void prefixOfALongerTitleIsAnotherStory() {
        for (String behind : List.of(": what we know", " (video)", "-side", " – The Wire")) {
            String state = "<script>window.s=[{'h':'Dam holds in the valley'},{'h':'Dam holds in the valley" + behind
                    + "'}];" + PADDING + "</script>";

            assertThat(entitled(state, TITLE + behind))
                    .extracting(found -> found.path("h").asText())
                    .first()
                    .isEqualTo(TITLE + behind);
            assertThat(entitled(state, TITLE + behind)).hasSize(behind.contains("–") ? 2 : 1);
        }
    }

    @Test
    void totalSizeOfScriptsIsLimited() {
        String large = "<script>window.s={h:'" + TITLE + "',b:'" + "x".repeat(6 << 20) + "'};</script>";

        assertThat(entitled(large.repeat(4), TITLE)).hasSize(2);
    }

    @Test
    void otherStoriesAndBrokenScriptsAreIgnored() {
        assertThat(entitled("<script>window.s={'h':'Dam','by':'Ann Body'};" + PADDING + "</script>", TITLE))
                .isEmpty();
        assertThat(entitled("<script>window.s={'h':'Dam holds in the valley',(;" + PADDING + "</script>", TITLE))
                .isEmpty();
    }

    private static List<JsonNode> entitled(String script, String title) {
        return new EmbeddedData(Jsoup.parse("<body>" + script)).entitled(List.of(title));
    }
}
