package org.rapporteur.linking;

import java.util.Set;
import java.util.stream.Collectors;

/** What is attacked: a market and a bus are two attacks, so that the same kind of target speaks for one. */
final class Targets {
    private static final Set<String> KINDS = Set.of("""
            market hospital clinic school university church mosque synagogue temple bus train port airport station bridge
            hotel restaurant prison embassy consulate checkpoint convoy refinery depot base airbase barracks camp pipeline
            dam plant factory warehouse ship tanker vessel car truck wedding funeral parliament court bank apartment mine
            """.strip().split("\\s+"));

    private Targets() {}

    static Set<String> among(Set<String> words) {
        return words.stream().filter(KINDS::contains).collect(Collectors.toUnmodifiableSet());
    }
}
