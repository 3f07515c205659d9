package org.zhixing.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the contents of attachments are.
 *
 * @param named how many contents pieces of evidence name
 * @param bytes of those that are there
 * @param missing rows whose content is not there, or not as it was
 * @param loose contents that no piece of evidence names, let go or not
 */
public record AttachmentHealth(int named, long bytes, List<Missing> missing, int loose) {

    /**
     * @param assessment its id
     * @param evidence id of the piece
     * @param damaged whether something is there that is not what it was
     * @param letGo when it was taken away on purpose; null when it was not
     */
    public record Missing(
            String assessment,
            String evidence,
            String sha256,
            boolean damaged,
            @Nullable Instant letGo) {}

    public AttachmentHealth {
        missing = List.copyOf(missing);
    }
}
