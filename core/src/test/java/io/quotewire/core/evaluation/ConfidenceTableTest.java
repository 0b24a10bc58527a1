package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the published confidence is the share that is right. */
class ConfidenceTableTest {
    private static final String TEXT =
            "“The ferry sails at noon,” said Ana Ruiz. “The winch is broken,” Peter Hale said on Friday.";

    @Test
    void countsTheQuotesOfEachConfidenceThatAReaderHasToo() {
        GoldQuote right = new GoldQuote(0, 26, "Ana Ruiz", 32, 40, "Ana Ruiz");
        GoldQuote other = new GoldQuote(42, 65, "Ana Ruiz", 32, 40, "Ana Ruiz");

        List<ConfidenceShare> shares = ConfidenceTable.of(
                        List.of(new GoldArticle("ferry", TEXT, List.of(right, other))), NewsExtractor.standard())
                .byTenth();

        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.label()).isEqualTo("0.9");
            assertThat(share.quotes()).isEqualTo(2);
            assertThat(share.right()).isEqualTo(50);
        });
    }

    @Test
    void namesTheTypeBesideTheValue() {
        List<ConfidenceShare> shares = ConfidenceTable.of(
                        List.of(new GoldArticle("ferry", TEXT, List.of())), NewsExtractor.standard())
                .byValue();

        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.label()).startsWith("DIRECT 0.9");
            assertThat(share.right()).isZero();
        });
    }
}
