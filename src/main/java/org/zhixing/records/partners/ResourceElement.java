package org.zhixing.records.partners;

/** What a party can put into working together: the seven kinds of the seed paper (ruling C4). */
public enum ResourceElement {
    FUNDS,
    INFORMATION,
    KNOWLEDGE,
    TALENT,
    CAPACITY,
    EQUIPMENT,
    TECHNOLOGY
}
