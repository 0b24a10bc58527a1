package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words before the first cue show something but say nothing. */
final class ExhibitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Blood tests revealed that he was ill. | true
            The video shows that it sank. | true
            The video of the port shows that it sank. | true
            The video says that it sank. | false
            The council revealed that he was ill. | false
            The cartridges advise them to wait. | true
            The effects of rain implied that it sank. | true
            His many grievances demand that it be sold. | true
            The letters advise them to wait. | false
            The riggers advise them to wait. | false
            Images of people demand that it be sold. | true
            The small shops demand that it be sold. | false
            Steel industries demand that it be sold. | false
            Two old businesses demand that it be sold. | false
            The marines demand that it be sold. | false
            The midwives demand that it be sold. | false
            The wives demand that it be sold. | false
            The breweries demand that it be sold. | false
            The [O Harland] cartridges advise them to wait. | false
            The cartridge advises them to wait. | false
            [P Hill] revealed that he was ill. | false
            """)
    void thingIsAnExhibit(String sentence, boolean exhibit) {
        MarkedText marked = MarkedText.of(sentence);
        var cue = marked.text().cues().get(0);

        assertThat(Exhibit.is(marked.text(), cue, new Phrase(0, cue.first()))).isEqualTo(exhibit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The statistics show that it sank. | true
            The port's figures show that it sank. | true
            Data collected by the crew suggest that it sank. | true
            History has shown that it sank. | true
            This suggests that it sank. | true
            Her popularity suggests that it sank. | true
            The authority suggests that it sank. | false
            It shows that it sank. | true
            It suggested that it sank. | false
            The winch was old, which suggests that it sank. | true
            The council, which suggested that it sank. | false
            Research by [O Harland] suggests that it sank. | false
            Research from [L Lima] suggests that it sank. | true
            [O Harland Research] suggests that it sank. | false
            [O Harland] figures show that it sank. | false
            [O Harland]'s performance shows that it sank. | true
            The report shows that it sank. | false
            A survey suggests that it sank. | false
            Opinion polls suggest that it sank. | true
            [O Harland] polls suggest that it sank. | false
            The figures said that it sank. | false
            The heavy rain showed that it sank. | true
            The old stones suggest that it sank. | true
            A search of the yard indicated that it sank. | true
            The level of noise around it suggests that it sank. | true
            His quiet determination suggests that it sank. | true
            The contrasts suggest that it sank. | true
            [P Hale]'s absence suggests that it sank. | true
            The indicators suggesting that it sank are old. | true
            Sailors suggest that it sank. | false
            The insurer suggests that it sank. | false
            The judge presiding has indicated that it sank. | false
            Sources close to [P Hale] suggest that it sank. | false
            A site suggests that it sank. | false
            The defense suggested that it sank. | false
            The think tank suggests that it sank. | false
            The tribe indicated that it sank. | false
            The lawsuit suggests that it sank. | false
            Local media suggested that it sank. | false
            The Peruvian suggested that it sank. | false
            [O Harland] analysis shows that it sank. | false
            The rain said that it sank. | false
            Legend says that it sank. | true
            The harbour legend said that it sank. | false
            The golf legend says that it sank. | false
            The urban myth says that it sank. | true
            It guarantees that it sank. | true
            The bank guarantees that it sank. | false
            """)
    void signIsAnExhibit(String sentence, boolean sign) {
        MarkedText marked = MarkedText.of(sentence);
        var cue = marked.text().cues().get(0);

        assertThat(Exhibit.isOfSigns(marked.text(), cue, new Phrase(0, cue.first())))
                .isEqualTo(sign);
    }
}
