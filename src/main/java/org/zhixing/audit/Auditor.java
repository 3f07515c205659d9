package org.zhixing.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * Who reads files.
 *
 * @param worker own number where the auditor leads cases too; those files are for others
 */
public record Auditor(
        String id, PersonalText name, @Nullable String worker) {}
