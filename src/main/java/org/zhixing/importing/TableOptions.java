package org.zhixing.importing;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about a text file; workbooks need no decisions and ignore it.
 *
 * @param charset null to recognise it
 * @param delimiter null to recognise it
 */
public record TableOptions(
        @Nullable Charset charset, @Nullable Character delimiter) {

    /** Everything is recognised. */
    public static final TableOptions RECOGNISE = new TableOptions(null, null);
}
