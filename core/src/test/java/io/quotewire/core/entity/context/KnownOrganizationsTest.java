package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownOrganizationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Just Stop Oil said it would go on. | ORGANIZATION Just Stop Oil
            Friends of the [L Earth] met in [L Lima]. | ORGANIZATION Friends of the Earth; LOCATION Lima
            Reform [L UK]'s leader left. | ORGANIZATION Reform UK
            [P Shein] and [L Temu] sell lamps. | ORGANIZATION Shein; ORGANIZATION Temu
            [O Lidl] opened. | ORGANIZATION Lidl
            In the [L Commons], and in the Lords, MPs left. | ORGANIZATION Commons; ORGANIZATION Lords
            Reform [L UK] MP Karl Voss left. | ORGANIZATION Reform UK
            Just Stop Oil Leader Karl Voss left. | ORGANIZATION Just Stop Oil
            Make [L UK] said so. | ORGANIZATION Make UK
            OpenAI¶Lamps are dear. | ORGANIZATION OpenAI
            Police [L Scotland] wrote to [P Fannie Mae]. | ORGANIZATION Police Scotland; ORGANIZATION Fannie Mae
            Change [L UK] said so. | ORGANIZATION Change UK
            The [O Mail] on Sunday asked. | ORGANIZATION Mail on Sunday
            the [O Islamic State of Iraq] and [L Syria] left. | ORGANIZATION Islamic State of Iraq and Syria
            """)
    void areTagged(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We just stop oil here. | ``
            Creative Commons left. The Lords of [L Lima] sang. At Lords they won. | LOCATION Lima
            Wellcome Trust Lamps. | ``
            Make [L UK] steel again. Reform [L UK] tax law. | LOCATION UK; LOCATION UK
            Change [L UK] tax law. Children in Need of lamps met. | LOCATION UK
            [P Temu Voss] won. Temu left. | PERSON Temu Voss
            [P Temu], 22, left. | PERSON Temu
            [O Reform UK Lima] met. | ORGANIZATION Reform UK Lima
            [P Moderna Voss] left. | PERSON Moderna Voss
            Mr Lidl left. | ``
            Karl Shein left. | ``
            [P Tolk] Shein left. | PERSON Tolk
            """)
    void areNoPartsOfOtherNames(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked.replace('¶', '\n'));
        return NamesOf.listed(
                text, KnownOrganizations.of(text.text().tokens(), text.text().names()));
    }
}
