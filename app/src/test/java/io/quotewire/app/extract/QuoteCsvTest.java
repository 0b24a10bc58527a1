package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import org.junit.jupiter.api.Test;

final class QuoteCsvTest {
    @Test
    void writesARowForEachQuoteWithTheFieldsOfALine() {
        String input = """
                {"id": "a", "title": "Broken", "publisher": "Post", \
                "text": "“It broke, “twice”,” said Ines Marchetti. She said that it was old."}
                {"id": 7, "text": "Nothing was said."}
                {"id": "cut
                """;

        CommandLineRun run = CommandLineRun.withInput(input, "extract", "--format", "csv", "-");

        assertThat(run.lines())
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith("id,type,start,end,text,")
                                .endsWith(",about,confidence,title,publisher,publishedAt,url"),
                        row -> assertThat(row)
                                .startsWith("a,DIRECT,1,")
                                .contains(",\"It broke, ", ",\"Ines Marchetti\","),
                        row -> assertThat(row)
                                .startsWith("a,INDIRECT,")
                                .contains(",She,")
                                .endsWith(",Broken,Post,,"));
        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("standard input:3: not JSON").hasLineCount(1);
    }
}
