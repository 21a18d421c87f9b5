package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code read --unmatched} lists for those who extend the word lists. */
class UnmatchedTest {
    private static final String TEXT =
            "France zorbled the proposal. Germany zorbled it too. Qwertoria condemned the attack. France condemned Italy.";

    @Test
    void predicates_and_names_that_no_list_knows_by_frequency() {
        String out = Command.runWith(TEXT, "read", "--unmatched", "-").out();
        assertThat(out)
                .containsPattern("(?m)^ +2  zorble")
                .contains("Qwertoria")
                .doesNotContain("condemn ");
    }

    @Test
    void as_json_lines() {
        String out = Command.runWith(TEXT, "read", "--unmatched", "--format", "jsonl", "-")
                .out();
        assertThat(out)
                .contains("{\"kind\":\"predicate\",\"word\":\"zorble\",\"count\":2,")
                .contains("{\"kind\":\"actor\",\"word\":\"Qwertoria\",\"count\":1,");
    }

    @Test
    void not_with_every_layer() {
        assertThat(Command.runWith(TEXT, "read", "--unmatched", "--format", "annotated", "-")
                        .status())
                .isEqualTo(2);
    }
}
