package org.rapporteur.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Report;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Adds sentences, tokens, tags, lemmas and dependencies to a report, with CoreNLP. May be used by several threads at once;
 * the tagger is loaded at the first report, the parser at the first sentence that needs it.
 */
public final class ReportAnalyzer {
    /** A sentence of more tokens is a table or a list: it is kept, but not parsed. */
    static final int LONGEST_PARSED = 200;

    private static final String TOKENIZER_OPTIONS = "invertible=true,splitHyphenated=true,untokenizable=noneKeep";

    private final SyntaxParser parser;
    private final Predicate<List<Token>> worthParsing;
    private volatile @Nullable MaxentTagger tagger;

    /**
     * @param parser the parser of the sentences
     * @param worthParsing whether a tagged sentence can hold anything that a later stage looks for
     */
    public ReportAnalyzer(SyntaxParser parser, Predicate<List<Token>> worthParsing) {
        this.parser = parser;
        this.worthParsing = worthParsing;
    }

    /** Begins to load the models on threads of their own, which takes about as long as loading the word lists. */
    public void preload() {
        start("load-tagger", this::loadedTagger);
        start("load-parser", parser::preload);
    }

    private static void start(String name, Runnable load) {
        Thread thread = new Thread(load, name);
        thread.setDaemon(true);
        // whoever needs the model first loads it again, and is told why it fails
        thread.setUncaughtExceptionHandler((failed, cause) -> {});
        thread.start();
    }

    public AnalyzedReport analyze(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(report.text());
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span span = paragraphs.get(paragraph);
            boolean opens = true;
            for (List<CoreLabel> words : split(span.of(report.text()))) {
                loadedTagger().tagCoreLabels(words);
                TagRepair.repair(words);
                sentences.add(sentence(sentences.size(), paragraph, opens, span.begin(), words, problems));
                opens = false;
            }
        }
        return new AnalyzedReport(report, sentences, problems);
    }

    private static List<List<CoreLabel>> split(String paragraph) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
        return withOpeningMarks(paragraph, new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize()));
    }

    /** The splitter leaves a straight mark that opens a quotation with the sentence before it: it goes to its own. */
    private static List<List<CoreLabel>> withOpeningMarks(String paragraph, List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> moved = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            moved.add(new ArrayList<>(sentence));
        }
        for (int i = 0; i + 1 < moved.size(); i++) {
            List<CoreLabel> words = moved.get(i);
            CoreLabel last = words.get(words.size() - 1);
            boolean straight =
                    last.originalText().equals("\"") || last.originalText().equals("''");
            int before = last.beginPosition() - 1;
            if (straight
                    && words.size() > 1
                    && before >= 0
                    && Character.isWhitespace(paragraph.charAt(before))
                    && last.endPosition() == moved.get(i + 1).get(0).beginPosition()) {
                last.setWord("``");
                moved.get(i + 1).add(0, words.remove(words.size() - 1));
            }
        }
        return moved;
    }

    private Sentence sentence(
            int index, int paragraph, boolean opens, int offset, List<CoreLabel> words, List<Problem> problems) {
        List<Token> tokens = tokens(offset, words);
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        int dateline = opens ? Dateline.length(tokens) : 0;
        if (dateline > 0) {
            // "MANILA - The Philippines": read on its own, "The" is an article and no part of a name
            List<CoreLabel> proper = words.subList(dateline, words.size());
            loadedTagger().tagCoreLabels(proper);
            TagRepair.repair(proper);
            tokens = tokens(offset, words);
        }
        DependencyTree tree = DependencyTree.NONE;
        if (tokens.size() > LONGEST_PARSED) {
            problems.add(new Problem(
                    "analysis/sentence-too-long",
                    "a sentence of " + tokens.size() + " tokens was not parsed; nothing is recorded from it",
                    span));
        } else if (worthParsing.test(tokens)) {
            tree = tree(tokens, dateline);
        }
        return new Sentence(index, paragraph, span, tokens, dateline, tree);
    }

    private static List<Token> tokens(int offset, List<CoreLabel> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
            tokens.add(new Token(tokens.size(), span, word.originalText(), lemma(word), word.tag()));
        }
        return tokens;
    }

    /** The date line is kept from the parser and hung, inert, on the root of the sentence proper. */
    private DependencyTree tree(List<Token> tokens, int dateline) {
        if (dateline == 0) {
            return TreeRepair.repair(tokens, parser.parse(tokens));
        }
        List<Token> proper = new ArrayList<>(tokens.size() - dateline);
        for (Token token : tokens.subList(dateline, tokens.size())) {
            proper.add(new Token(token.index() - dateline, token.span(), token.text(), token.lemma(), token.tag()));
        }
        return TreeRepair.repair(proper, parser.parse(proper)).behind(dateline);
    }

    private static String lemma(CoreLabel word) {
        String lemma = Morphology.lemmaStatic(word.word(), word.tag(), false);
        return word.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(java.util.Locale.ROOT);
    }

    private MaxentTagger loadedTagger() {
        MaxentTagger ready = tagger;
        if (ready == null) {
            synchronized (this) {
                ready = tagger;
                if (ready == null) {
                    ready = QuietLoading.of(() -> new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH));
                    tagger = ready;
                }
            }
        }
        return ready;
    }
}
