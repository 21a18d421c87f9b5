package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Mends never make a circle of a tree, in which whoever climbs it would not arrive. */
class EditableTreeTest {
    private static final Sentence SENTENCE = TestPipeline.read("Peru recalled its envoy.", null)
            .coded()
            .resolved()
            .sentences()
            .get(0);

    @Test
    void a_mend_that_makes_a_circle_is_not_made() {
        List<Token> tokens = SENTENCE.tokens();
        DependencyTree tree = SENTENCE.tree();
        EditableTree circular = new EditableTree(tokens, tree);
        circular.heads[1] = 3;
        circular.heads[3] = 1;
        circular.changed = true;
        assertThat(circular.mended()).isSameAs(tree);
    }

    @Test
    void a_mend_that_makes_none_is() {
        EditableTree mended = new EditableTree(SENTENCE.tokens(), SENTENCE.tree());
        mended.relations[3] = "obl";
        mended.changed = true;
        assertThat(mended.mended().relation(3)).isEqualTo("obl");
    }

    @Test
    void trees_of_sentences_with_several_mends_end_at_a_root() {
        List<String> texts = List.of(
                "The council has praised President Ruto 's decision to free jailed reporters and opponents as part of a wider"
                        + " pardon and said it expects further steps to follow .",
                "Chad 's refusal to talk shows that it is not working with French efforts to secure a fair peace , order and"
                        + " bread for its people , the ministry said .",
                "Officials will host visiting delegations , the ministry said .");
        for (String text : texts) {
            for (Sentence sentence :
                    TestPipeline.read(text, null).coded().resolved().sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    int at = i;
                    for (int steps = 0; at >= 0; steps++) {
                        assertThat(steps).as(text).isLessThanOrEqualTo(sentence.size());
                        at = sentence.tree().head(at);
                    }
                }
            }
        }
    }
}
