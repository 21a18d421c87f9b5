package org.rapporteur.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;

/** What is measured; each reads a report and gives its number of tokens. */
enum Contestant {
    RAPPORTEUR("Rapporteur, all stages") {
        @Override
        ToIntFunction<Report> load() {
            Pipeline pipeline = new Pipeline(null, null);
            return report -> {
                AttributedReport read = pipeline.read(report);
                pipeline.records(read);
                return read.resolved().sentences().stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum();
            };
        }
    },
    /** The syntax that Rapporteur builds on, alone: what all the rest costs is the difference. */
    PARSE("CoreNLP tokenize,ssplit,pos,lemma,depparse") {
        @Override
        ToIntFunction<Report> load() {
            return coreNlp("tokenize,ssplit,pos,lemma,depparse");
        }
    },
    /** What one would build this from. */
    FULL("CoreNLP tokenize,ssplit,pos,lemma,ner,depparse,coref,quote") {
        @Override
        ToIntFunction<Report> load() {
            return coreNlp("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        }
    },
    /** What PETRARCH2 needs before it starts. */
    CONSTITUENCY("CoreNLP tokenize,ssplit,pos,parse") {
        @Override
        ToIntFunction<Report> load() {
            return coreNlp("tokenize,ssplit,pos,parse");
        }
    };

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Loads its models. What it gives may be called from several threads. */
    abstract ToIntFunction<Report> load();

    private static ToIntFunction<Report> coreNlp(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        StanfordCoreNLP peer = new StanfordCoreNLP(properties);
        return report -> peer.processToCoreDocument(report.text()).tokens().size();
    }
}
