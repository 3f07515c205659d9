package org.zhixing.store;

import java.time.Instant;
import org.zhixing.work.PersonalText;

/**
 * How the columns of a kind of file were read.
 *
 * @param headers fingerprint of the header row by which such a file is known again
 * @param mapping as a mapping file (formats.md, D1)
 */
public record MappingPreset(String headers, PersonalText name, PersonalText mapping, Instant savedAt) {}
