package org.zhixing.model;

import org.zhixing.work.Text;

/** A kind of evidence, such as E01 case-file sample. */
public record EvidenceType(String id, Text name, Strength strength) {

    /** How far evidence of this kind carries a rating (specification 2 and 5). */
    public enum Strength {
        WEAK,
        MEDIUM,
        STRONG
    }
}
