package org.zhixing.desk;

import java.time.LocalTime;

/**
 * A change is on disk.
 *
 * @param at the local time of the commit
 */
public record Saved(LocalTime at) {}
