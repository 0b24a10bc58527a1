package io.quotewire.producer;

import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Refusal;
import java.nio.file.Path;
import java.util.List;

/** The lines of a list of feeds that cannot be understood: reported when feeding begins, and counted as refused. */
record UnsoundLines(Path list, List<Refusal> lines) implements ArticleSource {
    @Override
    public String name() {
        return list.toString();
    }

    @Override
    public void read(Intake intake) {
        for (Refusal line : lines) {
            intake.warn(line.origin(), line.reason() + "; it is passed over");
            intake.refuse(line.origin(), line.reason());
        }
    }
}
