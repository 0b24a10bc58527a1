package io.quotewire.core.entity.role;

import static io.quotewire.core.entity.role.FoundRole.role;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoleBeforeCommaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor of the port, [Adam Reed], left. | mayor of the port
            But director of the Board of Ropes, [Adam Reed], left. | director of the Board of Ropes
            An expert with the space agency <QPA>, [Adam Reed], left. | expert with the space agency QPA
            Then the outgoing envoy to Peru, Dr [Adam Reed], left. | outgoing envoy to Peru
            Harbour Board chairman, [Adam Reed], left. | Harbour Board chairman
            The head of Harland's Rope Office, [Adam Reed], left. | head of Harland's Rope Office
            Harland's vice president of ropes and sails, Sir [Adam Reed], left. | vice president of ropes and sails
            The head of the yard left after the mayor of the port, [Adam Reed], came. | mayor of the port
            The mayor of Lima met with the head of the port, [Adam Reed], there. | head of the port
            The mayor of the yard resigned as the head of the port, [Adam Reed], left. | head of the port
            The newly elected president of the port, [Adam Reed], left. | newly elected president of the port
            A WHO director, [Adam Reed], left. | WHO director
            The port's chairman, Rear Admiral [Adam Reed], left. | chairman
            Harbour keeper, Captain [Adam Reed], left. | Harbour keeper
            The owner, former board director [Adam Reed], left. | former board director
            He met Captain [Adam Reed], the mayor, there. | Captain
            The mayor [Ruth Osei] spoke in the port with the minister, [Adam Reed], there. | minister
            """)
    void findsAPhraseToWhichANameIsApposed(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman for the mayor, [Adam Reed], left.",
                "The wife of the minister, [Adam Reed], left.",
                "Another son, [Adam Reed], left.",
                "The report of the port, [Adam Reed], left.",
                "She was ousted as director, [Adam Reed], 40, said.",
                "One clerk in particular, [Adam Reed], left."
            })
    void findsNoneIfThePhraseMayBeAnotherPersons(String marked) {
        assertThat(role(marked)).isEmpty();
    }
}
