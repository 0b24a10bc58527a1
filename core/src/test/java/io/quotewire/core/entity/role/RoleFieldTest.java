package io.quotewire.core.entity.role;

import static io.quotewire.core.entity.role.FoundRole.role;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles told with the field that they are for. */
class RoleFieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said Velland race director [Adam Reed] | Velland race director
            said trainee shop assistant [Ruth Osei] | trainee shop assistant
            the constitutional affairs committee chairman [Adam Reed] | constitutional affairs committee chairman
            said S&P credit analyst [Adam Reed] | S&P credit analyst
            according to former Velland team member [Adam Reed] | former Velland team member
            said former athletic director [Adam Reed] | former athletic director
            said Velland asteroid expert [Adam Reed] | Velland asteroid expert
            the ex-finance chief [Adam Reed] | ex-finance chief
            said then-interior minister [Ruth Osei] | then-interior minister
            said drug-testing expert [Ruth Osei] | drug-testing expert
            by guitar-toting campaigner [Adam Reed] | guitar-toting campaigner
            After the by-election leader [Adam Reed] left. | leader
            After the play-off striker [Adam Reed] left. | striker
            said 27-year-old student [Adam Reed] | student
            the former civil service chief [Adam Reed] | former civil service chief
            Velland chat show host [Adam Reed] | Velland chat show host
            said e-commerce minister [Adam Reed] | e-commerce minister
            On the show host [Adam Reed] left. | host
            It was of service chief [Adam Reed] said. | chief
            Said Velland assistant coach [Adam Reed]: | Velland assistant coach
            Both Culture Secretary [Ruth Osei] and her aide left. | Culture Secretary
            """)
    void includesTheFieldOfATrade(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “No,” Culture, Media and Sport Secretary [Ruth Osei] said. | Culture, Media and Sport Secretary
            said Environment, Food and Rural Affairs minister [Adam Reed] | Environment, Food and Rural Affairs minister
            Agriculture, Trade and Industry Secretary [Ruth Osei] | Agriculture, Trade and Industry Secretary
            In March, Trade and Industry Secretary [Ruth Osei] spoke. | Trade and Industry Secretary
            In Lima, Media and Sport Secretary [Ruth Osei] spoke. | Media and Sport Secretary
            For trade, Media and Sport Secretary [Ruth Osei] spoke. | Media and Sport Secretary
            To Trade, Sport Secretary [Ruth Osei] said no. | Sport Secretary
            """)
    void includesTheListedFieldsOfAnOffice(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }
}
