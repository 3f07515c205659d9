package org.zhixing.store;

import java.time.Instant;

/**
 * A data file was not what it had been when the program closed it last: another copy was put in its place, or bytes of it
 * changed. Its pages are in order all the same.
 *
 * @param noticed when it was opened then
 * @param now whether that was this opening, and not an earlier one
 */
public record OutsideChange(Instant noticed, boolean now) {}
