package io.quotewire.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.StandardOutput;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainEntitiesCommandTest {
    private static final String SENTENCES = """
            Ada\tB-PER
            Holt\tI-PER
            lives\tO
            in\tO
            Tarn\tB-LOC
            .\tO

            Mills\tB-ORG
            Ltd.\tI-ORG
            left\tO
            Tarn\tB-LOC
            .\tO

            """.repeat(20);

    @TempDir
    private Path folder;

    @Test
    void trainedModelTagsItsSentences() throws IOException {
        Path model = train("a");

        try (InputStream in = Files.newInputStream(model)) {
            EntitySpans names = EntityModel.read(in).tagger().tag(Tokenizer.tokenize("Ada Holt left Tarn."));

            assertThat(names.size()).isEqualTo(2);
        }
    }

    @Test
    void trainingIsDeterministic() throws IOException {
        assertThat(train("a")).hasSameBinaryContentAs(train("b"));
    }

    @Test
    void appliesCorrectionsToMachineLabels() throws IOException {
        Path machineLabelled = Files.writeString(
                folder.resolve("machine-labelled.tsv"), SENTENCES.replace("Tarn\tB-LOC", "Tarn\tB-ORG"));
        Path data = Files.writeString(folder.resolve("data.tsv"), "Ada\tB-PER\n");
        Path corrections = Files.writeString(folder.resolve("names.tsv"), "# names\nTarn\tLOC\n");
        Path out = folder.resolve("corrected");

        int status = commandLine(new StringWriter())
                .execute(
                        "--data", data.toString(),
                        "--machine-labelled", machineLabelled.toString(),
                        "--corrections", corrections.toString(),
                        "--out", out.toString());

        assertThat(status).isZero();
        try (InputStream in = Files.newInputStream(out)) {
            EntitySpans names = EntityModel.read(in).tagger().tag(Tokenizer.tokenize("Ada Holt lives in Tarn."));
            assertThat(names.type(names.size() - 1)).isEqualTo(EntityType.LOCATION);
        }
    }

    @Test
    void namesAnInvalidLine() throws IOException {
        Path data = Files.writeString(folder.resolve("bad.tsv"), "Ada B-PER\n");
        StringWriter messages = new StringWriter();

        int status = commandLine(messages).execute("--data", data.toString(), "--out", "x");

        assertThat(status).isNotZero();
        assertThat(messages.toString()).contains("line 1 is not a token, a tab and a label");
    }

    @Test
    void modelThatCannotBeWrittenIsToldBeforeTraining() throws IOException {
        Path data = Files.writeString(folder.resolve("data.tsv"), SENTENCES);
        StringWriter messages = new StringWriter();
        Path out = folder.resolve("nowhere/model");

        int status = commandLine(messages).execute("--data", data.toString(), "--out", out.toString());

        assertThat(status).isNotZero();
        assertThat(messages.toString()).contains("cannot write " + out).doesNotContain("training on");
    }

    @Test
    void modelIsWrittenWhereALinkLeadsThatLedNowhere() throws IOException {
        Path target = folder.resolve("target");
        Files.createSymbolicLink(folder.resolve("link"), target);

        assertThat(train("link")).isSymbolicLink();
        assertThat(target).isNotEmptyFile();
    }

    private Path train(String name) throws IOException {
        Path data = Files.writeString(folder.resolve("data.tsv"), SENTENCES);
        Path out = folder.resolve(name);
        assertThat(commandLine(new StringWriter()).execute("--data", data.toString(), "--out", out.toString()))
                .isZero();
        return out;
    }

    private static CommandLine commandLine(StringWriter messages) {
        PrintWriter err = new PrintWriter(messages, true);
        return new CommandLine(new TrainEntitiesCommand(new Console(
                        InputStream.nullInputStream(),
                        new StandardOutput(new ByteArrayOutputStream()),
                        err,
                        false,
                        false,
                        80,
                        false)))
                .setErr(err);
    }
}
