package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * Tells reports that are not in English, which nothing here can read. What a report declares decides only against English
 * words: sites declare wrongly. The detector (OpenNLP, 103 languages) is loaded only where English function words are rare.
 */
final class LanguageCheck {
    private static final Set<String> COMMON = Set.of(
            "the", "of", "to", "and", "in", "a", "that", "is", "was", "for", "on", "with", "said", "as", "by", "at",
            "from", "he", "it", "has", "his", "were", "be", "an", "have", "are", "not", "who", "but", "its", "they",
            "their", "after", "will");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Below this share of function words a text is looked at; English news has about 0.4 of these. */
    private static final double ENOUGH = 0.15;
    /** Fewer words decide nothing: headlines and lists have few function words. */
    private static final int FEW = 20;

    private static final String ENGLISH = "eng";
    private static final double MUCH_LIKELIER = 4;
    private static final int LOOKED_AT = 20_000;

    private @Nullable LanguageDetectorME detector;

    /** The language in English words when the report is surely not in English, else null. */
    @Nullable String foreign(Report report) {
        String text =
                report.text().substring(0, Math.min(LOOKED_AT, report.text().length()));
        int words = 0;
        int common = 0;
        int latin = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            words++;
            common += COMMON.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
            latin += Character.UnicodeScript.of(word.group().codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        boolean otherScript = text.length() >= FEW && latin * 2 < words;
        if (!otherScript && (words < FEW || common >= ENOUGH * words)) {
            return null;
        }
        Language[] ranked = detect(text);
        double english = Arrays.stream(ranked)
                .filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return english * MUCH_LIKELIER > ranked[0].getConfidence() ? null : name(ranked[0].getLang());
    }

    private static String name(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(locale -> locale.getISO3Language().equals(code))
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse("a language with the code " + code);
    }

    private synchronized Language[] detect(String text) {
        if (detector == null) {
            try (InputStream model = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (model == null) {
                    throw new IllegalStateException(
                            "the language model is not on the class path; build the program anew");
                }
                detector = new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new IllegalStateException("the language model cannot be read; build the program anew", e);
            }
        }
        return detector.predictLanguages(text);
    }
}
