package org.zhixing.importing;

import java.nio.charset.Charset;

/**
 * How a text file is read, to be shown beside a preview so that a wrong guess is seen and changed.
 *
 * @param charset the file's encoding; every byte of the file is valid in it
 * @param found how the encoding was settled
 * @param delimiter between cells
 * @param quote around cells that hold delimiters or line breaks
 */
public record TextForm(Charset charset, Found found, char delimiter, char quote) {

    /** How the encoding was settled, in the order in which it is tried. */
    public enum Found {
        /** A person said so. */
        CHOSEN,
        /** The mark at the beginning of the file says so. */
        BYTE_ORDER_MARK,
        /** The whole file is valid UTF-8. */
        VALID_UTF8,
        /** The whole file is valid GB18030, and not UTF-8. */
        VALID_GB18030
    }
}
