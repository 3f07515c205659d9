package org.zhixing.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data file that nobody has open holds, so that a person can choose among several.
 *
 * @param saved when the file was written last
 * @param answers ratings and cells with an answer, over all assessments and raters
 * @param newest when the last change in it was made; null when it has none
 * @param agencies their names, as far as they can be read without a passphrase
 */
public record HeldCopy(
        Path file,
        Instant saved,
        int assessments,
        int answers,
        @Nullable Instant newest,
        List<String> agencies) {

    public HeldCopy {
        agencies = List.copyOf(agencies);
    }
}
