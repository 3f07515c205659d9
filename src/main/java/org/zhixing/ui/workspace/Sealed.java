package org.zhixing.ui.workspace;

import java.nio.file.Path;

/**
 * A sealed data file that waits for its passphrase or recovery code before it can be opened.
 *
 * @param opened what to do once it is open, on the FX thread
 */
public record Sealed(Path file, Runnable opened) {}
