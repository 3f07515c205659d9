package org.zhixing.records.partners;

/** What a party can gain or lose by working together: the seven resources, and change for clients (specification 4.6). */
public enum Benefit {
    FUNDS,
    INFORMATION,
    KNOWLEDGE,
    TALENT,
    CAPACITY,
    EQUIPMENT,
    TECHNOLOGY,
    CLIENTS
}
