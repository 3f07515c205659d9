package org.zhixing.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Numbers of other agencies that were handed over.
 *
 * @param sha256 of the text, in lower-case hex
 * @param agencies how many are in it
 * @param content the text as it came
 */
public record StoredBundle(String sha256, LocalDate madeOn, Instant addedAt, int agencies, String content) {}
