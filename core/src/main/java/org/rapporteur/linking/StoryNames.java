package org.rapporteur.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.model.Place;

/**
 * Names stories by what they tell: a hash of the first telling's act, parties, place, days and words. The first is the
 * earliest published, so that later reports do not rename a story.
 */
final class StoryNames {
    private StoryNames() {}

    /** A name for each group, in the order of the groups. */
    static List<String> of(List<List<Telling>> groups) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> identities =
                groups.stream().map(group -> identity(group.get(0))).toList();
        identities.forEach(identity -> counts.merge(identity, 1, Integer::sum));
        return java.util.stream.IntStream.range(0, groups.size())
                .mapToObj(i -> {
                    Telling first = groups.get(i).get(0);
                    String identity = identities.get(i);
                    boolean shared = counts.getOrDefault(identity, 0) > 1;
                    return hash(shared ? identity + "\n" + first.report + "\n" + first.act.id() : identity);
                })
                .toList();
    }

    private static String identity(Telling telling) {
        Place place = telling.place();
        return String.join(
                "\n",
                telling.type().name(),
                telling.actors.stream().map(Party::key).sorted().collect(Collectors.joining("|")),
                telling.recipients.stream().map(Party::key).sorted().collect(Collectors.joining("|")),
                place == null ? "" : place.name() + "|" + place.countryCode(),
                telling.act.from() + "|" + telling.act.to(),
                telling.lemma,
                String.join("|", new TreeSet<>(telling.words)));
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return "s-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
