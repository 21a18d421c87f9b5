package org.rapporteur.bench;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;

/**
 * Whom pronouns and descriptions mean, by Rapporteur and by CoreNLP's neural coreference, over the same texts: one line a link,
 * for a reader to judge, and the time of each. The output is a table of system, text, offset, words, antecedent.
 */
public final class CoreferencePeer {
    private static final int PROMPT = 60;

    private CoreferencePeer() {}

    /**
     * Prints the links of texts of a folder, taken at equal distances.
     *
     * @param arguments the folder of text files, and how many of them to read
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> files = texts(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("system\ttext\toffset\twords\tantecedent\tbefore");
        Pipeline ours = new Pipeline(null, null);
        long begun = System.nanoTime();
        for (Path file : files) {
            ours(ours, file, out);
        }
        long oursTook = System.nanoTime() - begun;
        StanfordCoreNLP peer = peer();
        peer.annotate(new Annotation("Warm the models up. They load late."));
        begun = System.nanoTime();
        for (Path file : files) {
            peer(peer, file, out);
        }
        long peerTook = System.nanoTime() - begun;
        System.err.printf(
                Locale.ROOT,
                "%d texts: whole pipeline of Rapporteur %.1f s, CoreNLP to coreference %.1f s, %.1f times%n",
                files.size(),
                oursTook / 1e9,
                peerTook / 1e9,
                (double) peerTook / oursTook);
    }

    private static List<Path> texts(Path folder, int most) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> sorted = all.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            int step = Math.max(1, sorted.size() / most);
            return IntStream.range(0, Math.min(most, sorted.size()))
                    .mapToObj(i -> sorted.get(i * step))
                    .toList();
        }
    }

    private static void ours(Pipeline pipeline, Path file, PrintStream out) throws IOException {
        String text = Files.readString(file);
        Report report = Report.of(file.getFileName().toString(), text, null);
        List<Mention> mentions = pipeline.read(report).resolved().mentions();
        for (Mention mention : mentions) {
            Integer antecedent = mention.antecedent();
            if (antecedent != null) {
                Mention meant = mentions.get(antecedent);
                print(
                        out,
                        "ours",
                        file,
                        text,
                        mention.span().begin(),
                        mention.span().end(),
                        meant.span().of(text));
            }
        }
    }

    private static StanfordCoreNLP peer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("coref.algorithm", "fastneural");
        properties.setProperty("coref.md.type", "dep");
        return new StanfordCoreNLP(properties);
    }

    private static void peer(StanfordCoreNLP peer, Path file, PrintStream out) throws IOException {
        String text = Files.readString(file);
        Annotation annotation = new Annotation(text);
        peer.annotate(annotation);
        List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
        for (CorefChain chain : annotation.get(CorefChainAnnotation.class).values()) {
            List<CorefChain.CorefMention> mentions = new ArrayList<>(chain.getMentionsInTextualOrder());
            for (int i = 1; i < mentions.size(); i++) {
                CorefChain.CorefMention mention = mentions.get(i);
                List<CoreLabel> tokens = sentences.get(mention.sentNum - 1).get(TokensAnnotation.class);
                int begin = tokens.get(mention.startIndex - 1).beginPosition();
                int end = tokens.get(mention.endIndex - 2).endPosition();
                print(out, "peer", file, text, begin, end, mentions.get(i - 1).mentionSpan);
            }
        }
    }

    private static void print(
            PrintStream out, String system, Path file, String text, int begin, int end, String meant) {
        String before = text.substring(Math.max(0, begin - PROMPT), begin);
        out.printf(
                "%s\t%s\t%d\t%s\t%s\t%s%n",
                system, file.getFileName(), begin, line(text.substring(begin, end)), line(meant), line(before));
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
