package io.quotewire.streaming.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record on the topic needs to be a correction. */
class CorrectionRecordTest {
    private static final String DECIDED = "\"by\":\"desk\",\"at\":\"2026-03-01T09:00:00Z\",\"why\":\"so\"}";

    @Test
    void sampleIsReadAndWrittenBackUnchanged() throws IOException {
        byte[] sample = ContractSchema.CORRECTION.sample();
        Correction read = CorrectionRecord.read(utf8("quote|00112233445566778899aabbccddeeff"), sample);

        assertThat(CorrectionRecord.read(utf8(read.key()), CorrectionRecord.write(read)))
                .isEqualTo(read);
        assertThat(read.sentence()).isEqualTo("reassign quote 00112233445566778899aabbccddeeff to Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "article|a%7Cb; \"action\":\"ERASE\",\"articleId\":\"a|b\"",
                "entity|PERSON|Bob; \"action\":\"MERGE\",\"type\":\"PERSON\",\"entity\":\"Bob\","
                        + "\"into\":\"Tom\",\"intoType\":\"PERSON\"",
                "entity|PERSON|Bob|LOCATION|Bob; \"action\":\"SPLIT\",\"type\":\"PERSON\",\"entity\":\"Bob\","
                        + "\"into\":\"Bob\",\"intoType\":\"LOCATION\",\"beside\":[\"Peru\"]",
                "quote|p; \"action\":\"REASSIGN\",\"articleId\":\"a\",\"passageId\":\"p\""
            })
    void keyNamesWhatIsCorrected(String key, String fields) throws IOException {
        assertThat(read(key, fields).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"action\":\"ERASE\",\"articleId\":\"another\"; the key must be 'article|another'",
                "\"action\":\"ERASE\"; needs articleId",
                "\"action\":\"SUPPRESS\",\"articleId\":\"a\"; needs passageId",
                "\"action\":\"FORGET\",\"articleId\":\"a\"; action must be one of SUPPRESS",
                "\"articleId\":\"a\"; needs an action",
                "\"action\":\"MERGE\",\"entity\":\"Bob\",\"into\":\"Tom\"; needs type and intoType",
                "\"action\":\"RENAME\",\"type\":\"PERSON\",\"entity\":\"Bob\",\"into\":\"Bob\","
                        + "\"intoType\":\"PERSON\"; is already its name",
                "\"action\":\"SPLIT\",\"type\":\"PERSON\",\"entity\":\"Bob\",\"into\":\"Tom\","
                        + "\"intoType\":\"PERSON\"; a split needs one of",
                "\"action\":\"REASSIGN\",\"articleId\":\"a\",\"passageId\":\"p\",\"into\":\"Peru\","
                        + "\"intoType\":\"LOCATION\"; a speaker needs"
            })
    void incompleteCorrectionIsRefusedWithAReason(String fields, String message) {
        assertThatThrownBy(() -> read("article|a", fields))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"action\":\"REASSIGN\",\"articleId\":\"a\",\"passageId\":\"p\"",
                "\"action\":\"RENAME\",\"type\":\"PERSON\",\"entity\":\"Bob\"",
                "\"action\":\"SPLIT\",\"type\":\"PERSON\",\"entity\":\"Bob\",\"articles\":[\"a\"]"
            })
    void nameOfMoreThan512CharactersIsRefused(String fields) throws IOException {
        String named = fields + ",\"intoType\":\"PERSON\",\"into\":\"%s\"";
        String longest = "\uD835\uDCA9".repeat(512);
        Correction read = CorrectionRecord.read(utf8('{' + named.formatted(longest) + ',' + DECIDED));

        assertThat(read.into()).isEqualTo(longest);
        assertThatThrownBy(() -> read(read.key(), named.formatted(longest + "N")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a name of 513 characters; the most is 512");
    }

    @Test
    void authorTimeAndReasonAreNotPartOfTheDecision() throws IOException {
        Correction first = read("article|a", "\"action\":\"ERASE\",\"articleId\":\"a\"");

        assertThat(first.decidesAs(first.decided("Jo", first.at().plusSeconds(1), "another")))
                .isTrue();
        assertThat(first.id()).hasSize(10);
    }

    private static Correction read(String key, String fields) throws IOException {
        return CorrectionRecord.read(utf8(key), utf8('{' + fields + ',' + DECIDED));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
