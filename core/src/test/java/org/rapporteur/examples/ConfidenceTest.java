package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Reason;

/** What a record's confidence is made of: plain facts that it names, weighed by acts/confidence.tsv. */
class ConfidenceTest {
    private static Act first(String text) {
        List<Act> acts = TestPipeline.read(text, "2026-11-20").coded().acts();
        assertThat(acts).as(text).isNotEmpty();
        return acts.get(0);
    }

    private static List<String> features(Act act) {
        Reason reason = act.why().stream()
                .filter(one -> one.rule().equals("coding/confidence"))
                .findFirst()
                .orElseThrow();
        assertThat(reason.at()).isEqualTo("acts/confidence.tsv");
        return List.of(reason.words().split(", "));
    }

    @Test
    void says_what_is_plain_of_the_record() {
        assertThat(features(first("Peru expelled the ambassador of Mexico.")))
                .contains("SANCTION", "occurred", "past tense", "under root", "actor by name")
                .doesNotContain("no actor", "no recipient", "quotation", "long sentence");
        assertThat(features(first("The village was bombed on Tuesday by Turkey.")))
                .contains("ASSAULT", "passive", "actor behind", "no recipient");
        assertThat(features(first("Peru will host talks with Chile next week.")))
                .contains("CONSULT", "planned", "folded")
                .doesNotContain("occurred");
    }

    @Test
    void trusts_a_record_with_its_parties_named_more_than_one_without_countries_from_a_long_quotation() {
        double plain = first("Peru accused Mexico of meddling.").confidence();
        double loose = first(
                        "\"It is hard to say, whatever the papers write and the neighbours tell each other at the well, whether"
                                + " they, being warned by officials, would be sending help to rebels,\" a trader said on Friday.")
                .confidence();
        assertThat(plain).isGreaterThan(loose + 0.15);
        assertThat(plain).isBetween(0.02, 0.98);
        assertThat(loose).isBetween(0.02, 0.98);
    }
}
