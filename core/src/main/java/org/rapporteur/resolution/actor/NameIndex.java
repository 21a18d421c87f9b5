package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;

/** Finds the longest name of the tables that begins at a token; the words must match to the letter, white space apart. */
final class NameIndex {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(String words, Name name) {}

    /** A name found in a sentence. */
    record Match(int end, List<Name> names) {}

    /** @param words as printed; with a question mark behind, they mean the name only where its country is spoken of */
    void add(String words, Name name) {
        boolean local = words.endsWith("?");
        String printed = local ? words.substring(0, words.length() - 1) : words;
        Name named = local ? name.asLocal() : name;
        String plain = printed.replace('’', '\'');
        List<Entry> entries = byFirstWord.computeIfAbsent(firstWord(printed), word -> new ArrayList<>());
        entries.add(new Entry(plain, named));
        // agencies write "Workers' Party" and "Workers Party"
        if (plain.contains("s' ")) {
            entries.add(new Entry(plain.replace("s' ", "s "), named));
        }
    }

    /** All names of some words. */
    List<Name> named(String words) {
        return byFirstWord.getOrDefault(firstWord(words), List.of()).stream()
                .filter(entry -> entry.words().equals(words))
                .map(Entry::name)
                .toList();
    }

    /** Longest words first, so that the first match is the longest. */
    void sort() {
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.words().length())
                                .thenComparing(Entry::words)));
    }

    /** The tokenizer divides at hyphens, points and apostrophes, so a first word ends at the first of them. */
    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, Math.max(1, end));
    }

    /** The longest match at a token, with all names of these words; null when there is none. */
    @Nullable Match longest(Sentence sentence, int first, String text) {
        List<Entry> entries = byFirstWord.get(firstWord(sentence.token(first).text()));
        if (entries == null) {
            return null;
        }
        int begin = sentence.token(first).span().begin();
        String matched = null;
        int end = 0;
        List<Name> names = new ArrayList<>(1);
        for (Entry entry : entries) {
            if (matched == null) {
                int offset = match(text, begin, entry.words());
                end = offset < 0 ? -1 : endToken(sentence, first, offset);
                if (end > 0) {
                    matched = entry.words();
                    names.add(entry.name());
                }
            } else if (entry.words().equals(matched)) {
                names.add(entry.name());
            }
        }
        return matched == null ? null : new Match(end, names);
    }

    private static int match(String text, int begin, String words) {
        int at = begin;
        for (int i = 0; i < words.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            char unit = text.charAt(at);
            if (words.charAt(i) == ' ') {
                if (!Character.isWhitespace(unit)) {
                    return -1;
                }
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            } else if (unit == words.charAt(i) || (unit == '’' && words.charAt(i) == '\'')) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** The index behind the token that ends at an offset, or -1 when the offset lies inside a token. */
    private static int endToken(Sentence sentence, int first, int offset) {
        for (int i = first; i < sentence.size(); i++) {
            int end = sentence.token(i).span().end();
            if (end == offset) {
                return i + 1;
            }
            if (end > offset) {
                return -1;
            }
        }
        return -1;
    }
}
