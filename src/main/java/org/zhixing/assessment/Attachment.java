package org.zhixing.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.work.PersonalText;

/**
 * A file that belongs to a piece of evidence. Its content is kept elsewhere under its hash and never changes; whether it is
 * there is not known here.
 *
 * @param evidence id of the piece
 * @param sha256 of the content, 64 digits of lower-case hex
 * @param bytes size of the content
 * @param mediaType what it is, such as {@code application/pdf}
 * @param name that the file had where it came from, without folders
 * @param addedAt when it was added to this piece
 */
public record Attachment(
        String evidence, String sha256, long bytes, String mediaType, PersonalText name, Instant addedAt) {

    /** Files as those of a piece of evidence, each content once: the first of it stays. */
    public static List<Attachment> all(String evidence, List<Attachment> files) {
        Map<String, Attachment> once = new LinkedHashMap<>();
        files.forEach(f -> once.putIfAbsent(
                f.sha256, new Attachment(evidence, f.sha256, f.bytes, f.mediaType, f.name, f.addedAt)));
        return List.copyOf(once.values());
    }
}
