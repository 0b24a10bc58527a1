package io.quotewire.core.entity.role;

import static io.quotewire.core.entity.role.FoundRole.role;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleFinderTest {
    @Test
    void findsTheTitleBeforeAName() {
        assertThat(role("Later, Defence Secretary [Ruth Osei] spoke.")).contains("Defence Secretary");
        assertThat(role("Earlier, former Secretary of State [Ruth Osei] spoke."))
                .contains("former Secretary of State");
        assertThat(role("There they met Gen. [Ruth Osei] in May.")).contains("Gen.");
        assertThat(role("There they met Cpl [Ruth Osei] in May.")).contains("Cpl");
        assertThat(role("a spokesman [Adam Reed] said")).contains("spokesman");
        assertThat(role("said deputy press secretary [Ruth Osei]")).contains("deputy press secretary");
        assertThat(role("A Labour MP, Green MP [Ruth Osei] and Det Con [Adam Reed] agreed."))
                .contains("Det Con");
        assertThat(role("It was the home of billionaire film producer [Adam Reed]."))
                .contains("billionaire film producer");
    }

    @Test
    void leavesOutWhoseTheTitledPersonIs() {
        assertThat(role("There came the sister of singer [Adam Reed].")).contains("singer");
        assertThat(role("There came a lawyer for opposition lawmaker [Adam Reed]."))
                .contains("opposition lawmaker");
        assertThat(role("There came the director of rugby [Adam Reed].")).contains("director of rugby");
    }

    @Test
    void findsTheAppositionAfterAName() {
        assertThat(role("[Adam Reed], a former assistant secretary of state, left."))
                .contains("former assistant secretary of state");
        assertThat(role("said [Adam Reed], 51, the club's head coach.")).contains("club's head coach");
        assertThat(role("[Adam Reed], chairman of the board, said so")).contains("chairman of the board");
    }

    @Test
    void takesNoVerbAndNoListForARole() {
        assertThat(role("They will press Treasury chief [Ruth Osei].")).contains("Treasury chief");
        assertThat(role("They voted to fire Treasury chief [Ruth Osei].")).contains("Treasury chief");
        assertThat(role("They met [Adam Reed], [Mary Hill] and former minister Ned."))
                .isEmpty();
    }

    @Test
    void findsAnAppositionBeginningWithPlainWordsOrAnAge() {
        assertThat(role("[Adam Reed], automotive analyst for the bank, left."))
                .contains("automotive analyst for the bank");
        assertThat(role("said [Adam Reed], senior market strategist at the bank."))
                .contains("senior market strategist at the bank");
        assertThat(role("[Ruth Osei], 45 years old, mother of two, left.")).contains("mother of two");
        assertThat(role("[Ruth Osei], currently in jail, left.")).isEmpty();
        assertThat(role("[Ruth Osei], tired clerk in hand, left.")).isEmpty();
    }

    @Test
    void findsTheRoleToWhichANameIsApposed() {
        assertThat(role("The bank's head of research, [Adam Reed], said so.")).contains("head of research");
        assertThat(role("She met the mayor, [Adam Reed], in May.")).contains("mayor");
        assertThat(role("After the talks, [Adam Reed], tired, left.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said [Adam Reed], president of Larkin Bros. However, it rained. | president of Larkin Bros.
            said [Adam Reed], clerk of the D.E.P. ''It rained, but not much.'' | clerk of the D.E.P.
            [Adam Reed], an analyst at Larkin Inc. He said so. | analyst at Larkin Inc.
            [Adam Reed], a manager at Larkin believes so. | manager at Larkin
            [Adam Reed], a veteran of the yard was praised. | veteran of the yard
            [Adam Reed], engineer of the boat that was hit, left. | engineer of the boat
            said [Adam Reed], attorney general announcing the suit. | attorney general
            [Adam Reed], a lawyer representing the owners, left. | lawyer representing the owners
            [Adam Reed], mayor of St. Bray, left. | mayor of St. Bray
            [Adam Reed], analyst at <Voss, Bray and Co>, left. | analyst at Voss, Bray and Co
            [Adam Reed], clerk at the School of Rope, Sail and Sea, left. | clerk at the School of Rope, Sail and Sea
            [Adam Reed], director for Ports, Ropes, and Sails, left. | director for Ports, Ropes, and Sails
            [Adam Reed], minister for Ports, Ropes and Sails, left. | minister for Ports, Ropes and Sails
            [Adam Reed], a clerk of Harland, Voss said, left. | clerk of Harland
            [Adam Reed], head of Harland further confirmed it. | head of Harland
            [Adam Reed], head of research also revealed it. | head of research
            [Adam Reed], a man known to be the boss, left. | man known to be the boss
            """)
    void endsWithItsSentenceAndBeforeAClause(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @Test
    void excludesWordsThatBelongToThePrecedingPerson() {
        assertThat(role("Chancellor [Ruth Osei] and French President [Adam Reed] met."))
                .contains("French President");
        assertThat(role("Chancellor [Ruth Osei] and former <Velland> Party leader [Adam Reed] met."))
                .contains("former Velland Party leader");
        assertThat(role("A spokeswoman for Harbour Minister [Ruth Osei] left.")).contains("Harbour Minister");
        assertThat(role("She met [Ruth Osei]'s <Velland> MP [Adam Reed] in May."))
                .contains("Ruth Osei's Velland MP");
    }

    @Test
    void anothersRoleIsNotOnesOwn() {
        assertThat(role("[Adam Reed], a plan backed by the mayor on Monday, left."))
                .isEmpty();
        assertThat(role("[Ruth Osei], her old grandfather Karl left, came home."))
                .isEmpty();
        assertThat(role("[Adam Reed], an attempt to oust the mayor of the port, left."))
                .isEmpty();
        assertThat(role("They beat Harland and manager [Adam Reed] in May.")).contains("manager");
        assertThat(role("It came with founder and chief [Adam Reed] in May.")).contains("founder and chief");
        assertThat(role("said Harland and Velland analyst [Adam Reed]")).contains("Harland and Velland analyst");
    }

    @Test
    void clauseIsNotARole() {
        assertThat(role("[Adam Reed], who met the minister, left.")).isEmpty();
        assertThat(role("Under the government of President [Ruth Osei] it closed."))
                .contains("President");
        assertThat(role("They call him the Butcher of [Reed].")).isEmpty();
        assertThat(role("[Adam Reed], ousted as president in May, left.")).isEmpty();
        assertThat(role("When [Adam Reed], tired and hungry, came home")).isEmpty();
        assertThat(role("Mr. [Adam Reed] left.")).isEmpty();
        assertThat(role("Yesterday [Adam Reed] left.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Mayor [Adam Reed] spoke. | Mayor",
                "They met Mr. Secretary [Adam Reed] in May. | Secretary",
                "She met former vice president [Adam Reed] in May. | former vice president",
                "[Adam Reed], her lawyer, left. | lawyer",
                "[Adam Reed], his director of communications, left. | director of communications",
                "There came her coach [Adam Reed]. | coach",
                "His mother [Ruth Osei] left. | mother",
                "[Adam Reed], Velland's coach, left. | Velland's coach",
                "[Adam Reed], the mayor who left, came. | mayor",
                "She met her lawyer, [Adam Reed], in May. | lawyer"
            })
    void boundsTheRole(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            But Harbour Minister [Adam Reed] left. | Harbour Minister
            And former Velland keeper [Adam Reed] left. | former Velland keeper
            When President [Adam Reed] left, it rained. | President
            However Harland president [Adam Reed] left. | Harland president
            On Tuesday Foreign Secretary [Adam Reed] left. | Foreign Secretary
            In October Velland leader [Adam Reed] left. | Velland leader
            In late January group president [Adam Reed] left. | group president
            But on Tuesday Foreign Secretary [Adam Reed] left. | Foreign Secretary
            The Sunday Courier editor [Adam Reed] left. | Sunday Courier editor
            First Minister [Adam Reed] left. | First Minister
            Under Secretary [Adam Reed] left. | Under Secretary
            """)
    void excludesWhatJoinsTheSentence(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police Commissioner Sir [Adam Reed] left. | Police Commissioner
            Harbour Chairman Dame [Ruth Osei] left. | Harbour Chairman
            Health Director Dr. [Ruth Osei] left. | Health Director
            Deputy Prime Minister Mr [Adam Reed] left. | Deputy Prime Minister
            The head of Mr [Adam Reed]'s office left. | -
            The Harland Economist Unit's Mr [Adam Reed] left. | -
            """)
    void excludesAFormOfAddressBehindIt(String marked, String role) {
        assertThat(role(marked).orElse("-")).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lord of the Reefs director [Adam Reed] left. | Lord of the Reefs director
            UK Chancellor of the Exchequer [Adam Reed] left. | UK Chancellor of the Exchequer
            It was a friend of the Harland director [Adam Reed]. | Harland director
            """)
    void includesAnArticleWithinATitle(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Adam Reed], editor of Harbourgames.com, left. | editor of Harbourgames.com
            [Adam Reed], editor of the harbour.biz magazine, left. | editor of the harbour.biz magazine
            [Adam Reed], author of “Harbours”, left. | author
            [Adam Reed], a founder of the “Night Walk”, left. | founder
            [Adam Reed], its minister for ports added. | minister for ports
            [Adam Reed], an analyst with the bank wrote in May. | analyst with the bank
            """)
    void endsWithTheLastWordThatNeedsNothingBehindIt(String marked, String role) {
        assertThat(role(marked)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Adam Reed] left.",
                "[Adam Reed], 51, left.",
                "The chairman for [Adam Reed] left.",
                "It was the Chairman\n[Adam Reed] spoke.",
                "[Adam Reed], the mayor",
                "[Adam Reed], the very long and oddly cold tall thin mayor, left.",
                "She met the mayor, [Adam Reed]."
            })
    void findsNoneWithoutADescription(String marked) {
        assertThat(role(marked)).isEmpty();
    }
}
