package org.zhixing.desk;

import org.zhixing.records.RecordMapping;

/**
 * How the columns of a kind of file were read, to be offered when such a file comes again.
 *
 * @param headers fingerprint of the header row (see {@code Headers.fingerprint})
 * @param name by which a person knows it
 */
public record Preset(String headers, String name, RecordMapping mapping) {}
