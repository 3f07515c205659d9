package org.zhixing.store;

import java.time.Instant;
import org.zhixing.records.RecordContext;

/**
 * That records were found legitimate, with the reason.
 *
 * @param id by which it can be taken back
 * @param found which records, why, and by whom
 */
public record LegitimateMark(long id, RecordContext.Legitimate found, Instant at) {}
