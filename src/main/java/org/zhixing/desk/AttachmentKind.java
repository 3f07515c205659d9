package org.zhixing.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhixing.work.ProblemException;

/**
 * The kinds of files that may be attached and opened: pictures, documents and recordings that nothing runs in. A file is of
 * a kind when both its name and its content say so.
 */
enum AttachmentKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    MP4("video/mp4", "mp4"),
    M4A("audio/mp4", "m4a");

    /** Bytes of the largest file that may be attached. */
    static final int LARGEST = 50 << 20;

    /** Office files that may hold macros: the old kinds, where that cannot be told, and those that say so. */
    private static final List<String> MACROS = List.of(
            "doc", "docm", "dot", "dotm", "xls", "xlsm", "xlsb", "xlt", "xltm", "xlam", "ppt", "pptm", "ppsm", "potm",
            "wps", "et", "dps");

    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "mif1");
    private static final List<String> AUDIO_BRANDS = List.of("M4A ", "M4B ");
    private static final List<String> VIDEO_BRANDS =
            List.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ");

    private final String mediaType;
    private final List<String> endings;

    AttachmentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name, without the dot. */
    String ending() {
        return endings.get(0);
    }

    /** All endings. */
    static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).toList();
    }

    /**
     * @param name of the file, whose ending counts
     * @throws ProblemException INPUT when it may not be attached or opened
     */
    static AttachmentKind of(String name, byte[] content) {
        if (content.length == 0) {
            throw refused(name, "problems.attachment.empty");
        }
        if (content.length > LARGEST) {
            throw tooLarge(name);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (MACROS.contains(ending)) {
            throw refused(name, "problems.attachment.macros");
        }
        AttachmentKind told = Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst()
                .orElseThrow(() -> refused(name, "problems.attachment.kind"));
        if (!told.isSeenIn(content)) {
            throw refused(name, "problems.attachment.otherContent", ending);
        }
        if (told.isOffice()
                && OfficePackage.read(content).filter(OfficePackage::isQuiet).isEmpty()) {
            throw refused(name, "problems.attachment.active");
        }
        return told;
    }

    static ProblemException tooLarge(String name) {
        return refused(name, "problems.attachment.tooLarge", LARGEST >> 20);
    }

    private static ProblemException refused(String name, String key, Object... arguments) {
        return Rules.refused(SafeName.shown(name), key, arguments);
    }

    private boolean isOffice() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    private boolean isSeenIn(byte[] content) {
        return switch (this) {
            case PDF -> starts(content, 0, "%PDF-");
            case PNG -> starts(content, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> starts(content, 0, "\u00ff\u00d8\u00ff");
            case WEBP -> starts(content, 0, "RIFF") && starts(content, 8, "WEBP");
            case HEIC -> isOfBrand(content, HEIC_BRANDS);
            case MP4 -> isOfBrand(content, VIDEO_BRANDS);
            case M4A -> isOfBrand(content, AUDIO_BRANDS);
            case TEXT, CSV -> PlainText.is(content);
            case DOCX, XLSX, PPTX ->
                starts(content, 0, "PK\u0003\u0004")
                        && OfficePackage.read(content)
                                .flatMap(OfficePackage::mainType)
                                .equals(Optional.of(mediaType));
        };
    }

    private static boolean isOfBrand(byte[] content, List<String> brands) {
        return starts(content, 4, "ftyp") && brands.stream().anyMatch(brand -> starts(content, 8, brand));
    }

    private static boolean starts(byte[] content, int at, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** For a dialog that asks for files: {@code *.pdf} and so on. */
    static List<String> patterns() {
        return allEndings().stream().map(ending -> "*." + ending).collect(Collectors.toList());
    }
}
