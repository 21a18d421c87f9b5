package org.rapporteur.flink;

import org.apache.flink.util.OutputTag;

/** What operators give beside their main output. */
final class Outputs {
    static final OutputTag<Aside> ASIDE = new OutputTag<>("aside", StateTypes.of(Aside.class));
    static final OutputTag<CodedRecord> RECORDS = new OutputTag<>("records", StateTypes.of(CodedRecord.class));

    private Outputs() {}
}
